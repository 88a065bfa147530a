import { isBlank } from '#src/domain/answer.ts';
import { type Assessment, findAnswer } from '#src/domain/assessment.ts';
import type { Duties, ImpactForm } from '#src/domain/duties.ts';
import { type Dimension, questionsOfKind } from '#src/domain/edition.ts';
import { annexWords, impactWords } from './annex-words.ts';
import { fieldLabels } from './labels.ts';
import type { ReportChapter, ReportFact, ReportPart, ReportSection } from './report.ts';
import {
  type Named,
  type NamesGroups,
  naming,
  pageOf,
  type SaidGroup,
  saidGroups,
  whatNamesGroups,
  writeGroupNotes,
} from './said-of-groups.ts';
import type { Source } from './source.ts';
import { fact, spoken } from './text.ts';
import { wordQuestion } from './word-question.ts';
import { writeAnswer } from './write-answer.ts';
import { effectTag } from './write-entries.ts';

const labels = fieldLabels['population-groups'];

/** The answers once more, in the order of a form for an equality and health inequalities impact assessment. */
export function writeImpact(source: Source, { impact, equality }: Duties): ReportChapter {
  const groups = saidGroups(source);
  const named = whatNamesGroups(source);
  const dimensions = questionsOfKind(source.edition, 'population-groups').flatMap(
    (question) => question.dimensions,
  );
  const nameless = (dimension: Dimension) =>
    dimension.id === equality.dimension
      ? equality.characteristics.map(({ title, groups: ids }) => ({ name: title, ids }))
      : dimension.groups.map(({ label, id }) => ({ name: label, ids: [id] }));
  return {
    id: 'impact',
    title: impactWords.name,
    sections: [
      {
        id: 'impact-reading',
        title: annexWords.reading,
        parts: [{ kind: 'paragraphs', text: [...impactWords.about] }],
      },
      {
        id: 'impact-where',
        title: impactWords.where,
        parts: [writeWhere(source, impact), ...writeGroupNotes(source)],
      },
      ...dimensions.map((dimension) => ({
        id: `impact-${dimension.id}`,
        title: dimension.title,
        parts: [
          ...groups
            .filter((group) => homeOf(group, dimensions) === dimension.id)
            .map((group) => writeGroup(group, named)),
          ...nothingAbout(nameless(dimension), groups),
        ],
      })),
      ...writeOthers(groups, dimensions, named),
      ...writeList('evidence', impactWords.allEvidence, named.evidence),
      ...writeKind(source, 'drivers', impactWords.causes),
      ...writeKind(source, 'evidence-gaps', impactWords.gaps),
      ...writeNoGroup(named, source),
    ],
  };
}

function writeWhere({ assessment, edition }: Source, { parts }: ImpactForm): ReportPart {
  const facts = parts.map(
    ({ title, questions }): ReportFact => ({
      label: title,
      value: questions.map((id) => {
        const { label, page } = wordQuestion(edition, id);
        return isSaid(assessment, id) ? impactWords.said(label, page) : impactWords.unsaid(label, page);
      }),
    }),
  );
  return { kind: 'facts', facts };
}

function isSaid(assessment: Assessment, questionId: string): boolean {
  const answer = findAnswer(assessment, questionId);
  if (answer === undefined) return false;
  return answer.note.trim() !== '' || answer.entries.some(({ fields }) => !isBlank(fields));
}

const COMBINED = 'combined';
const NONE = 'none';

/** Where a group is written: once only, under the first of its dimensions. */
function homeOf({ fields }: SaidGroup, dimensions: readonly Dimension[]): string {
  if (fields.combines.length > 0) return COMBINED;
  return dimensions.find(({ id }) => fields.dimensions.includes(id))?.id ?? NONE;
}

function writeOthers(
  groups: readonly SaidGroup[],
  dimensions: readonly Dimension[],
  named: NamesGroups,
): ReportSection[] {
  const homes = [
    { home: COMBINED, title: impactWords.combined },
    { home: NONE, title: impactWords.noDimension },
  ];
  return homes.flatMap(({ home, title }) => {
    const parts = groups
      .filter((group) => homeOf(group, dimensions) === home)
      .map((group) => writeGroup(group, named));
    return parts.length === 0 ? [] : [{ id: `impact-${home}`, title, parts }];
  });
}

function writeGroup({ id, name, fields, place }: SaidGroup, named: NamesGroups): ReportPart {
  const tag = effectTag(fields);
  const noEvidence = fields.noEvidence === 'yes';
  const known = fact(labels.known, fields.known);
  const facts = [
    ...(noEvidence ? [fact(labels.noEvidence, 'Yes'), ...spoken(known)] : [known]),
    ...spoken(fact(labels.voices, fields.voices)),
    ...spoken({ label: impactWords.evidence, value: naming(named.evidence, id) }),
    ...spoken(fact(labels.meaning, fields.meaning), fact(labels.reason, fields.reason)),
    fact(labels.response, fields.response),
    ...[
      { label: impactWords.actions, value: naming(named.actions, id) },
      { label: impactWords.measures, value: naming(named.measures, id) },
    ],
  ].map(({ label, value }) => ({ label, value: value.length === 0 ? [annexWords.nothing] : value }));
  return { kind: 'entry', title: name, ...(tag === '' ? {} : { tag }), facts, place };
}

function nothingAbout(
  listed: readonly { name: string; ids: readonly string[] }[],
  groups: readonly SaidGroup[],
): ReportPart[] {
  const names = listed
    .filter(({ ids }) => !groups.some((group) => group.listed.some((id) => ids.includes(id))))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [{ kind: 'paragraphs', text: [impactWords.nothingAbout(names)] }];
}

function writeKind(source: Source, kind: 'drivers' | 'evidence-gaps', title: string): ReportSection[] {
  const parts = questionsOfKind(source.edition, kind).flatMap((question) =>
    writeAnswer(source, pageOf(source, question.id), question),
  );
  return parts.length === 0 ? [] : [{ id: `impact-${kind}`, title, parts }];
}

/** Nothing in the plan is lost because it is for everyone, or for a group that is gone. */
function writeNoGroup({ actions, measures }: NamesGroups, { groups }: Source): ReportSection[] {
  const forNone = [...actions, ...measures].filter((named) => !named.groups.some((id) => groups.has(id)));
  return writeList('no-group', impactWords.noGroup, forNone);
}

function writeList(id: string, title: string, named: readonly Named[]): ReportSection[] {
  const items = named.map((one) => one.title);
  return items.length === 0 ? [] : [{ id: `impact-${id}`, title, parts: [{ kind: 'list', items }] }];
}
