import 'fake-indexeddb/auto';
import type { Assessment } from '#src/domain/assessment.ts';
import { applyChange, type Change } from '#src/domain/change.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { addDocument, readAssessment, writeChanges } from '#src/storage/assessment-store.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { openSession } from '#src/storage/open-session.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

export const now = new Date('2026-11-22T10:42:00');

export interface OnDisk {
  session: AssessmentSession;
  /** What another window writes. */
  elsewhere(...changes: Change[]): Promise<void>;
  saved(): Promise<Assessment>;
}

/** A live session of an assessment that is on disk, where other windows write too. */
export async function aSessionOnDisk(...said: Change[]): Promise<OnDisk> {
  const database = new HeatDatabase(`test-${crypto.randomUUID()}`);
  const clock = { now: () => now };
  const assessment = said.reduce(
    (before, change) => {
      const changed = applyChange(before, change);
      if (!changed.ok) throw new Error(changed.problem.kind);
      return changed.value;
    },
    anAssessment({ id: `on-disk-${crypto.randomUUID()}` }),
  );
  await addDocument(database, { assessment, records: [], history: [] }, tinyEdition, clock);
  const opened = await openSession(assessment.id, { database, clock, findEdition: findTinyEdition });
  if (!opened.ok) throw new Error(opened.problem.kind);
  const saved = async () => {
    const read = await readAssessment(database, assessment.id, findTinyEdition);
    if (!read.ok) throw new Error(read.problem.kind);
    return read.value.assessment;
  };
  return {
    session: opened.value,
    saved,
    async elsewhere(...changes) {
      const written = await writeChanges(database, await saved(), tinyEdition, changes, clock);
      if (!written.ok) throw new Error(written.problem.kind);
    },
  };
}
