import 'fake-indexeddb/auto';
import type { Assessment } from '#src/domain/assessment.ts';
import { applyChange, type Change } from '#src/domain/change.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { openSession } from '#src/storage/open-session.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { writeChanges } from '#src/storage/write-changes.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

export const now = new Date('2026-11-22T10:42:00');

export interface OnDisk {
  session: AssessmentSession;
  /** Another window's way to the same disk. */
  other: HeatDatabase;
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
  const held = async () => {
    const read = await readDocument(database, assessment.id, findTinyEdition);
    if (!read.ok) throw new Error(read.problem.kind);
    return read.value;
  };
  return {
    session: opened.value,
    other: new HeatDatabase(database.name),
    saved: async () => (await held()).assessment,
    async elsewhere(...changes) {
      const writing = { database, edition: tinyEdition, clock, by: 'Elsewhere' };
      const written = await writeChanges(writing, { ...(await held()), run: null, putBack: false }, changes);
      if (!written.ok) throw new Error(written.problem.kind);
    },
  };
}
