import type { FieldValue } from './answer.ts';
import type { Change } from './change.ts';
import { type Answers, applyEdits, type Edit, editsBetween } from './edit.ts';

/**
 * The changes that make answers say again what they once said, to be made like any others: putting an older state back
 * is then itself part of the history, and can be undone. Throws when the edits do not fit these answers.
 */
export function changesToPutBack(now: Answers, then: Answers): Change[] {
  return changesFor(now, editsBetween(now, then));
}

/** The same for edits that fit these answers, such as those that undo what was just done. */
export function changesFor(answers: Answers, edits: readonly Edit[]): Change[] {
  let current = answers;
  return edits.flatMap((edit) => {
    const before = current;
    const applied = applyEdits(current, [edit]);
    if (!applied.ok)
      throw new Error(`This ${edit.kind} edit of ${edit.question.id} does not fit the answers`);
    current = applied.value;
    return changesOf(edit, before, current);
  });
}

function changesOf(edit: Edit, before: Answers, after: Answers): Change[] {
  const { question } = edit;
  switch (edit.kind) {
    case 'note':
      return [
        {
          kind: 'note-changed',
          question,
          from: before[question.id]?.note ?? '',
          to: after[question.id]?.note ?? '',
        },
      ];
    case 'text':
    case 'chosen': {
      const { entryId, field } = edit;
      const nothing = edit.kind === 'text' ? '' : [];
      const from = valueIn(before, edit) ?? nothing;
      const to = valueIn(after, edit) ?? nothing;
      return [{ kind: 'field-changed', question, entryId, field, from, to }];
    }
    case 'row-added':
      return [{ kind: 'entry-added', question, entryId: edit.entryId, fields: edit.fields, at: edit.at }];
    case 'row-removed':
      return [{ kind: 'entry-removed', question, entryId: edit.entryId }];
    case 'rows-ordered':
      return movesTo(edit.removed, edit.added).map(({ entryId, to }) => ({
        kind: 'entry-moved',
        question,
        entryId,
        to,
      }));
  }
}

function valueIn(
  answers: Answers,
  { question, entryId, field }: { question: { id: string }; entryId: string; field: string },
): FieldValue | undefined {
  const entry = answers[question.id]?.entries.find(({ id }) => id === entryId);
  const fields: Record<string, FieldValue> | undefined = entry?.fields;
  return fields?.[field];
}

/** One row after another is moved to its place, from the first; one that is there already is left. */
function movesTo(from: readonly string[], to: readonly string[]): { entryId: string; to: number }[] {
  let order = [...from];
  return to.flatMap((entryId, place) => {
    if (order[place] === entryId) return [];
    const others = order.filter((id) => id !== entryId);
    order = others.toSpliced(place, 0, entryId);
    return [{ entryId, to: place }];
  });
}
