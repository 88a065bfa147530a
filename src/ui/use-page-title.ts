import { useContext, useEffect } from 'react';
import { focusHeading } from './focus-heading.ts';
import { ServiceName } from './service-name.ts';

export interface PageTitleOptions {
  /** Whether the page shows problems, which the title then says first. */
  error?: boolean;
  /** Focus goes to the page's h1 whenever this changes, so that a new page is announced. Left out, focus stays. */
  page?: string;
}

let pageShown: string | undefined;

export function usePageTitle(title: string, { error = false, page }: PageTitleOptions = {}): void {
  const serviceName = useContext(ServiceName);
  useEffect(() => {
    const named = serviceName === '' || serviceName === title ? title : `${title} - ${serviceName}`;
    document.title = error ? `Error: ${named}` : named;
  }, [title, serviceName, error]);

  useEffect(() => {
    if (page === undefined) return;
    // The browser announces the first page itself.
    const moved = pageShown !== undefined && pageShown !== page;
    pageShown = page;
    if (moved) focusHeading();
  }, [page]);
}
