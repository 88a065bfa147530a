import type { HeatDatabase } from '#src/storage/database.ts';
import { type AnswersAtRest, readAnswers } from '#src/storage/read-answers.ts';
import type { Known, Rows } from './keep-rows.ts';

/** How many are read from disk at a time. */
const AT_A_TIME = 500;

/**
 * Keeps what is made from the answers to some questions, for all assessments. Reads them when they are first asked for,
 * and after that only those of assessments that changed.
 */
export function keepGathered<Value>(
  database: HeatDatabase,
  rows: Rows,
  questionIds: readonly string[],
  from: (answers: AnswersAtRest) => readonly Value[],
): () => Promise<Value[]> {
  const known = new Map<string, Known<readonly Value[]>>();
  return async () => {
    await rows.catchUp();
    for (const id of known.keys()) if (!rows.known.has(id)) known.delete(id);
    for (const due of findDue(rows, (id) => known.get(id)?.write, AT_A_TIME)) {
      const ids = due.map(({ id }) => id);
      const read = new Map((await readAnswers(database, ids, questionIds)).map((one) => [one.id, one]));
      for (const { id, write } of due) {
        const answers = read.get(id);
        known.set(id, { write, value: answers === undefined ? [] : from(answers) });
      }
    }
    return [...known.values()].flatMap(({ value }) => value);
  };
}

/** The assessments whose last write is another one than is known, some at a time. */
export function* findDue(
  rows: Rows,
  writeKnown: (id: string) => string | undefined,
  atATime: number,
): Generator<{ id: string; write: string }[]> {
  const due = [...rows.known]
    .filter(([id, { write }]) => writeKnown(id) !== write)
    .map(([id, { write }]) => ({ id, write }));
  for (let start = 0; start < due.length; start += atATime) yield due.slice(start, start + atATime);
}
