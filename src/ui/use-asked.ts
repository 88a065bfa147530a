import { useEffect, useState } from 'react';

export interface Asked<Answer> {
  /** The last answer, also while the next one is awaited. */
  answer: Answer | null;
  /** Whether the last question got no answer. */
  failed: boolean;
}

/** How long to wait before asking again, so that many changes in a row lead to few questions. */
const AGAIN_AFTER_MS = 300;

/**
 * Asks something that takes a moment, and again when what it is about may have changed. Give it a question that stays the
 * same function while it is the same question; an answer to an earlier one is not shown any more.
 */
export function useAsked<Answer>(
  ask: () => Promise<Answer>,
  subscribe: (onChange: () => void) => () => void,
): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>({ answer: null, failed: false });
  useEffect(() => {
    let over = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      waiting = undefined;
      try {
        const answer = await ask();
        if (!over) setAsked({ answer, failed: false });
      } catch (error) {
        console.info('A question got no answer.', error);
        if (!over) setAsked(({ answer }) => ({ answer, failed: true }));
      }
    };
    void look();
    const leave = subscribe(() => {
      waiting ??= setTimeout(look, AGAIN_AFTER_MS);
    });
    return () => {
      over = true;
      leave();
      clearTimeout(waiting);
    };
  }, [ask, subscribe]);
  return asked;
}
