import Dexie, { type Table } from 'dexie';
import type { Landed } from './landed.ts';
import { type Seal, unsealed } from './seal.ts';

/** A value as it lies on disk, through the database's seal and not yet checked. */
type AtRest = unknown;

/**
 * A draft as it is on disk: one saved document whose answers, frozen records and history have tables of their own. In the
 * place of each answer is the stamp of the write that put it there.
 */
export interface DraftRow {
  id: string;
  formatVersion: number;
  /** A random id of the write that put it here. Rows of the first release have none. */
  stamp?: string;
  assessment: AtRest;
}

export interface AnswerRow {
  assessmentId: string;
  questionId: string;
  /** That of the write that put it here. */
  stamp: string;
  answer: AtRest;
}

export interface RecordRow {
  assessmentId: string;
  version: number;
  record: AtRest;
}

/** What lists need, and what a write checks before it writes. Small, so that neither reads a whole assessment. */
export interface MetaRow {
  id: string;
  formatVersion: number;
  /** That of the draft beside it. */
  stamp: string;
  /** When it was put in the bin. */
  deletedAt: Date | null;
  /** When it was last saved: readable and indexed, so that the newest are found without opening the others. */
  savedAt?: Date;
  /** Which writes of which windows are in it; none in rows that an import put here. */
  landed?: Landed;
  card: AtRest;
}

/** One entry of an assessment's history, in the order of `seq`. */
export interface HistoryRow {
  assessmentId: string;
  seq: number;
  entry: AtRest;
}

/** What was last handed over as a file. */
export interface BackupRow {
  id: string;
  revision: number;
  at: Date;
}

export interface SettingRow {
  key: string;
  value: unknown;
}

export class HeatDatabase extends Dexie {
  readonly drafts!: Table<DraftRow, string>;
  readonly answers!: Table<AnswerRow, [string, string]>;
  readonly records!: Table<RecordRow, [string, number]>;
  readonly meta!: Table<MetaRow, string>;
  readonly history!: Table<HistoryRow, [string, number]>;
  readonly backups!: Table<BackupRow, string>;
  readonly settings!: Table<SettingRow, string>;
  /** How this window reads and writes; another one once a passcode was given. */
  seal: Seal = unsealed;
  /** Whether this code may not touch it any more: a newer release has opened it, or the device is cleared. */
  #shut = false;

  constructor(name = 'heat') {
    // Chromium calls a write done before it is on disk unless asked to be strict; then "Saved" would not be true.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ drafts: 'id', records: '[assessmentId+version]', meta: 'id, savedAt' });
    this.version(2).stores({
      answers: '[assessmentId+questionId]',
      meta: 'id',
      history: '[assessmentId+seq]',
      backups: 'id',
      settings: 'key',
    });
    this.version(3).stores({ meta: 'id, savedAt, deletedAt' });
    this.on('versionchange', ({ newVersion }) => {
      // Dexie would re-open this older code on the newer tables at the next read, and write old shapes into them. Where
      // the database was only cleared away (no new version), it may open again, to take back what pages still hold.
      this.#shut = (newVersion ?? 0) > 0;
      this.close({ disableAutoOpen: this.#shut });
      return false;
    });
    this.on('ready', () => this.#refuseNewerTables(), true);
  }

  /**
   * Opens the database where it is not open. Dexie does so by itself but for once: it does not try again after an opening
   * that went wrong, as one does while the browser is clearing the data away. What was shut for good stays shut.
   */
  async openAgain(): Promise<void> {
    if (!this.isOpen() && !this.#shut) await this.open();
  }

  get isShut(): boolean {
    return this.#shut;
  }

  /** Closes it, whoever asks for it afterwards, until the page is opened anew. */
  shutForGood(): void {
    this.#shut = true;
    this.close({ disableAutoOpen: true });
  }

  /** Dexie opens tables of any newer release without a word. Throws `Dexie.VersionError`, and keeps shut. */
  #refuseNewerTables(): void {
    // Dexie counts in tenths, so that its versions may have one digit after the point.
    if (this.backendDB().version / 10 <= this.verno) return;
    this.shutForGood();
    throw new Dexie.VersionError('Newer tables');
  }
}

/** The browser's one database. Opening it happens at the first read or write. */
export const database = new HeatDatabase();
