import Dexie from 'dexie';
import type { Assessment } from '#src/domain/assessment.ts';
import type { AnswerRow, HeatDatabase } from './database.ts';
import { openAtRest } from './open-at-rest.ts';
import { placeOf } from './places.ts';
import type { Seal } from './seal.ts';

/** By question id, the stamp of the write that put the answer in its row. */
export type Written = Readonly<Record<string, string>>;

type Answers = Assessment['answers'];

/** All rows of one assessment's answers. */
export function answerRowsOf(database: HeatDatabase, id: string) {
  return database.answers.where('[assessmentId+questionId]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}

/**
 * What is written once this write has put every answer that is not the very same object as before. So a key costs as much
 * as its own answer, however long the others are.
 */
export function writtenBy(
  stamp: string,
  after: Answers,
  before: { answers: Answers; written: Written } = { answers: {}, written: {} },
): Written {
  const stampFor = (questionId: string) =>
    before.answers[questionId] === after[questionId] ? (before.written[questionId] ?? stamp) : stamp;
  return Object.fromEntries(Object.keys(after).map((questionId) => [questionId, stampFor(questionId)]));
}

/** The rows that this write puts. */
export async function closeAnswers(
  seal: Seal,
  { id, answers }: Assessment,
  written: Written,
  stamp: string,
): Promise<AnswerRow[]> {
  const changed = Object.entries(answers).filter(([questionId]) => written[questionId] === stamp);
  return Promise.all(
    changed.map(async ([questionId, answer]) => {
      const row = { assessmentId: id, questionId, stamp };
      return { ...row, answer: await seal.close(placeOf.answer(row), answer) };
    }),
  );
}

/**
 * Puts the answers where the draft's value names the writes that put them. An answer whose row is missing, or is that of
 * another write, has no value, and whoever checks next says so. The first release kept the answers in the draft itself.
 */
export async function joinAnswers(
  seal: Seal,
  draft: unknown,
  rows: readonly AnswerRow[],
): Promise<{ assessment: unknown; written: Written }> {
  if (!hasAnswers(draft)) return { assessment: draft, written: {} };
  const byQuestion = new Map(rows.map((row) => [row.questionId, row]));
  const written: [string, string][] = [];
  const answers = Object.entries(draft.answers).map(async ([questionId, named]) => {
    if (typeof named !== 'string') return [questionId, named];
    written.push([questionId, named]);
    const row = byQuestion.get(questionId);
    if (row === undefined || row.stamp !== named) return [questionId, null];
    return [questionId, await openAtRest(() => seal.open(placeOf.answer(row), row.answer))];
  });
  const assessment = { ...draft, answers: Object.fromEntries(await Promise.all(answers)) };
  return { assessment, written: Object.fromEntries(written) };
}

function hasAnswers(value: unknown): value is { answers: Record<string, unknown> } {
  if (typeof value !== 'object' || value === null || !('answers' in value)) return false;
  const { answers } = value;
  return typeof answers === 'object' && answers !== null && !Array.isArray(answers);
}
