import type { FieldValue } from '#src/domain/answer.ts';
import { type Assessment, findAnswer } from '#src/domain/assessment.ts';
import { applyChange, type Change, type ChangeProblem } from '#src/domain/change.ts';
import type { RemovedRow } from '#src/workflow/conflict.ts';

/**
 * What is on disk, which may hold another window's words, with what this window said on top. Where the two meet, what
 * was typed here stays in view until the person chooses; `before` is what they see now.
 */
export function rebase(onDisk: Assessment, pending: readonly Change[], before: Assessment): Assessment {
  return pending.reduce((assessment, change) => {
    const changed = applyChange(assessment, change);
    if (changed.ok) return changed.value;
    const insisting = insist(change, changed.problem, before);
    const insisted = insisting === null ? changed : applyChange(assessment, insisting);
    return insisted.ok ? insisted.value : assessment;
  }, onDisk);
}

/** A row of a list with its place, or null when it is not there. */
export function findRow(
  assessment: Assessment,
  { question, entryId }: { question: { id: string }; entryId: string },
): RemovedRow | null {
  const entries = findAnswer(assessment, question.id)?.entries ?? [];
  const at = entries.findIndex(({ id }) => id === entryId);
  const fields: Record<string, FieldValue> | undefined = entries[at]?.fields;
  return fields === undefined ? null : { fields: { ...fields }, at };
}

function insist(change: Change, problem: ChangeProblem, before: Assessment): Change | null {
  if (problem.kind === 'changed-elsewhere') return { ...change, from: problem.theirs } as Change;
  if (problem.kind !== 'entry-gone' || change.kind !== 'field-changed') return null;
  const row = findRow(before, change);
  if (row === null) return null;
  const { question, entryId, field, to } = change;
  return { kind: 'entry-added', question, entryId, fields: { ...row.fields, [field]: to }, at: row.at };
}
