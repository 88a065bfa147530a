import type { ReactNode } from 'react';
import { PageShell } from '#src/ui/page-shell.tsx';
import { appWords, SERVICE_NAME } from './words.ts';

interface ShellProps {
  status?: ReactNode;
  notice?: ReactNode;
  children: ReactNode;
}

/** The frame round every page. */
export function Shell({ status, notice, children }: ShellProps) {
  return (
    <PageShell
      serviceName={SERVICE_NAME}
      homeHref="#/"
      status={status}
      notice={notice}
      footerLinks={[
        { text: appWords.footer.home, href: '#/' },
        { text: appWords.footer.kept, href: '#/kept' },
        { text: appWords.footer.about, href: '#/about' },
      ]}
      footerNote={<p className="govuk-body-s">{appWords.staysHere}</p>}
    >
      {children}
    </PageShell>
  );
}
