import type { Fields } from '#src/domain/answer.ts';
import { type Edition, questionsOfKind } from '#src/domain/edition.ts';
import type { AnswersAtRest } from '#src/storage/read-answers.ts';
import { entriesAs } from './gather-actions.ts';
import { splitWords } from './split-words.ts';

/** What one assessment says of one population group. */
export interface Touch {
  assessmentId: string;
  entryId: string;
  /** As the assessment calls it. */
  name: string;
  /** The groups this is about: one, or those that a combination is made of. */
  keys: readonly string[];
  effect: Fields<'population-groups'>['effect'];
  meaning: string;
  response: string;
}

/** A group that some assessment speaks of. */
export interface KnownGroup {
  key: string;
  name: string;
  /** How many assessments. */
  count: number;
}

/** Whom an assessment speaks of, and how its work touches them. */
export function gatherGroups({ id, answers }: AnswersAtRest, edition: Edition): Touch[] {
  const listed = listedGroups(edition);
  return questionsOfKind(edition, 'population-groups').flatMap((question) =>
    entriesAs('population-groups', answers[question.id]).flatMap(({ id: entryId, fields }): Touch[] => {
      const { listedAs, combines, effect, meaning, response } = fields;
      const name = fields.name.trim() || (listed.get(listedAs) ?? combines.join(' and '));
      const named = combines.length > 0 ? combines : [listed.get(listedAs) ?? name];
      const keys = [...new Set(named.map(keyOf).filter((key) => key !== ''))];
      return keys.length === 0 ? [] : [{ assessmentId: id, entryId, name, keys, effect, meaning, response }];
    }),
  );
}

/** The groups that are spoken of: those the edition lists in its order, then people's own by name. */
export function findGroups(touches: readonly Touch[], edition: Edition): KnownGroup[] {
  const assessments = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { keys, name, assessmentId } of touches) {
    for (const key of keys) {
      assessments.set(key, (assessments.get(key) ?? new Set()).add(assessmentId));
      if (keys.length === 1 && !names.has(key)) names.set(key, name);
    }
  }
  const listed = [...listedGroups(edition).values()].map((name) => ({ key: keyOf(name), name }));
  const known = new Set(listed.map(({ key }) => key));
  const own = [...assessments.keys()]
    .filter((key) => !known.has(key))
    .map((key) => ({ key, name: names.get(key) ?? key }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return [...listed, ...own]
    .map((group) => ({ ...group, count: assessments.get(group.key)?.size ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The same for the same group in every assessment, whether picked or typed, and however it was typed. */
function keyOf(name: string): string {
  return splitWords(name).join(' ');
}

/** The names of the groups an edition lists, by their ids. */
function listedGroups(edition: Edition): Map<string, string> {
  return new Map(
    questionsOfKind(edition, 'population-groups')
      .flatMap(({ dimensions }) => dimensions)
      .flatMap(({ groups }) => groups.map(({ id, label }) => [id, label] as const)),
  );
}
