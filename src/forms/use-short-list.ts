import { useState } from 'react';
import { type EntryKind, type FieldValue, isBlank } from '#src/domain/answer.ts';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { FormPlace } from './place.ts';

interface Removed {
  entryId: string;
  fields: Record<string, FieldValue>;
  at: number;
}

export type ShortListRows = ReturnType<typeof useShortList>;

/**
 * The rows of a list short enough to fill in on the page itself: people, conditions. A blank row stands ready when
 * there is none; it is saved once something is typed in it.
 */
export function useShortList(
  session: AssessmentSession,
  assessment: Assessment,
  question: { id: string; kind: EntryKind },
) {
  const listed = entriesOf(assessment, question).map(({ id }) => id);
  const [rows, setRows] = useState(() => (listed.length > 0 ? listed : [crypto.randomUUID()]));
  const [removed, setRemoved] = useState<Removed | null>(null);
  const fromOtherWindows = listed.filter((id) => !rows.includes(id));
  const places: FormPlace[] = [...rows, ...fromOtherWindows].map((entryId) => ({ question, entryId }));

  /** Gives the id of the new row. */
  function add(): string {
    const entryId = crypto.randomUUID();
    setRows((current) => [...current, entryId]);
    setRemoved(null);
    return entryId;
  }

  function remove({ entryId }: FormPlace): void {
    const entries = entriesOf(session.current(), question);
    const at = entries.findIndex(({ id }) => id === entryId);
    const entry = entries[at];
    if (entry !== undefined) session.make({ kind: 'entry-removed', question, entryId });
    const blank = entry === undefined || isBlank(entry.fields);
    setRemoved(blank ? null : { entryId, fields: { ...entry.fields } as Record<string, FieldValue>, at });
    setRows((current) => current.filter((id) => id !== entryId));
  }

  /** Gives the id of the row that is back. */
  function undo(): string | null {
    if (removed === null) return null;
    const { entryId, fields, at } = removed;
    session.make({ kind: 'entry-added', question, entryId, fields, at });
    setRows((current) => [...current.slice(0, at), entryId, ...current.slice(at)]);
    setRemoved(null);
    return entryId;
  }

  // The steps in the corner can bring it back as well.
  const canUndo = removed !== null && !listed.includes(removed.entryId);
  return { places, add, remove, undo, canUndo };
}
