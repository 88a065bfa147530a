import { useCallback, useState } from 'react';
import type { Portfolio, ShownGroup } from '#src/portfolio/portfolio.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { DataTable } from '#src/ui/data-table.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { useAsked } from '#src/ui/use-asked.ts';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { groupsWords, portfolioWords } from './words.ts';

const AT_A_TIME = 50;

/** One population group, and what every assessment says of it. */
export function GroupsPage({ portfolio }: { portfolio: Portfolio }) {
  usePageTitle(groupsWords.title, { page: 'portfolio-groups' });
  const [key, setKey] = useState('');
  const ask = useCallback(() => portfolio.group(key), [portfolio, key]);
  const { answer, failed } = useAsked(ask, portfolio.subscribe);
  const group = answer?.groups.find((known) => known.key === key);
  return (
    <>
      <BackLink href="#/">{portfolioWords.back}</BackLink>
      <h1 className="govuk-heading-l">{groupsWords.title}</h1>
      <p className="govuk-body">{groupsWords.lead}</p>
      {answer !== null && answer.groups.length > 0 && (
        <SelectField
          id="group"
          label={groupsWords.choose}
          labelSize="s"
          hint={groupsWords.chooseHint}
          value={key}
          emptyLabel={groupsWords.nobody}
          choices={answer.groups.map(({ key, name, count }) => ({ value: key, label: `${name} (${count})` }))}
          onChange={async ({ target }) => setKey(target.value)}
        />
      )}
      <p className="govuk-body" role="status">
        {said(answer, failed, group)}
      </p>
      {answer !== null && group !== undefined && (
        <Touches key={key} name={group.name} touches={answer.touches} />
      )}
    </>
  );
}

function said(
  answer: ShownGroup | null,
  failed: boolean,
  group: ShownGroup['groups'][number] | undefined,
): string {
  if (failed) return portfolioWords.failed;
  if (answer === null) return portfolioWords.looking;
  if (answer.groups.length === 0) return groupsWords.none;
  return group === undefined ? '' : groupsWords.sum(group.name, group.count);
}

function Touches({ name, touches }: { name: string; touches: ShownGroup['touches'] }) {
  const worse = new Set(
    touches
      .filter(({ effect }) => effect === 'negative' || effect === 'mixed')
      .map(({ assessmentId }) => assessmentId),
  );
  const { columns } = groupsWords;
  const [most, setMost] = useState(AT_A_TIME);
  const shown = touches.slice(0, most);
  return (
    <>
      {worse.size > 1 && <InsetText>{groupsWords.several(worse.size)}</InsetText>}
      <EffectsTable touches={touches} />
      <DataTable
        caption={groupsWords.caption(name)}
        columns={Object.entries(columns).map(([id, title]) => ({ id, title }))}
        rows={shown.map(({ assessmentId, entryId, title, keys, name, effect, meaning, response }) => ({
          id: `${assessmentId} ${entryId}`,
          cells: [
            <>
              <a className="govuk-link" href={`#/a/${encodeURIComponent(assessmentId)}`}>
                <bdi>{title.trim() || portfolioWords.untitled}</bdi>
              </a>
              {keys.length > 1 && (
                <span className="govuk-hint">
                  <bdi>{groupsWords.together(name)}</bdi>
                </span>
              )}
            </>,
            groupsWords.effect[effect],
            <Typed key="meaning">{meaning}</Typed>,
            <Typed key="response">{response}</Typed>,
          ],
        }))}
      />
      {shown.length < touches.length && (
        <Button variant="secondary" onClick={() => setMost(most + AT_A_TIME)}>
          {portfolioWords.more(Math.min(AT_A_TIME, touches.length - shown.length))}
        </Button>
      )}
    </>
  );
}

function EffectsTable({ touches }: { touches: ShownGroup['touches'] }) {
  const counts = Object.entries(groupsWords.effect).map(([effect, label]) => ({
    id: effect,
    label,
    count: new Set(touches.filter((touch) => touch.effect === effect).map(({ assessmentId }) => assessmentId))
      .size,
  }));
  return (
    <DataTable
      caption={groupsWords.effects}
      captionSize="s"
      columns={[
        { id: 'effect', title: groupsWords.columns.effect },
        { id: 'count', title: groupsWords.assessments, numeric: true },
      ]}
      rows={counts
        .filter(({ count }) => count > 0)
        .map(({ id, label, count }) => ({ id, cells: [label, count] }))}
    />
  );
}

function Typed({ children }: { children: string }) {
  return <bdi className="hea-as-typed">{children.trim() || groupsWords.notSaid}</bdi>;
}
