import type { ReactNode } from 'react';

export interface LinkButtonProps {
  children: ReactNode;
  onClick: () => void;
  id?: string;
  /** Set on the one of several that is chosen. */
  'aria-current'?: 'true' | undefined;
}

/** Does something on this page but weighs no more than a link, such as Remove on a card. */
export function LinkButton({ children, ...rest }: LinkButtonProps) {
  return (
    <button {...rest} type="button" className="hea-link-button">
      {children}
    </button>
  );
}
