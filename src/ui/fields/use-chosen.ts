import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useRefilled } from './refill.ts';

/** Which values of a group are ticked, read from the inputs themselves: they hold the truth. */
export function useChosen(name: string, start: readonly string[]) {
  const group = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState(start);
  const look = useCallback(() => {
    const inputs = group.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
    const ticked = Array.from(inputs).filter((input) => input.name === name && input.checked);
    setChosen(ticked.map((input) => input.value));
  }, [name]);
  // A form library may have ticked some by now.
  useLayoutEffect(look, [look]);
  useRefilled(group, look);
  return { group, chosen, look };
}
