import type { ReactNode } from 'react';

/** What a tag's colour stands for. The words always say it too. */
export type Tone = 'neutral' | 'info' | 'done' | 'attention' | 'problem';

export function Tag({ children, tone = 'neutral' }: { children: ReactNode; tone?: Tone }) {
  return <strong className={`hea-tag hea-tag--${tone}`}>{children}</strong>;
}
