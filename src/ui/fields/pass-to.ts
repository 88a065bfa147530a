import type { Ref } from 'react';

/** Hands an element on to a ref that someone else owns, and gives back their clean-up. */
export function passTo<Element>(ref: Ref<Element> | undefined, element: Element | null) {
  if (typeof ref === 'function') return ref(element);
  if (ref !== null && ref !== undefined) ref.current = element;
}
