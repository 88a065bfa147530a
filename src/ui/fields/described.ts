import type { ReactNode } from 'react';

/** What every field may say round its input. */
export interface Said {
  hint?: ReactNode;
  /** What is wrong, or undefined when nothing is. */
  error?: string | undefined;
}

export const hintIdOf = (id: string): string => `${id}-hint`;
export const errorIdOf = (id: string): string => `${id}-error`;

/** The ids of what describes an input, in the order they are read out. */
export function describedBy(id: string, { hint, error }: Said, ...more: string[]): string | undefined {
  const ids = [...more];
  if (error !== undefined) ids.unshift(errorIdOf(id));
  if (hint !== undefined) ids.unshift(hintIdOf(id));
  return ids.length === 0 ? undefined : ids.join(' ');
}
