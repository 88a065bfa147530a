import { useState } from 'react';
import { type Fields, isBlank } from '#src/domain/answer.ts';
import { entriesOf } from '#src/domain/assessment.ts';
import type { PopulationGroupsQuestion } from '#src/domain/edition.ts';
import { findDependents } from '#src/domain/find-dependents.ts';
import { topicsOf } from '#src/domain/topic.ts';
import { readNames } from '#src/report/source.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { FilterableChecklist } from '#src/ui/fields/filterable-checklist.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import { CombineGroups } from './combine-groups.tsx';
import type { EntryPageProps } from './entry-page.tsx';
import { OwnGroup } from './own-group.tsx';
import { groupSections, namedGroups } from './topic-help/group-sections.ts';
import { pickerWords } from './words.ts';

/** The page on which groups are chosen: from the edition's list, in one's own words, or as a combination. */
export function GroupPicker(props: EntryPageProps & { question: PopulationGroupsQuestion }) {
  const { session, assessment, blockId, question, send } = props;
  const [news, setNews] = useState('');
  const at = { id: question.id, kind: question.kind } as const;
  const groups = entriesOf(assessment, at);
  const names = readNames(assessment, session.edition).groups;
  const nameOf = (id: string) => names.get(id) ?? '';
  const topics = topicsOf(assessment, session.edition);
  const named = namedGroups(topics);
  usePageTitle(pickerWords.title, { page: 'choose groups' });

  function add(name: string, more: { listedAs?: string; dimensions?: string[]; combines?: string[] }): void {
    const fields = { name, ...more };
    session.make({ kind: 'entry-added', question: at, entryId: crypto.randomUUID(), fields });
    setNews(pickerWords.added(name));
  }

  function toggle(value: string, ticked: boolean): void {
    const own = named.find((group) => group.value === value);
    if (own === undefined) toggleListed(value, ticked);
    else if (ticked) add(own.name, {});
    else drop((fields) => isOwn(fields, own.name));
  }

  function toggleListed(listedAs: string, ticked: boolean): void {
    for (const dimension of question.dimensions) {
      const choice = dimension.groups.find(({ id }) => id === listedAs);
      if (choice === undefined) continue;
      if (ticked) add(choice.label, { listedAs, dimensions: [dimension.id] });
      else drop((fields) => fields.listedAs === listedAs);
    }
  }

  /** Unticking never takes words away: a group that has answers stays. */
  function drop(isMeant: (fields: Fields<'population-groups'>) => boolean): void {
    const entry = groups.find(({ fields }) => isMeant(fields));
    if (entry === undefined) return;
    const { name: _name, listedAs: _listed, dimensions: _dimensions, ...said } = entry.fields;
    const name = nameOf(entry.id);
    const row = { question: at, entryId: entry.id };
    if (!isBlank(said)) setNews(pickerWords.keptBecauseAnswered(name));
    else if (findDependents(assessment, row).length > 0) setNews(pickerWords.keptBecauseNamed(name));
    else {
      session.make({ kind: 'entry-removed', ...row });
      setNews(pickerWords.removed(name));
    }
  }

  return (
    <>
      <BackLink href={addressOf(assessment.id, { page: 'block', blockId, at: question.id })} />
      <h1 className="govuk-heading-l">{pickerWords.title}</h1>
      <p className="govuk-body-l">{pickerWords.lead}</p>
      <FilterableChecklist
        id="choose-groups"
        legend={pickerWords.legend}
        legendSize="m"
        searchLabel={pickerWords.search}
        sections={groupSections(question.dimensions, topics)}
        selected={[
          ...groups.map(({ fields }) => fields.listedAs).filter((listedAs) => listedAs !== ''),
          ...named
            .filter(({ name }) => groups.some(({ fields }) => isOwn(fields, name)))
            .map(({ value }) => value),
        ]}
        onToggle={toggle}
      />
      <OwnGroup
        assessmentId={assessment.id}
        dimensions={question.dimensions}
        onAdd={(name, dimension) => add(name, { dimensions: dimension === '' ? [] : [dimension] })}
      />
      <CombineGroups
        choices={groups
          .filter(({ fields }) => fields.combines.length === 0)
          .map(({ id }) => ({ value: id, label: nameOf(id) }))}
        onCombine={(ids) => {
          const combines = ids.map(nameOf);
          const parts = groups.filter(({ id }) => ids.includes(id));
          const dimensions = [...new Set(parts.flatMap(({ fields }) => fields.dimensions))];
          add(pickerWords.joined(combines), { combines, dimensions });
        }}
      />
      <p className="govuk-body" role="status">
        {news}
      </p>
      <Button onClick={() => send({ type: 'page.finished' })}>{pickerWords.done}</Button>
    </>
  );
}

/** A group of one's own by this name, and not a combination that happens to bear it. */
function isOwn(fields: Fields<'population-groups'>, name: string): boolean {
  return fields.listedAs === '' && fields.combines.length === 0 && fields.name === name;
}
