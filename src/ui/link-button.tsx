import type { ReactNode } from 'react';

export interface LinkButtonProps {
  children: ReactNode;
  onClick: () => void;
  id?: string;
}

/** Does something on this page but weighs no more than a link, such as Remove on a card. */
export function LinkButton({ children, onClick, id }: LinkButtonProps) {
  return (
    <button type="button" className="hea-link-button" id={id} onClick={onClick}>
      {children}
    </button>
  );
}
