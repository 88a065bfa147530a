import type { Change } from '#src/domain/change.ts';
import { type Journal, journalKey, keepJournal, takeLeftBehind, takeName } from './journal.ts';

/** The journal of one window, with those that windows now gone left behind, until what they say is on disk. */
export class SessionJournal {
  readonly #own: string;
  readonly #letGo: () => void;
  #kept: readonly Change[] = [];
  #leftBehind: readonly Journal[];

  /** Opens it before anything is said, so that no other window takes this one for gone. */
  static async open(assessmentId: string): Promise<SessionJournal> {
    const own = journalKey(assessmentId, crypto.randomUUID());
    const letGo = await takeName(own);
    return new SessionJournal(own, letGo ?? undefined, await takeLeftBehind(assessmentId));
  }

  constructor(own: string, letGo: () => void = () => undefined, leftBehind: readonly Journal[] = []) {
    this.#own = own;
    this.#letGo = letGo;
    this.#leftBehind = leftBehind;
  }

  /** Keeps what is not on disk now, in the same turn. */
  keep(pending: readonly Change[]): void {
    const isKept =
      pending.length === this.#kept.length && pending.every((change, at) => change === this.#kept[at]);
    if (isKept) return;
    this.#kept = pending;
    keepJournal(this.#own, pending);
  }

  /** What was left behind, journal by journal. The journals stay until they are dropped. */
  get leftBehind(): readonly Journal[] {
    return this.#leftBehind;
  }

  dropLeftBehind(): void {
    for (const { key, letGo } of this.#leftBehind) {
      keepJournal(key, []);
      letGo();
    }
    this.#leftBehind = [];
  }

  /** What is kept by now is left behind. */
  close(): void {
    for (const { letGo } of this.#leftBehind) letGo();
    this.#letGo();
  }
}
