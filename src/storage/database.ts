import Dexie, { type Table } from 'dexie';

/** A draft as it is on disk: one saved document without its frozen records, which have a table of their own. */
export interface DraftRow {
  id: string;
  formatVersion: number;
  /** Not yet checked: it goes through the gate in `src/document/` when it is opened. */
  assessment: unknown;
}

export interface RecordRow {
  assessmentId: string;
  version: number;
  record: unknown;
}

/** What lists show. Small, so that a list never reads a whole assessment. */
export interface MetaRow {
  id: string;
  title: string;
  subject: string;
  organisation: string;
  version: number;
  standing: 'draft' | 'signed';
  stage: string;
  /** `YYYY-MM-DD`, or empty when no review date is set. */
  reviewDue: string;
  use: 'real' | 'worked-example';
  savedAt: Date;
}

export class HeatDatabase extends Dexie {
  readonly drafts!: Table<DraftRow, string>;
  readonly records!: Table<RecordRow, [string, number]>;
  readonly meta!: Table<MetaRow, string>;

  constructor(name = 'heat') {
    // Chromium calls a write done before it is on disk unless asked to be strict; then "Saved" would not be true.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ drafts: 'id', records: '[assessmentId+version]', meta: 'id, savedAt' });
    this.on('versionchange', () => {
      // Dexie would re-open this older code on the newer tables at the next read, and write old shapes into them.
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}

/** The browser's one database. Opening it happens at the first read or write. */
export const database = new HeatDatabase();
