import { type RefObject, useEffect } from 'react';

const REFILLED = 'refilled';

/** Tells a field that its input was filled by other means than typing. */
export function tellRefilled(input: Element): void {
  input.dispatchEvent(new Event(REFILLED, { bubbles: true }));
}

/** Has a field look again at its input, or at those inside it, when they were filled by other means than typing. */
export function useRefilled(element: RefObject<Element | null>, look: () => void): void {
  useEffect(() => {
    const { current } = element;
    current?.addEventListener(REFILLED, look);
    return () => current?.removeEventListener(REFILLED, look);
  });
}
