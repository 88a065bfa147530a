import { type Answers, applyEdits, type Edit, editsBetween, reverseEdits } from '#src/domain/edit.ts';

/** Typing in one field without a pause this long is one step. */
const PAUSE = 1_000;

interface Step {
  edits: readonly Edit[];
  /** When it ended, in milliseconds since 1970. */
  at: number;
}

/** What this window did to the answers, step by step, so that it can be taken back and done again. */
export class UndoStack {
  #done: Step[] = [];
  #undone: Step[] = [];

  /** Notes what was just done. What had been taken back can't be done again after that. */
  note(before: Answers, after: Answers, at: Date): void {
    const edits = editsBetween(before, after);
    if (edits.length === 0) return;
    this.#undone = [];
    const step = { edits, at: at.getTime() };
    const joined = joinTyping(this.#done.at(-1), step, before, after);
    if (joined === null) this.#done.push(step);
    else this.#done.splice(-1, 1, joined);
  }

  /** What was done in one version is not taken back in the next. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  /** Whether something can be taken back, and whether something can be done again. */
  get reach(): { undo: boolean; redo: boolean } {
    return { undo: this.#done.length > 0, redo: this.#undone.length > 0 };
  }

  /** The edits that take the last step back, or null when there is none or the answers have moved on since. */
  undo(answers: Answers): readonly Edit[] | null {
    const step = this.#done.pop();
    if (step === undefined) return null;
    const edits = reverseEdits(step.edits);
    if (!applyEdits(answers, edits).ok) return null;
    this.#undone.push(step);
    return edits;
  }

  /** The edits that do the last step again that was taken back. */
  redo(answers: Answers): readonly Edit[] | null {
    const step = this.#undone.pop();
    if (step === undefined || !applyEdits(answers, step.edits).ok) return null;
    this.#done.push(step);
    return step.edits;
  }
}

function joinTyping(last: Step | undefined, next: Step, before: Answers, after: Answers): Step | null {
  if (last === undefined || next.at - last.at > PAUSE || next.at < last.at) return null;
  const [one] = last.edits;
  const [other] = next.edits;
  if (one?.kind !== 'text' || other?.kind !== 'text' || last.edits.length + next.edits.length > 2)
    return null;
  const sameField =
    one.question.id === other.question.id && one.entryId === other.entryId && one.field === other.field;
  if (!sameField) return null;
  const start = applyEdits(before, reverseEdits(last.edits));
  return start.ok ? { edits: editsBetween(start.value, after), at: next.at } : null;
}
