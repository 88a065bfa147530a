import type { Change } from '#src/domain/change.ts';
import { journalKey, keepJournal, readJournals } from './journal.ts';

/** The journal of one window, with those that windows now gone left behind, until what they say is on disk. */
export class SessionJournal {
  readonly #assessmentId: string;
  readonly #own: string;
  #leftBehind: string[] = [];

  constructor(assessmentId: string) {
    this.#assessmentId = assessmentId;
    this.#own = journalKey(assessmentId, crypto.randomUUID());
  }

  keep(pending: readonly Change[]): void {
    keepJournal(this.#own, pending);
  }

  /** What was left behind, journal by journal. The journals stay until they are dropped. */
  takeUp(): Change[][] {
    const journals = readJournals(this.#assessmentId);
    this.#leftBehind = journals.map(({ key }) => key);
    return journals.map(({ changes }) => changes);
  }

  drop(): void {
    for (const key of [...this.#leftBehind, this.#own]) keepJournal(key, []);
    this.#leftBehind = [];
  }
}
