import { useEffect, useState } from 'react';
import { afterPaint } from '#src/storage/after-paint.ts';
import { database } from '#src/storage/database.ts';
import { followAll } from '#src/storage/follow-all.ts';
import { listNewest, type Newest, readNewest } from '#src/storage/list-newest.ts';
import type { Listed } from '#src/storage/listed.ts';
import { readInTurn } from '#src/storage/read-in-turn.ts';

/** As many cards as a screen has room for: the first picture does not wait for those below. */
const IN_VIEW = 4;
/** How many cards the start page shows before all else is loaded. */
const FIRST = 20;

/** What this browser keeps. */
export type Found = Newest | { unreadable: unknown };

/** What was read before the page was there to show it. */
let ahead: Listed[] = [];

/**
 * Reads what the start page shows first, so that its first picture has it, while it is not known yet whether it may be
 * shown. What goes wrong is said by the page.
 */
export async function lookAhead(mayBeShown: Promise<boolean>): Promise<void> {
  const [rows, isOpen] = await Promise.all([readNewest(database, IN_VIEW).catch(() => []), mayBeShown]);
  if (isOpen) ahead = rows;
}

/**
 * What this browser keeps, as it is after each change here or in another window; undefined until it is known. `first` are
 * the newest, in view before all are counted. `again` reads anew.
 */
export function useNewest(): { first: Listed[]; found: Found | undefined; again: () => void } {
  const [first] = useState(ahead);
  const [found, setFound] = useState<Found>();
  const [asked, setAsked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks again wants it read again
  useEffect(() => {
    ahead = [];
    const { again, end } = readInTurn(look, setFound);
    afterPaint(again);
    const leave = followAll(database, again);
    return () => {
      end();
      leave();
    };
  }, [asked]);

  return { first, found, again: () => setAsked((times) => times + 1) };
}

async function look(): Promise<Found> {
  try {
    return await listNewest(database, FIRST);
  } catch (error) {
    return { unreadable: error };
  }
}
