import { useEffect } from 'react';
import { focusById } from './focus-by-id.ts';

/** Moves focus to an element whenever `news` becomes something other than null, as what was pressed may be gone by then. */
export function useFocusOn(id: string, news: unknown): void {
  useEffect(() => {
    if (news !== null) focusById(id);
  }, [id, news]);
}
