import { freezeVersion } from '#src/document/freeze-version.ts';
import type { HeatDocument, SignedRecord } from '#src/document/heat-document.ts';
import type { FindEdition } from '#src/document/open-document.ts';
import type { Assessment, Signature } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { applyChange, applyChanges, type Change, type ChangeProblem } from '#src/domain/change.ts';
import { type Edit, editsBetween } from '#src/domain/edit.ts';
import type { Edition } from '#src/domain/edition.ts';
import { changesFor } from '#src/domain/put-back.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import {
  createSavingActor,
  createWorkflowActor,
  type SavingActor,
  type WorkflowActor,
} from '#src/workflow/actors.ts';
import type { RemovedRow } from '#src/workflow/conflict.ts';
import type { Clock, Facts, SaveProblem } from '#src/workflow/ports.ts';
import { isWritable, pendingChanges } from '#src/workflow/saving-machine.ts';
import { afterPaint } from './after-paint.ts';
import type { HeatDatabase, MetaRow } from './database.ts';
import { followDisk } from './follow-disk.ts';
import { hasWords, isOvertaken } from './journal.ts';
import { findSigningDevice } from './key-of-this-device.ts';
import type { WindowWrite } from './landed.ts';
import { readDocument, type StoredDocument } from './read-document.ts';
import { findRow, rebase } from './rebase.ts';
import type { SessionJournal } from './session-journal.ts';
import { UndoStack, type Way } from './undo-stack.ts';
import { type Held, writeChanges } from './write-changes.ts';

export interface SessionSurroundings {
  database: HeatDatabase;
  clock: Clock;
  findEdition: FindEdition;
}

/** What happened to an assessment on disk while it was open here. */
export interface Standing {
  /** It was put in the bin in another window. */
  inBin: boolean;
  /** It was gone from the disk, and this window put it there again. */
  putBack: boolean;
  /** It was in the bin, and is now on no disk: someone meant it to go. What this window holds is all that is left. */
  deleted: boolean;
  undo: boolean;
  redo: boolean;
}

/** Why a step was neither taken back nor done again. */
export type NotTaken = ChangeProblem | { kind: 'moved-on' };

/**
 * The working copy and its two machines, made outside React and closed with the page. Memory holds what is on disk
 * plus what is on its way there; the disk is the truth.
 */
export class AssessmentSession {
  readonly id: string;
  readonly edition: Edition;
  /** The name given on this device, empty where none was. */
  readonly by: string;
  readonly saving: SavingActor;
  readonly workflow: WorkflowActor;
  #assessment: Assessment;
  #onDisk: Held;
  #standing: Standing;
  #closed = false;
  /** What this window read from disk may be there no more, and it is in no journal. */
  #isDoubted = false;
  /** How many writes this window began. */
  #writes = 0;
  readonly #surroundings: SessionSurroundings;
  readonly #journal: SessionJournal;
  readonly #undoStack = new UndoStack();
  readonly #listeners = new Set<() => void>();
  readonly #leaveDisk: () => void;

  constructor(
    stored: StoredDocument,
    edition: Edition,
    surroundings: SessionSurroundings,
    journal: SessionJournal,
    by: string,
  ) {
    this.id = stored.assessment.id;
    this.edition = edition;
    this.#assessment = stored.assessment;
    this.#onDisk = { ...stored, run: null, putBack: false };
    const inBin = stored.deletedAt !== null;
    this.#standing = { inBin, putBack: false, deleted: false, undo: false, redo: false };
    this.by = by;
    this.#surroundings = surroundings;
    this.#journal = journal;
    this.saving = createSavingActor({
      shown: afterPaint,
      write: this.#write,
      savedAt: stored.savedAt,
    });
    const { clock } = surroundings;
    this.workflow = createWorkflowActor({
      facts: this.facts,
      make: this.#makeSurely,
      sign: this.#sign,
      clock,
    });
    this.#followSaving();
    this.saving.start();
    this.#bringBack();
    this.workflow.start();
    this.#leaveDisk = followDisk(surroundings.database, this.id, {
      onRow: (row) => this.#lookAt(row),
      onClosed: () => {
        // A newer release has it open: what is on disk is there, and what comes next can't go there.
        if (surroundings.database.isShut) this.saving.send({ type: 'disk.doubted' });
        else if (!this.#standing.deleted) this.putBack();
      },
    });
  }

  /** The assessment as the person sees it now. The same object until something changes. */
  readonly current = (): Assessment => this.#assessment;

  readonly records = (): readonly SignedRecord[] => this.#onDisk.records;

  /** All that was said, on disk or not, without its history. Words that wait for a choice are in it as typed here. */
  readonly document = (): HeatDocument => ({
    assessment: this.#rebased(),
    records: [...this.#onDisk.records],
    history: [],
  });

  /** The device that a signature made now would name, or null. */
  readonly signingDevice = () => findSigningDevice(this.#surroundings.database);

  /** The same object until something changes. */
  readonly standing = (): Standing => this.#standing;

  readonly facts = (): Facts => ({
    assessment: this.#assessment,
    edition: this.edition,
    today: calendarDateOf(this.#surroundings.clock.now()),
  });

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Says something: it is in memory at once and on its way to disk in the same turn. Words that meet other words, of
   * another window, are refused and still go on their way: saving then holds both until the person chooses.
   */
  readonly make = (change: Change): Result<Assessment, ChangeProblem> => {
    const before = this.#assessment;
    const changed = applyChange(before, change);
    if (changed.ok)
      this.#undoStack.note(before.answers, changed.value.answers, this.#surroundings.clock.now());
    else if (changed.problem.kind !== 'changed-elsewhere') return changed;
    if (changed.ok) this.#show(changed.value);
    this.saving.send({ type: 'changes.made', changes: [change] });
    return changed;
  };

  /** Says several things that belong together: all of them or none, on disk together, and taken back in one step. */
  readonly makeTogether = (changes: readonly Change[]): Result<Assessment, ChangeProblem> => {
    const before = this.#assessment;
    const made = applyChanges(before, changes);
    if (!made.ok) return refuse(made.problem.problem);
    this.#undoStack.note(before.answers, made.value.answers, this.#surroundings.clock.now());
    this.#show(made.value);
    this.saving.send({ type: 'changes.made', changes });
    return made;
  };

  /** Takes the last step of this window back. Gives what changed by it. */
  readonly undo = (): Result<readonly Edit[], NotTaken> => this.#step('undo');

  readonly redo = (): Result<readonly Edit[], NotTaken> => this.#step('redo');

  /** Settles when nothing is on its way to disk any more, or storage has a problem. Conflicts wait for the person. */
  readonly settled = (): Promise<void> =>
    new Promise((resolve) => {
      if (this.#resting()) return resolve();
      const subscription = this.saving.subscribe(() => {
        if (!this.#resting()) return;
        subscription.unsubscribe();
        resolve();
      });
    });

  /** Whether all that was said is on disk. */
  readonly allSaved = (): boolean => !this.#isDoubted && this.#pending().length === 0;

  /** Whether all that was said is on disk, or would come back at the next opening. */
  readonly outlivesPage = (): boolean => this.allSaved() || (this.#journal.isSafe && !this.#isDoubted);

  /** Another window changed the same words or removed their row: keep one side, and read the rest from disk again. */
  readonly settleConflict = async (keep: 'mine' | 'theirs'): Promise<void> => {
    this.saving.send({ type: 'conflict.settled', keep, row: this.#rowInConflict() });
    await this.settled();
    await this.#readAgain();
  };

  /** Looks whether it is still on disk, and puts there what this window holds if it is not. */
  readonly putBack = (): void => {
    this.#isDoubted = true;
    this.saving.send({ type: 'disk.doubted' });
  };

  /** Waits for the last words to be on disk, then lets go. */
  readonly close = async (): Promise<void> => {
    await this.settled();
    this.#closed = true;
    this.#leaveDisk();
    this.workflow.stop();
    this.saving.stop();
    this.#journal.close();
  };

  readonly #write = async (changes: readonly Change[]) => {
    this.#writes += 1;
    const written = await this.#put(changes, { of: { window: this.#journal.window, write: this.#writes } });
    if (written.ok) return succeed({ assessment: written.value.assessment, at: this.#savedAt() });
    // Whatever else the other window said was not looked at while this write was on its way.
    if (written.problem.kind === 'change-refused') void this.#readAgain();
    return written;
  };

  async #put(
    changes: readonly Change[],
    { of, record }: { of?: WindowWrite; record?: SignedRecord },
  ): Promise<Result<Held, SaveProblem>> {
    const { database, clock } = this.#surroundings;
    const before = this.#onDisk;
    const writing = { database, clock, edition: this.edition, by: this.by, ...(of && { of }) };
    const written = await writeChanges(writing, before, changes, record);
    if (!written.ok) return written;
    const { value } = written;
    // Words that were on their way while it was deleted put it back: what someone meant to go was not lost.
    const wasLost = value.putBack && !this.#standing.deleted;
    // Pages keep the object they show where it says the same, so that a save draws nothing anew but "Saved".
    const assessment = isTheSame(this.#assessment, value.assessment) ? this.#assessment : value.assessment;
    this.#onDisk = { ...value, assessment, putBack: false };
    this.#isDoubted = false;
    this.#stand({ inBin: false, deleted: false, putBack: wasLost || this.#standing.putBack });
    return written;
  }

  readonly #sign = async (): Promise<Result<Signature, SaveProblem>> => {
    await this.settled();
    const { problem } = this.saving.getSnapshot().context;
    if (problem !== null) return refuse(problem);
    const device = await this.signingDevice();
    // Words may reach the disk while the record is made; it speaks of these answers and of no later ones.
    const frozen = this.#onDisk;
    const at = this.#surroundings.clock.now();
    const { record, signature } = await freezeVersion(frozen.assessment, this.edition, at, {
      records: frozen.records,
      device,
    });
    if (frozen.stamp !== this.#onDisk.stamp) return refuse({ kind: 'changed-before-signing' });
    const written = await this.#put([{ kind: 'signed', signature }], { record });
    if (!written.ok) {
      // What another window said is shown before anyone signs it.
      const { kind } = written.problem;
      if (kind === 'changed-before-signing' || kind === 'change-refused') await this.#readAgain();
      return written;
    }
    this.#rebase();
    return succeed(signature);
  };

  readonly #makeSurely = (changes: readonly Change[]): void => {
    const made = this.makeTogether(changes);
    if (!made.ok) throw new Error(`The workflow allowed what the domain refuses: ${made.problem.kind}`);
  };

  #savedAt(): Date {
    return this.#onDisk.savedAt ?? this.#surroundings.clock.now();
  }

  #pending(): Change[] {
    return pendingChanges(this.saving.getSnapshot().context);
  }

  #resting(): boolean {
    const { queue, inFlight, problem } = this.saving.getSnapshot().context;
    return inFlight.length === 0 && (queue.length === 0 || !isWritable(problem));
  }

  #rowInConflict(): RemovedRow | null {
    const [conflict] = this.saving.getSnapshot().context.conflicts;
    const change = conflict?.refused.change;
    return change?.kind === 'field-changed' ? findRow(this.#assessment, change) : null;
  }

  /** Edits that take a step back or do it again are changes like any others, but for the stack that they came from. */
  #step(way: Way): Result<readonly Edit[], NotTaken> {
    const { answers } = this.#assessment;
    const edits = this.#undoStack.next(way, answers);
    this.#stand({});
    if (edits === null) return refuse({ kind: 'moved-on' });
    const changes = changesFor(answers, edits);
    const made = applyChanges(this.#assessment, changes);
    if (!made.ok) return refuse(made.problem.problem);
    this.#undoStack.take(way);
    this.#stand({});
    this.#show(made.value);
    this.saving.send({ type: 'changes.made', changes });
    return succeed(edits);
  }

  #followSaving(): void {
    let { savedAt } = this.saving.getSnapshot().context;
    this.saving.subscribe(({ context }) => {
      const { inFlight, queue, conflicts } = context;
      const inConflict = conflicts.flatMap(({ changes }) => changes);
      this.#journal.keep({ write: this.#writes, inFlight, queue, inConflict });
      if (context.savedAt === savedAt) return;
      savedAt = context.savedAt;
      this.#rebase();
    });
  }

  #lookAt(row: MetaRow | undefined): void {
    const { stamp } = this.#onDisk;
    if (row === undefined) {
      if (this.#standing.inBin) {
        this.#takeAsDeleted();
        return;
      }
      if (stamp !== null) this.putBack();
      return;
    }
    // Rows of the first release say nothing of a bin.
    this.#stand({ inBin: (row.deletedAt ?? null) !== null, deleted: false });
    // A write of this window that is on its way meets the other's words by itself.
    if (row.stamp !== stamp && this.#resting()) void this.#readAgain();
  }

  /** Whoever deletes what is in the bin means it. From now on it is as if it had never been on disk. */
  #takeAsDeleted(): void {
    this.#onDisk = { ...this.#onDisk, stamp: null, written: {}, landed: [], run: null };
    this.#stand({ inBin: false, deleted: true });
  }

  /** Says again what windows now gone left behind, and lets the person choose where it no longer fits. */
  #bringBack(): void {
    for (const changes of this.#journal.leftBehind(this.#onDisk.landed)) {
      for (const [place, change] of changes.entries()) {
        const fits = applyChange(this.#assessment, change);
        // What did reach the disk is not said twice: joined to what comes after it, it would fit nowhere any more.
        if (fits.ok && 'from' in change && saysTheSame(this.#assessment, fits.value)) continue;
        if (fits.ok) this.make(change);
        else if (hasWords(change) && !isOvertaken(changes, place)) {
          this.saving.send({ type: 'changes.made', changes: [change] });
        }
      }
    }
    // What no longer fits is in view all the same, as in the window it was typed in: else typing there would replace it.
    this.#rebase();
    this.#journal.takeOver();
    void this.settled().then(() => this.#journal.endTurn());
  }

  /** Takes in what is on disk now. A read that something overtook is made again: it may be older than what is held. */
  async #readAgain(): Promise<void> {
    const { database, findEdition } = this.#surroundings;
    for (;;) {
      const before = this.#onDisk;
      const read = await readDocument(database, this.id, findEdition);
      if (!read.ok || this.#closed) return;
      if (this.#onDisk !== before) continue;
      if (read.value.stamp !== before.stamp) this.#onDisk = { ...read.value, run: null, putBack: false };
      this.#rebase();
      this.workflow.send({ type: 'assessment.changed' });
      return;
    }
  }

  #rebase(): void {
    this.#show(this.#rebased());
  }

  #rebased(): Assessment {
    return rebase(this.#onDisk.assessment, this.#pending(), this.#assessment);
  }

  #show(assessment: Assessment): void {
    if (assessment === this.#assessment) return;
    // What was said in a version that is over is not taken back in the next.
    if (assessment.version !== this.#assessment.version) this.#undoStack.forget();
    this.#assessment = assessment;
    this.#setStanding({});
    this.#tell();
  }

  #stand(part: Partial<Standing>): void {
    if (this.#setStanding(part)) this.#tell();
  }

  /** Whether anything is now different. */
  #setStanding(part: Partial<Standing>): boolean {
    const next = { ...this.#standing, ...this.#undoStack.reach, ...part };
    const keys = Object.keys(next) as (keyof Standing)[];
    if (keys.every((key) => next[key] === this.#standing[key])) return false;
    this.#standing = next;
    return true;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isTheSame(one: Assessment, other: Assessment): boolean {
  const parts = Object.keys(other) as (keyof Assessment)[];
  return parts.every((part) => part === 'answers' || one[part] === other[part]) && saysTheSame(one, other);
}

function saysTheSame(one: Assessment, other: Assessment): boolean {
  return editsBetween(one.answers, other.answers).length === 0;
}
