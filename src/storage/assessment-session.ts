import { freezeVersion } from '#src/document/freeze-version.ts';
import type { SignedRecord } from '#src/document/heat-document.ts';
import type { FindEdition } from '#src/document/open-document.ts';
import type { Assessment, Signature } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { applyChange, type Change, type ChangeProblem } from '#src/domain/change.ts';
import type { Edition } from '#src/domain/edition.ts';
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
import { readAssessment, type StoredDocument, writeChanges } from './assessment-store.ts';
import type { HeatDatabase } from './database.ts';
import { isOvertaken } from './journal.ts';
import { findRow, rebase } from './rebase.ts';
import { SessionJournal } from './session-journal.ts';

export interface SessionSurroundings {
  database: HeatDatabase;
  clock: Clock;
  findEdition: FindEdition;
}

/**
 * The working copy and its two machines, made outside React and closed with the page. Memory holds what is on disk
 * plus what is on its way there; the disk is the truth.
 */
export class AssessmentSession {
  readonly id: string;
  readonly edition: Edition;
  readonly saving: SavingActor;
  readonly workflow: WorkflowActor;
  #assessment: Assessment;
  #onDisk: Assessment;
  #records: readonly SignedRecord[];
  readonly #surroundings: SessionSurroundings;
  readonly #journal: SessionJournal;
  readonly #listeners = new Set<() => void>();

  constructor(
    { assessment, records, savedAt }: StoredDocument,
    edition: Edition,
    surroundings: SessionSurroundings,
  ) {
    this.id = assessment.id;
    this.edition = edition;
    this.#assessment = assessment;
    this.#onDisk = assessment;
    this.#records = records;
    this.#surroundings = surroundings;
    this.#journal = new SessionJournal(this.id);
    this.saving = createSavingActor({ write: this.#write, savedAt });
    const { clock } = surroundings;
    this.workflow = createWorkflowActor({
      facts: this.facts,
      make: this.#makeSurely,
      sign: this.#sign,
      clock,
    });
    this.#followSaving();
    this.saving.start();
    this.#replayJournals();
    this.workflow.start();
    addEventListener('pagehide', this.#keepJournal);
    document.addEventListener('visibilitychange', this.#keepJournal);
  }

  /** The assessment as the person sees it now. The same object until something changes. */
  readonly current = (): Assessment => this.#assessment;

  readonly records = (): readonly SignedRecord[] => this.#records;

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
    const changed = applyChange(this.#assessment, change);
    if (changed.ok) this.#show(changed.value);
    else if (changed.problem.kind !== 'changed-elsewhere') return changed;
    this.saving.send({ type: 'change.made', change });
    return changed;
  };

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
  readonly allSaved = (): boolean => this.#pending().length === 0;

  /** Another window changed the same words or removed their row: keep one side, and read the rest from disk again. */
  readonly settleConflict = async (keep: 'mine' | 'theirs'): Promise<void> => {
    this.saving.send({ type: 'conflict.settled', keep, row: this.#rowInConflict() });
    await this.settled();
    await this.#readAgain();
  };

  /** Waits for the last words to be on disk, then lets go. */
  readonly close = async (): Promise<void> => {
    await this.settled();
    this.#keepJournal();
    removeEventListener('pagehide', this.#keepJournal);
    document.removeEventListener('visibilitychange', this.#keepJournal);
    this.workflow.stop();
    this.saving.stop();
  };

  readonly #write = async (changes: readonly Change[]) => {
    const { database, clock } = this.#surroundings;
    const written = await writeChanges(database, this.#onDisk, this.edition, changes, clock);
    if (written.ok) this.#onDisk = written.value.assessment;
    return written;
  };

  readonly #sign = async (): Promise<Result<Signature, SaveProblem>> => {
    await this.settled();
    const { problem } = this.saving.getSnapshot().context;
    if (problem !== null) return refuse(problem);
    const { database, clock } = this.#surroundings;
    // Words may reach the disk while the record is made; it speaks of these answers and of no later ones.
    const frozen = this.#onDisk;
    const { record, signature } = await freezeVersion(frozen, this.edition, clock.now());
    const signed = { kind: 'signed', signature } as const;
    const written = await writeChanges(database, frozen, this.edition, [signed], clock, record);
    if (!written.ok) {
      // What another window said is shown before anyone signs it.
      const { kind } = written.problem;
      if (kind === 'changed-before-signing' || kind === 'change-refused') await this.#readAgain();
      return written;
    }
    this.#onDisk = written.value.assessment;
    this.#records = [...this.#records, record];
    this.#rebase();
    return succeed(signature);
  };

  readonly #makeSurely = (change: Change): void => {
    const made = this.make(change);
    if (!made.ok) throw new Error(`The workflow allowed what the domain refuses: ${made.problem.kind}`);
  };

  readonly #keepJournal = (): void => this.#journal.keep(this.#pending());

  #pending(): Change[] {
    return pendingChanges(this.saving.getSnapshot().context);
  }

  #resting(): boolean {
    const { queue, inFlight, problem } = this.saving.getSnapshot().context;
    return inFlight.length === 0 && (queue.length === 0 || !isWritable(problem));
  }

  #rowInConflict(): RemovedRow | null {
    const { problem } = this.saving.getSnapshot().context;
    if (problem?.kind !== 'change-refused' || problem.change.kind !== 'field-changed') return null;
    return findRow(this.#assessment, problem.change);
  }

  #followSaving(): void {
    let { savedAt } = this.saving.getSnapshot().context;
    this.saving.subscribe(({ context }) => {
      if (context.savedAt === savedAt) return;
      savedAt = context.savedAt;
      this.#dropJournals();
      this.#rebase();
    });
  }

  /** Says again what other windows left behind, and lets the person choose where it no longer fits. */
  #replayJournals(): void {
    for (const changes of this.#journal.takeUp()) {
      for (const [place, change] of changes.entries()) {
        if (applyChange(this.#assessment, change).ok) this.make(change);
        else if ('from' in change && !isOvertaken(changes, place)) {
          this.saving.send({ type: 'change.made', change });
        }
      }
    }
    this.#dropJournals();
  }

  /** Once all is on disk there is nothing to say again. */
  #dropJournals(): void {
    if (this.allSaved()) this.#journal.drop();
  }

  /** Takes in what is on disk now, unless a write of this window has gone past it meanwhile. */
  async #readAgain(): Promise<void> {
    const { database, findEdition } = this.#surroundings;
    const read = await readAssessment(database, this.id, findEdition);
    if (!read.ok || read.value.assessment.revision < this.#onDisk.revision) return;
    this.#onDisk = read.value.assessment;
    this.#records = read.value.records;
    this.#rebase();
  }

  #rebase(): void {
    this.#show(rebase(this.#onDisk, this.#pending(), this.#assessment));
  }

  #show(assessment: Assessment): void {
    if (assessment === this.#assessment) return;
    this.#assessment = assessment;
    for (const listener of this.#listeners) listener();
  }
}
