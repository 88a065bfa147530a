import Dexie from 'dexie';
import { FORMAT, FORMAT_VERSION } from '#src/document/format.ts';
import type { HeatDocument, SignedRecord } from '#src/document/heat-document.ts';
import { type DocumentProblem, type FindEdition, openSavedDocument } from '#src/document/open-document.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { applyChange, type Change, type ChangeProblem } from '#src/domain/change.ts';
import type { Edition } from '#src/domain/edition.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { Clock, SaveProblem, Written } from '#src/workflow/ports.ts';
import type { DraftRow, HeatDatabase } from './database.ts';
import { describeAssessment } from './describe-assessment.ts';
import { saveProblemOf } from './save-problem.ts';

export type OpenProblem =
  | { kind: 'not-here' }
  | { kind: 'unreadable'; problem: DocumentProblem; raw: unknown };

/** A document with the moment it was last put on disk. */
export type StoredDocument = Pick<HeatDocument, 'assessment' | 'records'> & { savedAt: Date | null };

/** Reads an assessment through the document gate. A row the gate refuses is left as it is. */
export async function readAssessment(
  database: HeatDatabase,
  id: string,
  findEdition: FindEdition,
): Promise<Result<StoredDocument, OpenProblem>> {
  const { row, records, meta } = await database.transaction(
    'r',
    [database.drafts, database.records, database.meta],
    async () => ({
      row: await database.drafts.get(id),
      records: await recordsOf(database, id),
      meta: await database.meta.get(id),
    }),
  );
  if (row === undefined) return refuse({ kind: 'not-here' });
  const raw = {
    format: FORMAT,
    formatVersion: row.formatVersion,
    assessment: row.assessment,
    records,
    history: [],
  };
  const opened = await openSavedDocument(raw, findEdition);
  if (opened.ok) return succeed({ ...opened.value, savedAt: meta?.savedAt ?? null });
  return refuse({ kind: 'unreadable', problem: opened.problem, raw });
}

/**
 * Applies changes to what is on disk, in one strict transaction: all of them or none. The row is read inside it, so
 * that a stale copy in memory never overwrites what another window wrote. A first write starts from `base`.
 */
export async function writeChanges(
  database: HeatDatabase,
  base: Assessment,
  edition: Edition,
  changes: readonly Change[],
  clock: Clock,
  record?: SignedRecord,
): Promise<Result<Written, SaveProblem>> {
  try {
    const assessment = await database.transaction(
      'rw',
      [database.drafts, database.records, database.meta],
      async () => {
        const row = await database.drafts.get(base.id);
        const stored = storedAssessment(row) ?? base;
        // A frozen record speaks of the answers it was made from, and of no later ones.
        if (record !== undefined && stored.revision !== base.revision) {
          throw new Refused({ kind: 'changed-before-signing' });
        }
        const changed = applyAll(stored, changes);
        const { id } = changed;
        await database.drafts.put({ id, formatVersion: FORMAT_VERSION, assessment: changed });
        await database.meta.put(describeAssessment(changed, edition, clock.now()));
        if (record !== undefined) {
          await database.records.add({ assessmentId: id, version: record.version, record });
        }
        return changed;
      },
    );
    return succeed({ assessment, at: clock.now() });
  } catch (error) {
    if (error instanceof Refused) return refuse(error.problem);
    if (error instanceof Dexie.DexieError || error instanceof DOMException)
      return refuse(saveProblemOf(error));
    throw error;
  }
}

/** Adds a whole document, or with `replace` puts it in the place of one with the same id. False when one is there. */
export async function addDocument(
  database: HeatDatabase,
  { assessment, records }: HeatDocument,
  edition: Edition,
  clock: Clock,
  { replace }: { replace: boolean } = { replace: false },
): Promise<boolean> {
  const { id } = assessment;
  return database.transaction('rw', [database.drafts, database.records, database.meta], async () => {
    const existing = await database.drafts.get(id);
    if (existing !== undefined && !replace) return false;
    await database.drafts.put({ id, formatVersion: FORMAT_VERSION, assessment });
    await database.meta.put(describeAssessment(assessment, edition, clock.now()));
    await database.records
      .where('[assessmentId+version]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .delete();
    await database.records.bulkAdd(
      records.map((record) => ({ assessmentId: id, version: record.version, record })),
    );
    return true;
  });
}

/** Carries a refusal out of a transaction, which undoes itself when something is thrown. */
class Refused extends Error {
  readonly problem: SaveProblem;
  constructor(problem: SaveProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

function storedAssessment(row: DraftRow | undefined): Assessment | undefined {
  if (row === undefined) return undefined;
  if (row.formatVersion > FORMAT_VERSION) throw new Refused({ kind: 'written-by-a-newer-app' });
  // It passed the gate when it was opened, and only this code has written to it since.
  return row.assessment as Assessment;
}

function applyAll(assessment: Assessment, changes: readonly Change[]): Assessment {
  return changes.reduce((current, change) => {
    const changed: Result<Assessment, ChangeProblem> = applyChange(current, change);
    if (!changed.ok) throw new Refused({ kind: 'change-refused', change, problem: changed.problem });
    return changed.value;
  }, assessment);
}

async function recordsOf(database: HeatDatabase, id: string): Promise<unknown[]> {
  const rows = await database.records
    .where('[assessmentId+version]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .sortBy('version');
  return rows.map(({ record }) => record);
}
