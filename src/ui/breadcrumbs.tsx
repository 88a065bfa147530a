import type { LinkItem } from './link-item.ts';

export interface BreadcrumbsProps {
  /** From the home page down to the parent of this page. */
  items: readonly LinkItem[];
  label?: string;
}

export function Breadcrumbs({ items, label = 'Where you are' }: BreadcrumbsProps) {
  return (
    <nav className="govuk-breadcrumbs" aria-label={label}>
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }) => (
          <li className="govuk-breadcrumbs__list-item" key={href}>
            <a href={href} className="govuk-breadcrumbs__link">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
