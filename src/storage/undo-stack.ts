import type { FieldValue } from '#src/domain/answer.ts';
import { type Answers, applyEdits, type Edit, editsBetween, reverseEdits } from '#src/domain/edit.ts';
import { forgetsWords } from './run-of-typing.ts';

/** Typing in one field without a pause this long is one step. */
const PAUSE = 1_000;

interface Step {
  edits: readonly Edit[];
  before: Answers;
  after: Answers;
  /** When it ended, in milliseconds since 1970. */
  at: number;
}

/** Back, or forth again. */
export type Way = 'undo' | 'redo';

/** What this window did to the answers, step by step, so that it can be taken back and done again. */
export class UndoStack {
  #done: Step[] = [];
  #undone: Step[] = [];

  /** Notes what was just done. What had been taken back can't be done again after that. */
  note(before: Answers, after: Answers, at: Date): void {
    const edits = editsBetween(before, after);
    if (edits.length === 0) return;
    this.#undone = [];
    const step = { edits, before, after, at: at.getTime() };
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
  get reach(): Record<Way, boolean> {
    return { undo: this.#done.length > 0, redo: this.#undone.length > 0 };
  }

  /** The edits of the next step that way. Null when there is none; one that the answers have moved on from is forgotten. */
  next(way: Way, answers: Answers): readonly Edit[] | null {
    const steps = way === 'undo' ? this.#done : this.#undone;
    const step = steps.at(-1);
    if (step === undefined) return null;
    const [edits, then] = way === 'undo' ? [reverseEdits(step.edits), step.after] : [step.edits, step.before];
    if (edits.every((edit) => isAmongSameWords(edit, answers, then)) && applyEdits(answers, edits).ok)
      return edits;
    steps.pop();
    return null;
  }

  /** Notes that the next step was taken. Until then it stays the next one, as whoever holds the answers may refuse it. */
  take(way: Way): void {
    const [from, to] = way === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const step = from.pop();
    if (step !== undefined) to.push(step);
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
  if (!sameField || forgetsWords(last.edits, next.edits)) return null;
  const start = applyEdits(before, reverseEdits(last.edits));
  return start.ok
    ? { edits: editsBetween(start.value, after), before: start.value, after, at: next.at }
    : null;
}

/** How many letters on each side tell a place in a text. */
const AROUND = 20;

/** Whether words that are put into a text come between those they stood between: anything could be put in anywhere. */
function isAmongSameWords(edit: Edit, now: Answers, then: Answers): boolean {
  if ((edit.kind !== 'text' && edit.kind !== 'note') || edit.removed !== '') return true;
  const around = (answers: Answers) =>
    textIn(answers, edit).slice(Math.max(0, edit.at - AROUND), edit.at + AROUND);
  return around(now) === around(then);
}

function textIn(answers: Answers, edit: Extract<Edit, { kind: 'text' | 'note' }>): string {
  const answer = answers[edit.question.id];
  if (edit.kind === 'note') return answer?.note ?? '';
  const fields: Record<string, FieldValue> = {
    ...answer?.entries.find(({ id }) => id === edit.entryId)?.fields,
  };
  return String(fields[edit.field] ?? '');
}
