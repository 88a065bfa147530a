import type { EntryKind } from '#src/domain/answer.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { blockOfQuestion, type Edition, type Question, questionsOf } from '#src/domain/edition.ts';
import { fieldLabels } from '#src/report/labels.ts';
import { partWords } from './part-words.ts';

type Path = readonly PropertyKey[];

/**
 * What a part of a saved document is called, in the words of the screens: "Action plan, action 2, due date". `saved` is
 * looked at for what the part says it is; it may be anything.
 */
export function namePart(path: Path, saved: unknown, edition: Edition | undefined): string {
  const [first, ...rest] = path[0] === 'assessment' ? path.slice(1) : path;
  if (first === undefined) return partWords.whole;
  if (first === 'answers' && rest.length > 0) {
    return nameAnswer(rest, valueAt(saved, ['assessment', 'answers', rest[0] ?? '']), edition);
  }
  const numbered = ownWord(partWords.numbered, first);
  if (numbered !== undefined && typeof rest[0] === 'number') {
    const [place, inner, ...deeper] = rest;
    const within =
      first === 'records' && inner === 'answers' && deeper.length > 0
        ? nameAnswer(deeper, valueAt(saved, [first, place, inner, deeper[0] ?? '']), edition)
        : (ownWord(partWords.inner, inner) ?? '');
    return joined([`${numbered} ${place + 1}`, within]);
  }
  return ownWord(partWords.parts, first) ?? `“${String(first)}”`;
}

/** `path` begins with the question's id. */
function nameAnswer([questionId, part, place, , field, item]: Path, answer: unknown, edition?: Edition) {
  const id = String(questionId);
  const question = edition && questionsOf(edition).find((candidate) => candidate.id === id);
  const kind = question?.kind ?? kindOfStanding(id);
  const page = nameQuestion(id, question, edition, part !== 'entries');
  if (part === 'note') return joined([page, partWords.note]);
  if (part !== 'entries' || typeof place !== 'number') return page;
  const labels: Record<string, string> = kind === undefined ? {} : fieldLabels[kind];
  const label = field === undefined ? '' : (ownWord(labels, field) ?? `“${String(field)}”`);
  return joined([
    page,
    nameEntry(place, kind, question, valueAt(answer, ['entries', place, 'id'])),
    label,
    typeof item === 'number' ? partWords.item(item + 1) : '',
  ]);
}

/** The page a question is on, with the question itself where its things do not tell which one is meant. */
function nameQuestion(
  id: string,
  question: Question | undefined,
  edition: Edition | undefined,
  whole: boolean,
) {
  const standing = ownWord(partWords.standing, id);
  if (standing !== undefined) return standing;
  if (question === undefined || edition === undefined) return partWords.question(id);
  const title = blockOfQuestion(edition, id)?.title ?? '';
  const tells =
    partWords.things[question.kind] !== undefined || 'families' in question || 'risks' in question;
  return tells && !whole ? title : `${title}, “${question.label}”`;
}

function nameEntry(
  place: number,
  kind: EntryKind | undefined,
  question: Question | undefined,
  entryId: unknown,
): string {
  const thing = kind === undefined ? partWords.row : partWords.things[kind];
  if (thing !== undefined) return `${thing} ${place + 1}`;
  if (question?.kind === 'drivers') {
    return question.families.find(({ id }) => id === entryId)?.title ?? `${partWords.row} ${place + 1}`;
  }
  if (question?.kind === 'widening-risks') {
    const risk = question.risks.find(({ id }) => id === entryId);
    return risk === undefined ? `${partWords.row} ${place + 1}` : `“${risk.label}”`;
  }
  return place === 0 ? '' : `${partWords.row} ${place + 1}`;
}

function kindOfStanding(id: string): EntryKind | undefined {
  return Object.values(STANDING).find((standing) => standing.id === id)?.kind;
}

/** What stands at a path, looking at own parts only; undefined when there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** Names come from files too, and every object has a `constructor`: only own words count. */
function ownWord(words: Record<string, string>, key: PropertyKey | undefined): string | undefined {
  return Object.hasOwn(words, key ?? '') ? words[String(key)] : undefined;
}

/** "Action plan, action 2, due date": all but the first in small letters, as one would say it. */
function joined(names: readonly string[]): string {
  return names
    .filter((name) => name !== '')
    .map((name, place) => (place === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');
}
