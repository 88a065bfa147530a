import { focusById } from '#src/ui/focus-by-id.ts';
import type { LinkItem } from '#src/ui/link-item.ts';

/** Links down a long page. They move the focus: the part after `#` already says which page is open. */
export function OnThisPage({ label, items }: { label: string; items: readonly LinkItem[] }) {
  return (
    <nav aria-label={label} className="hea-on-this-page">
      <h2 className="govuk-heading-s">{label}</h2>
      <ol className="govuk-list">
        {items.map(({ text, href }) => (
          <li key={href}>
            <a
              href={href}
              className="govuk-link"
              onClick={(event) => {
                event.preventDefault();
                focusById(href.slice(1));
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
