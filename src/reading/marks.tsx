import type { ReactNode } from 'react';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { differenceWords } from './words.ts';

/** Words that went: struck through, and said to be so. */
export function Removed({ children }: { children: ReactNode }) {
  return (
    <del className="hea-removed">
      <VisuallyHidden>{differenceWords.removed} </VisuallyHidden>
      {children}
    </del>
  );
}

/** Words that came: underlined, and said to be so. */
export function Added({ children }: { children: ReactNode }) {
  return (
    <ins className="hea-added">
      <VisuallyHidden>{differenceWords.added} </VisuallyHidden>
      {children}
    </ins>
  );
}
