import type { ReactNode } from 'react';
import { Tag } from './tag.tsx';

export interface CardProps {
  title: ReactNode;
  headingLevel?: 2 | 3 | 4;
  id?: string;
  tag?: ReactNode;
  facts?: readonly { term: string; detail: ReactNode }[];
  /** What is still to be filled in, in words such as `no owner`. */
  missing?: readonly string[];
  actions?: ReactNode;
  children?: ReactNode;
}

/** One thing in a list of things. Put cards in a `CardList`. */
export function Card(props: CardProps) {
  const { title, headingLevel = 3, id, tag, facts = [], missing = [], actions, children } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="hea-card" id={id}>
      <div className="hea-card__top">
        <Heading className="govuk-heading-s hea-card__title">{title}</Heading>
        {tag}
      </div>
      {children}
      {facts.length > 0 && (
        <dl className="hea-card__facts">
          {facts.map(({ term, detail }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <ul className="hea-card__missing">
          {missing.map((what) => (
            <li key={what}>
              <Tag tone="attention">{what}</Tag>
            </li>
          ))}
        </ul>
      )}
      {actions !== undefined && <div className="hea-card__actions">{actions}</div>}
    </li>
  );
}
