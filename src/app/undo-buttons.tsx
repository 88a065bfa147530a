import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Edit, RowEdit } from '#src/domain/edit.ts';
import { questionsOf } from '#src/domain/edition.ts';
import { nameRow } from '#src/report/name-entry.ts';
import { nameQuestion } from '#src/report/name-question.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { openWords, wordNotTaken } from './assessment-words.ts';

const { steps } = openWords;

/**
 * Takes back what was done in this window, step by step, on whichever page. In a text field Ctrl+Z stays the browser's
 * own; anywhere else it is this.
 */
export function UndoButtons({ session }: { session: AssessmentSession }) {
  const standing = useSyncExternalStore(session.subscribe, session.standing);
  const [said, setSaid] = useState('');
  const [nth, setNth] = useState(0);
  const buttons = useRef<HTMLSpanElement>(null);
  const step = (way: 'undo' | 'redo') => {
    const taken = session[way]();
    setNth((count) => count + 1);
    if (!taken.ok) setSaid(wordNotTaken(taken.problem));
    else setSaid(steps[way === 'undo' ? 'undone' : 'redone'](nameOf(taken.value, session)));
  };
  const press = (way: 'undo' | 'redo') => {
    flushSync(() => step(way));
    // The button that took the last step back is gone; the one beside it takes that back.
    if (document.activeElement !== document.body) return;
    buttons.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (way === null || isTyping(event.target)) return;
      event.preventDefault();
      if (session.standing()[way]) step(way);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
  // What was said belongs to the page on which it was done.
  useEffect(() => {
    const forget = () => setSaid('');
    addEventListener('hashchange', forget);
    return () => removeEventListener('hashchange', forget);
  }, []);
  return (
    <span className="hea-steps" ref={buttons}>
      <span className="hea-steps__said" role="status">
        {/* The same words once more are news too. */}
        <span key={nth}>{said}</span>
      </span>{' '}
      {(['undo', 'redo'] as const).map((way) =>
        standing[way] ? (
          <LinkButton key={way} onClick={() => press(way)}>
            {steps[way]}
          </LinkButton>
        ) : null,
      )}
    </span>
  );
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}

/** The thing that came or went with these edits; else the question that the first was about. */
function nameOf(edits: readonly Edit[], { edition }: AssessmentSession): string {
  const row = edits.find((edit): edit is RowEdit => edit.kind === 'row-added' || edit.kind === 'row-removed');
  if (row !== undefined) {
    const asked = questionsOf(edition).find(({ id }) => id === row.question.id);
    return nameRow(row.question, asked, row);
  }
  const [first] = edits;
  return first === undefined ? '' : nameQuestion(edition, first.question.id);
}
