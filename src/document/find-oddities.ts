import type { Answer } from '#src/domain/answer.ts';
import { ONLY } from '#src/domain/answer.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { type Edition, type Question, questionsOf } from '#src/domain/edition.ts';
import { findEntryProblems } from '#src/domain/entry-rules.ts';
import { reachOf } from '#src/domain/history.ts';
import type { HeatDocument } from './heat-document.ts';
import { namePart } from './name-part.ts';
import { oddityWords } from './part-words.ts';

/** Something in a document that people can really have made, and would want to know of before they add it. */
export interface Oddity {
  /** Named as the screens name it. */
  part: string;
  because: string;
}

/** What a check found in a document that opens. None of it keeps anyone from adding it. */
export function findOddities(document: HeatDocument, edition: Edition, now: Date): Oddity[] {
  const found = [
    ...findFuture(document, now),
    ...findUnreadable(document),
    ...findLostReferences(document, edition),
    ...findHidden(document, edition),
  ].map(({ path, because }) => ({ part: namePart(path, document, edition), because }));
  if (reachOf(document.assessment, document.history) > 0) {
    found.push({ part: namePart(['history'], document, edition), because: oddityWords.shortHistory });
  }
  return found;
}

interface Found {
  path: PropertyKey[];
  because: string;
}

/** A day's grace: zones differ, and clocks are set by hand. */
const DAY = 24 * 60 * 60_000;

function findFuture({ assessment }: HeatDocument, now: Date): Found[] {
  return assessment.signatures.flatMap(({ signedAt }, place) =>
    new Date(signedAt).getTime() > now.getTime() + DAY
      ? [{ path: ['signatures', place, 'signedAt'], because: oddityWords.future }]
      : [],
  );
}

/** Dates that do not exist and links that lead nowhere, as people typed them. */
function findUnreadable({ assessment }: HeatDocument): Found[] {
  return eachEntry(assessment.answers).flatMap(({ path, answer, fields }) =>
    findEntryProblems(answer.kind, fields).flatMap(({ field, problem }) => {
      if (problem !== 'not-a-date' && problem !== 'not-a-link') return [];
      return [{ path: [...path, 'fields', field], because: oddityWords[problem] }];
    }),
  );
}

function findLostReferences({ assessment }: HeatDocument, edition: Edition): Found[] {
  const entries = eachEntry(assessment.answers);
  const groups = new Set(
    entries.flatMap(({ answer, id }) => (answer.kind === 'population-groups' ? [id] : [])),
  );
  const figures = entries.flatMap(({ answer, id }) => (answer.kind === 'figures' ? [id] : []));
  const supported = new Set([...questionsOf(edition).map(({ id }) => id), ...groups, ...figures]);
  return entries.flatMap(({ path, fields }) => {
    const lost = (field: 'groups' | 'supports', known: ReadonlySet<string>, because: string): Found[] => {
      const chosen = (fields as Record<string, unknown>)[field];
      const isLost = Array.isArray(chosen) && chosen.some((id) => !known.has(id));
      return isLost ? [{ path: [...path, 'fields', field], because }] : [];
    };
    return [
      ...lost('groups', groups, oddityWords.lostGroup),
      ...lost('supports', supported, oddityWords.lostAnswer),
    ];
  });
}

/** Entries that no screen shows, because the edition has no place for them. */
function findHidden({ assessment }: HeatDocument, edition: Edition): Found[] {
  const asked = new Map<string, Question>(questionsOf(edition).map((question) => [question.id, question]));
  return eachEntry(assessment.answers).flatMap(({ path, questionId, answer, id }) => {
    const places = placesFor(answer, asked.get(questionId), questionId);
    return places === null || places.includes(id) ? [] : [{ path, because: oddityWords.hidden }];
  });
}

/** The entries an answer may have; null where people add them as they like. */
function placesFor(answer: Answer, question: Question | undefined, questionId: string): string[] | null {
  if (question?.kind === 'drivers') return question.families.map(({ id }) => id);
  if (question?.kind === 'widening-risks') return question.risks.map(({ id }) => id);
  const single = ['short-text', 'long-text', 'date', 'single-choice', 'checklist', 'details', 'decision'];
  const isStanding = Object.keys(STANDING).includes(questionId);
  return (question !== undefined || isStanding) && single.includes(answer.kind) ? [ONLY] : null;
}

function eachEntry(answers: Record<string, Answer>) {
  return Object.entries(answers).flatMap(([questionId, answer]) =>
    answer.entries.map(({ id, fields }, place) => ({
      path: ['assessment', 'answers', questionId, 'entries', place] as PropertyKey[],
      questionId,
      answer,
      id,
      fields,
    })),
  );
}
