import type { ReactNode } from 'react';

export interface CardListProps {
  children: ReactNode;
  label?: string;
}

export function CardList({ children, label }: CardListProps) {
  return (
    <ul className="hea-cards" aria-label={label}>
      {children}
    </ul>
  );
}
