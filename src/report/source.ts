import { type Entry, type EntryKind, type Fields, isBlank } from '#src/domain/answer.ts';
import { type Assessment, entriesOf, fieldsOf, STANDING, signatureOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import {
  type Choice,
  type Edition,
  type Question,
  questionsOf,
  questionsOfKind,
} from '#src/domain/edition.ts';
import { planIn } from '#src/domain/effect-review.ts';
import { namesOfPlanned, type PlannedNames } from './name-planned.ts';
import { joined, oneLine, shortened } from './text.ts';

/** The names that ids in the answers stand for. */
export interface Names {
  edition: Edition;
  /** Population groups by entry id. */
  groups: ReadonlyMap<string, string>;
  /** Tables of figures by entry id, each by a name of its own. */
  figures: ReadonlyMap<string, string>;
  /** Questions by id. */
  questions: ReadonlyMap<string, string>;
  /** Actions and measures of the plan, by the ids of the answers that look back at them. */
  planned: PlannedNames;
}

/** What a report is written from. */
export interface Source extends Names {
  assessment: Assessment;
  /** The day it is written. */
  on: CalendarDate;
}

export function readSource(assessment: Assessment, edition: Edition, on: CalendarDate): Source {
  return { assessment, on, ...readNames(assessment, edition) };
}

export function readNames(assessment: Pick<Assessment, 'answers'>, edition: Edition): Names {
  const groups = new Map<string, string>();
  for (const question of questionsOfKind(edition, 'population-groups')) {
    const choices = question.dimensions.flatMap((dimension) => dimension.groups);
    for (const { id, fields } of entriesOf(assessment, question)) groups.set(id, groupName(fields, choices));
  }
  const figures = nameTables(
    questionsOfKind(edition, 'figures').flatMap((question) => entriesOf(assessment, question)),
  );
  const questions = new Map(questionsOf(edition).map(({ id, label }) => [id, label]));
  return { edition, groups, figures, questions, planned: namesOfPlanned(planIn(assessment)) };
}

/** The entries that say something, all questions of a kind together. */
export function saidInKind<Kind extends Question['kind']>(
  { assessment, edition }: Source,
  kind: Kind,
): Entry<Kind>[] {
  const questions = questionsOfKind(edition, kind) as { id: string; kind: Kind }[];
  return questions.flatMap((question) => saidIn(assessment, question));
}

/** The entries of an answer that say something. A row that was added and left empty is no answer. */
export function saidIn<Kind extends EntryKind>(
  assessment: Assessment,
  question: { id: string; kind: Kind },
): Entry<Kind>[] {
  return entriesOf(assessment, question).filter(({ fields }) => !isBlank(fields));
}

/** What a group is called: by its people first, else as the edition lists it. */
export function groupName(fields: Fields<'population-groups'>, choices: readonly Choice[]): string {
  const own = oneLine(fields.name);
  if (own !== '') return own;
  if (fields.listedAs !== '') return labelOf(choices, fields.listedAs);
  return fields.combines.length > 0 ? fields.combines.join(' and ') : 'A group without a name';
}

/** What a table of figures is called, as its picture is. */
export function figuresName({ indicator }: Fields<'figures'>): string {
  return oneLine(indicator) || 'Figures without a name';
}

const LONGEST_WHERE = 80;

/** Tables by what they measure; where several measure the same, by area and period too, and then by number. */
function nameTables(tables: readonly Entry<'figures'>[]): Map<string, string> {
  const byIndicator = tables.map(({ id, fields }) => ({ id, name: figuresName(fields), fields }));
  const byPlace = byIndicator.map(({ id, name, fields }) => ({
    id,
    name: isShared(name, byIndicator) ? joined([name, whereOf(fields)]) : name,
  }));
  return new Map(
    byPlace.map(({ id, name }, at) => {
      const number = byPlace.slice(0, at + 1).filter((other) => other.name === name).length;
      return [id, isShared(name, byPlace) ? `${name} (${number})` : name];
    }),
  );
}

function isShared(name: string, named: readonly { name: string }[]): boolean {
  return named.filter((other) => other.name === name).length > 1;
}

/** The areas and periods that a table is about. */
function whereOf({ areas, periods }: Fields<'figures'>): string {
  return shortened(joined([...new Set(areas), ...new Set(periods)]), LONGEST_WHERE);
}

/** What to say of rows that other rows name by id in a field, where they are gone. */
export const goneNames = { groups: 'a group since removed', supports: 'something since removed' } as const;

/** What an item of evidence supports: a question, a group or a table of figures. */
export function supportedName({ questions, groups, figures }: Names, id: string): string {
  return questions.get(id) ?? groups.get(id) ?? figures.get(id) ?? goneNames.supports;
}

/** The words of a choice; its id, when this edition no longer offers it. */
export function labelOf(choices: readonly Choice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? id;
}

/** The names of groups that an action or a measure is for. */
export function groupNames({ groups }: Pick<Names, 'groups'>, ids: readonly string[]): string {
  return ids.map((id) => groups.get(id) ?? goneNames.groups).join('; ');
}

/** The review date that counts, as typed: the one signed, else decided, else signed last time, else planned. */
export function reviewDate(assessment: Assessment): string {
  const decided = oneLine(fieldsOf(assessment, STANDING.decision).nextReview);
  const planned = oneLine(fieldsOf(assessment, STANDING.details).plannedReview);
  const dates = [
    signatureOf(assessment)?.nextReview,
    decided,
    assessment.signatures.at(-1)?.nextReview,
    planned,
  ];
  return dates.find((date) => date !== undefined && date !== '') ?? '';
}
