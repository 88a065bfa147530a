import 'fake-indexeddb/auto';
import { act } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { FieldValue } from '#src/domain/answer.ts';
import type { ReadSaved } from '#src/features/history/use-history.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { openSession } from '#src/storage/open-session.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { writeSetting } from '#src/storage/settings.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const MINUTES = 60_000;

export interface RememberedWork {
  session: AssessmentSession;
  database: HeatDatabase;
  read: ReadSaved;
  /** Says it in a field of a question that is not a list, ten minutes after what was said before. */
  say: (questionId: string, field: string, to: FieldValue) => Promise<void>;
}

/** A session on disk, under the name of Morag, whose history is written as things are said. */
export async function aRememberedWork(document: Partial<HeatDocument> = {}): Promise<RememberedWork> {
  const database = new HeatDatabase(`test-${crypto.randomUUID()}`);
  let now = new Date('2026-11-22T10:02:00').getTime();
  const clock = { now: () => new Date(now) };
  const { assessment = anAssessment(), records = [], history = [] } = document;
  await addDocument(database, { assessment, records, history }, tinyEdition, clock);
  await writeSetting(database, 'name', 'Morag');
  const opened = await openSession(assessment.id, { database, clock, findEdition: findTinyEdition });
  if (!opened.ok) throw new Error(opened.problem.kind);
  const session = opened.value;
  // Words that a slow computer has not written yet would be brought back into the next test's session.
  onTestFinished(async () => {
    await session.close();
    localStorage.clear();
  });
  return {
    session,
    database,
    read: () => readWhole(database, assessment.id, findTinyEdition),
    async say(id, field, to) {
      now += 10 * MINUTES;
      await act(async () => {
        const { kind, from } = asked(session, id, field);
        session.make({ kind: 'field-changed', question: { id, kind }, entryId: 'only', field, from, to });
        await session.settled();
      });
    },
  };
}

function asked(session: AssessmentSession, id: string, field: string) {
  const kinds = {
    details: 'details',
    'q-short': 'short-text',
    'q-long': 'long-text',
    'q-list': 'checklist',
  } as const;
  const kind = kinds[id as keyof typeof kinds];
  const fields: Record<string, FieldValue> = { ...session.current().answers[id]?.entries[0]?.fields };
  return { kind, from: fields[field] ?? (field === 'chosen' ? [] : '') };
}
