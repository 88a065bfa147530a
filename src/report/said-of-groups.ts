import type { Entry } from '#src/domain/answer.ts';
import { noteOn } from '#src/domain/assessment.ts';
import {
  blockOfQuestion,
  type Choice,
  type PopulationGroupsQuestion,
  questionsOfKind,
} from '#src/domain/edition.ts';
import { annexWords } from './annex-words.ts';
import { typedDateInWords } from './dates.ts';
import { actionStatusLabels, fieldLabels } from './labels.ts';
import type { Place, ReportPart } from './report.ts';
import { type Source, saidIn } from './source.ts';
import { headed, joined, paragraphsOf } from './text.ts';

/** A row about a group, and where it was written. */
export interface SaidGroup {
  id: string;
  name: string;
  fields: Entry<'population-groups'>['fields'];
  place: Place;
  /** The edition's groups that it stands for: one, or those that it combines. */
  listed: string[];
}

/** Every row about a group that says something. */
export function saidGroups(source: Source): SaidGroup[] {
  return questionsOfKind(source.edition, 'population-groups').flatMap((question) => {
    const rows = saidIn(source.assessment, question);
    return rows.map(({ id, fields }) => ({
      id,
      name: source.groups.get(id) ?? id,
      fields,
      place: { page: pageOf(source, question.id), questionId: question.id, entryId: id },
      listed:
        fields.listedAs === ''
          ? fields.combines.flatMap((name) => listedAs(name, question, source, rows))
          : [fields.listedAs],
    }));
  });
}

function groupChoices(question: PopulationGroupsQuestion): Choice[] {
  return question.dimensions.flatMap(({ groups }) => groups);
}

/** A row that combines others holds their names only: they are those of the edition, or of other rows. */
function listedAs(
  name: string,
  question: PopulationGroupsQuestion,
  { groups }: Source,
  rows: readonly Entry<'population-groups'>[],
): string[] {
  const choice = groupChoices(question).find(({ label }) => label === name);
  if (choice !== undefined) return [choice.id];
  const row = rows.find(({ id, fields }) => groups.get(id) === name && fields.listedAs !== '');
  return row === undefined ? [] : [row.fields.listedAs];
}

/** One action, measure or item of evidence, as its own page of the report names it. */
export interface Named {
  title: string;
  groups: readonly string[];
}

/** What names groups, numbered as in the report. */
export interface NamesGroups {
  actions: Named[];
  measures: Named[];
  evidence: Named[];
}

export function whatNamesGroups(source: Source): NamesGroups {
  const { assessment, edition } = source;
  return {
    actions: questionsOfKind(edition, 'action-plan').flatMap((question) =>
      saidIn(assessment, question).map(({ fields }, at) => {
        const { title } = headed(`Action ${at + 1}`, fieldLabels['action-plan'].action, fields.action);
        const status = fields.status === '' ? '' : actionStatusLabels[fields.status];
        return {
          title: withMore(title, [fields.owner, typedDateInWords(fields.due), status]),
          groups: fields.groups,
        };
      }),
    ),
    measures: questionsOfKind(edition, 'monitoring').flatMap((question) =>
      saidIn(assessment, question).map(({ fields }, at) => {
        const { title } = headed(`Measure ${at + 1}`, fieldLabels.monitoring.measure, fields.measure);
        return { title: withMore(title, [fields.frequency, fields.who]), groups: fields.groups };
      }),
    ),
    evidence: questionsOfKind(edition, 'evidence').flatMap((question) =>
      saidIn(assessment, question).map(({ fields }, at) => {
        const { title } = headed(`Evidence ${at + 1}`, fieldLabels.evidence.title, fields.title);
        return {
          title: withMore(title, [fields.source, typedDateInWords(fields.date)]),
          groups: fields.supports,
        };
      }),
    ),
  };
}

/** The titles of those that name a group. */
export function naming(named: readonly Named[], groupId: string): string[] {
  return named.filter(({ groups }) => groups.includes(groupId)).map(({ title }) => title);
}

/** The notes on the groups, which may speak of some that have no row. */
export function writeGroupNotes(source: Source): ReportPart[] {
  return questionsOfKind(source.edition, 'population-groups').flatMap((question): ReportPart[] => {
    const answer = paragraphsOf(noteOn(source.assessment, question.id));
    const place = { page: pageOf(source, question.id), questionId: question.id };
    if (answer.length === 0) return [];
    return [{ kind: 'answer', question: annexWords.noteOn(question.label), answer, note: [], place }];
  });
}

export function pageOf({ edition }: Source, questionId: string): string {
  return blockOfQuestion(edition, questionId)?.id ?? '';
}

function withMore(title: string, parts: readonly string[]): string {
  const more = joined(parts, '; ');
  return more === '' ? title : `${title} (${more})`;
}
