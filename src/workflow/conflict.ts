import type { FieldValue } from '#src/domain/answer.ts';
import { type Change, sameAddress } from '#src/domain/change.ts';
import type { SaveProblem } from './ports.ts';

export type ChangeRefused = Extract<SaveProblem, { kind: 'change-refused' }>;

/** A change that met another window's, held until the person chooses, with all that was said in its place since. */
export interface Conflict {
  refused: ChangeRefused;
  /** Never empty; a place comes once, with its newest words. */
  changes: readonly Change[];
}

/** A row that another window removed, as this window last saw it. */
export interface RemovedRow {
  fields: Record<string, FieldValue>;
  at: number;
}

/** Takes a refused change out of the queue, with what was typed in the same place after it. */
export function holdBack(
  queue: readonly Change[],
  refused: ChangeRefused,
): { conflict: Conflict; others: Change[] } {
  const isHeld = (change: Change) => change === refused.change || isInPlaceOf(refused, change);
  const changes = queue.filter(isHeld).reduce(withChange, [refused.change]);
  return { conflict: { refused, changes }, others: queue.filter((change) => !isHeld(change)) };
}

/** Adds words to the conflict over their place, or gives null when there is none. */
export function joinConflict(conflicts: readonly Conflict[], change: Change): Conflict[] | null {
  const met = conflicts.find(({ refused }) => isInPlaceOf(refused, change));
  if (met === undefined) return null;
  const joined = { ...met, changes: withChange(met.changes, change) };
  return conflicts.map((conflict) => (conflict === met ? joined : conflict));
}

/** What to say to end a conflict. Mine: again, on top of theirs, or with the removed row put back. Theirs: nothing. */
export function settleConflict(
  { refused, changes }: Conflict,
  keep: 'mine' | 'theirs',
  row: RemovedRow | null,
): Change[] {
  const { change, problem } = refused;
  if (keep === 'theirs') return [];
  if (problem.kind === 'changed-elsewhere') {
    return changes.map((mine) => ({ ...mine, from: problem.theirs }) as Change);
  }
  if (problem.kind !== 'entry-gone' || change.kind !== 'field-changed') return [];
  const { question, entryId } = change;
  const fields = Object.assign({}, row?.fields, ...changes.map(fieldsIn)) as Record<string, FieldValue>;
  return [{ kind: 'entry-added', question, entryId, fields, ...(row !== null && { at: row.at }) }];
}

/** The same field or note; once a row is gone, all that is said of that row. */
function isInPlaceOf({ change, problem }: ChangeRefused, other: Change): boolean {
  if (sameAddress(change, other)) return true;
  return (
    problem.kind === 'entry-gone' &&
    change.kind === 'field-changed' &&
    (other.kind === 'field-changed' || other.kind === 'entry-added') &&
    other.question.id === change.question.id &&
    other.entryId === change.entryId
  );
}

function fieldsIn(change: Change): Record<string, FieldValue> {
  if (change.kind === 'entry-added') return change.fields;
  return change.kind === 'field-changed' ? { [change.field]: change.to } : {};
}

function withChange(changes: readonly Change[], change: Change): Change[] {
  const place = changes.findIndex((held) => held === change || sameAddress(held, change));
  return place < 0 ? [...changes, change] : changes.with(place, change);
}
