import type { ReactNode } from 'react';

export interface FieldChoice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface RevealingChoice extends FieldChoice {
  /** Shown below the choice while it is chosen. What was typed in it is kept when it hides. */
  reveal?: ReactNode;
}

/** The id of one radio or checkbox. Links in an error summary lead to the first of a group. */
export function choiceId(groupId: string, value: string): string {
  return `${groupId}-${value}`;
}
