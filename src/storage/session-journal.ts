import type { Change } from '#src/domain/change.ts';
import {
  dropJournal,
  journalKey,
  keepJournal,
  type LeftBehind,
  readLeftBehind,
  type Unwritten,
} from './journal.ts';
import { type JournalFile, openJournalFile } from './journal-file.ts';
import { followKeptText } from './kept-text.ts';
import { hasLanded, type Landed } from './landed.ts';
import { takeLock } from './take-lock.ts';

/** How long a window waits for another one that is bringing words back. */
const OTHERS_BRING_BACK_MS = 3000;

/** What a window holds while its journal is open. */
interface Holds {
  letGoOfName: () => void;
  endTurn: () => void;
  file: JournalFile | null;
}

const none: Holds = { letGoOfName: () => undefined, endTurn: () => undefined, file: null };

/** The journal of one window, and what windows now gone left behind, until this one has taken it over. */
export class SessionJournal {
  readonly window: string;
  readonly #own: string;
  readonly #holds: Holds;
  readonly #leaveKeptText: () => void;
  #kept: Unwritten = { write: 0, inFlight: [], queue: [], inConflict: [] };
  /** How often this window kept something. */
  #turn = 0;
  #isSafe = true;
  #leftBehind: readonly LeftBehind[];
  #isTakenOver = false;

  /**
   * Opens it before anything is said, so that no other window takes this one for gone. Windows do so one after the other
   * while words are brought back: the next one finds them on disk.
   */
  static async open(assessmentId: string): Promise<SessionJournal> {
    const window = crypto.randomUUID();
    const [letGoOfName, endTurn] = await Promise.all([
      takeLock(journalKey(assessmentId, window)),
      takeLock(`heat-bringing-back:${assessmentId}`, OTHERS_BRING_BACK_MS),
    ]);
    const leftBehind = await readLeftBehind(assessmentId);
    if (leftBehind.length === 0) endTurn?.();
    const holds = {
      letGoOfName: letGoOfName ?? none.letGoOfName,
      endTurn: endTurn ?? none.endTurn,
      file: openJournalFile(journalKey(assessmentId, window)),
    };
    return new SessionJournal(assessmentId, window, holds, leftBehind);
  }

  constructor(
    assessmentId: string,
    window: string = crypto.randomUUID(),
    holds = none,
    leftBehind: readonly LeftBehind[] = [],
  ) {
    this.window = window;
    this.#own = journalKey(assessmentId, window);
    this.#holds = holds;
    this.#leftBehind = leftBehind;
    this.#leaveKeptText = followKeptText(() => this.#keepAgain());
  }

  /** Whether all of it would come back at the next opening. */
  get isSafe(): boolean {
    return this.#isSafe;
  }

  /** Keeps what is not on disk now, in the same turn. */
  keep(unwritten: Unwritten): void {
    if (isSame(unwritten, this.#kept)) return;
    this.#kept = unwritten;
    this.#isSafe = this.#keep();
    this.#dropLeftBehind();
  }

  /**
   * What was left behind and is not on disk, journal by journal, in the order it was said. A journal may be older than what
   * landed: a killed browser forgets the last seconds of localStorage, and none of a strict write.
   */
  leftBehind(landed: Landed): Change[][] {
    return this.#leftBehind.map(({ window, write, inFlight, queue, inConflict }) => [
      ...(hasLanded(landed, { window, write }) ? [] : inFlight),
      ...(hasLanded(landed, { window, write: write + 1 }) ? [] : queue),
      ...inConflict,
    ]);
  }

  /** Whether windows now gone left any words behind. */
  get holdsWords(): boolean {
    return this.leftBehind([]).some((changes) => changes.length > 0);
  }

  /** All that was left behind has been said again: it is in this window's own journal from now on. */
  takeOver(): void {
    this.#isTakenOver = true;
    this.#dropLeftBehind();
  }

  /** What was brought back is on disk, or waits for the person. */
  endTurn(): void {
    this.#holds.endTurn();
  }

  /** What is kept by now is left behind. */
  close(): void {
    this.#leaveKeptText();
    this.#holds.endTurn();
    this.#holds.letGoOfName();
    void this.#holds.file?.close();
  }

  #keep(): boolean {
    this.#turn += 1;
    return keepJournal(this.#own, this.#kept, { turn: this.#turn, file: this.#holds.file });
  }

  /** In a way that others can, or can no longer, read: twice, as a file holds the text before the last one too. */
  #keepAgain(): void {
    this.#keep();
    this.#keep();
  }

  #dropLeftBehind(): void {
    if (!this.#isTakenOver || !this.#isSafe) return;
    for (const { key } of this.#leftBehind) {
      dropJournal(key);
      this.#holds.file?.drop(key);
    }
    this.#leftBehind = [];
  }
}

function isSame(one: Unwritten, other: Unwritten): boolean {
  const isSameList = (these: readonly Change[], those: readonly Change[]) =>
    these.length === those.length && these.every((change, at) => change === those[at]);
  return (
    one.write === other.write &&
    isSameList(one.inFlight, other.inFlight) &&
    isSameList(one.queue, other.queue) &&
    isSameList(one.inConflict, other.inConflict)
  );
}
