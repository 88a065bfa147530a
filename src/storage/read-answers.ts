import type { Assessment } from '#src/domain/assessment.ts';
import { answerRowsOf, joinAnswers } from './answer-rows.ts';
import type { AnswerRow, DraftRow, HeatDatabase } from './database.ts';
import { openAtRest } from './open-at-rest.ts';
import { placeOf } from './places.ts';

/**
 * The answers of one assessment as they lie on disk. They did not pass the document gate: who reads them here looks at
 * each for what it is, and shows nothing that can be changed.
 */
export interface AnswersAtRest {
  id: string;
  /** An answer that can't be read is null. */
  answers: Readonly<Record<string, unknown>>;
}

/** The answers of several assessments: all, or those to some questions. None of an assessment that is not there. */
export async function readAnswers(
  database: HeatDatabase,
  ids: readonly string[],
  questionIds?: readonly string[],
): Promise<AnswersAtRest[]> {
  const { drafts, answers } = database;
  const { found, rows } = await database.transaction('r', [drafts, answers], async () => {
    const [found, rows] = await Promise.all([
      drafts.bulkGet([...ids]),
      questionIds === undefined
        ? Promise.all(ids.map((id) => answerRowsOf(database, id).toArray()))
        : answers.bulkGet(
            ids.flatMap((id) => questionIds.map((question): [string, string] => [id, question])),
          ),
    ]);
    return { found, rows: rows.flat() };
  });
  const byAssessment = new Map<string, AnswerRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) if (row !== undefined) byAssessment.get(row.assessmentId)?.push(row);
  const here = found.filter((draft) => draft !== undefined);
  return Promise.all(here.map((draft) => openAnswers(database, draft, byAssessment.get(draft.id) ?? [])));
}

async function openAnswers(
  { seal }: HeatDatabase,
  draft: DraftRow,
  rows: readonly AnswerRow[],
): Promise<AnswersAtRest> {
  const value = await openAtRest(() => seal.open(placeOf.draft(draft), draft.assessment));
  const { assessment } = await joinAnswers(seal, value, rows);
  const { answers = {} } = (assessment ?? {}) as Partial<Assessment>;
  return { id: draft.id, answers };
}
