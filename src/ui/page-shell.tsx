import type { ReactNode } from 'react';
import { focusById } from './focus-by-id.ts';
import type { LinkItem } from './link-item.ts';
import { ServiceName } from './service-name.ts';

const MAIN = 'main';

export interface PageShellProps {
  serviceName: string;
  homeHref: string;
  /** Stays in the top right corner while the page scrolls: the saved status. */
  status?: ReactNode;
  /** Above the page's own content, for news that concerns every page. */
  notice?: ReactNode;
  footerLinks?: readonly LinkItem[];
  footerNote?: ReactNode;
  children: ReactNode;
}

export function PageShell(props: PageShellProps) {
  const { serviceName, homeHref, status, notice, footerLinks = [], footerNote, children } = props;
  return (
    <ServiceName value={serviceName}>
      <a
        href={`#${MAIN}`}
        className="govuk-skip-link"
        onClick={(event) => {
          event.preventDefault();
          focusById(MAIN);
        }}
      >
        Skip to main content
      </a>
      <header className="govuk-generic-header hea-header">
        <div className="govuk-width-container hea-header__row">
          <a href={homeHref} className="govuk-generic-header__homepage-link hea-header__name">
            {serviceName}
          </a>
          <div className="hea-header__status">{status}</div>
        </div>
      </header>
      <div className="govuk-width-container hea-body">
        {notice}
        <main id={MAIN} tabIndex={-1} className="govuk-main-wrapper">
          {children}
        </main>
      </div>
      <footer className="hea-footer">
        <div className="govuk-width-container">
          <ul className="hea-footer__links">
            {footerLinks.map(({ text, href }) => (
              <li key={href}>
                <a href={href} className="govuk-link">
                  {text}
                </a>
              </li>
            ))}
          </ul>
          {footerNote}
        </div>
      </footer>
    </ServiceName>
  );
}
