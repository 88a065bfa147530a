// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ServiceName } from '#src/ui/service-name.ts';
import { type PageTitleOptions, usePageTitle } from '#src/ui/use-page-title.ts';

afterEach(cleanup);

function Page({ title, ...options }: PageTitleOptions & { title: string }) {
  usePageTitle(title, options);
  return (
    <main>
      <h1>{title}</h1>
    </main>
  );
}

function Service({ children }: { children: ReactNode }) {
  return <ServiceName value="HEAT">{children}</ServiceName>;
}

describe('the title of a page', () => {
  it('names the page and the service, and says first that there is a problem', () => {
    const { rerender } = render(<Page title="People" />, { wrapper: Service });
    expect(document.title).toBe('People - HEAT');

    rerender(<Page title="People" error />);
    expect(document.title).toBe('Error: People - HEAT');

    rerender(<Page title="HEAT" />);
    expect(document.title).toBe('HEAT');
  });

  it('moves the focus to the heading of the next page, but not of the first', () => {
    const { rerender } = render(<Page title="Home" page="home" />);
    expect(document.body).toHaveFocus();

    rerender(<Page title="People" page="people" key="people" />);

    expect(screen.getByRole('heading', { name: 'People' })).toHaveFocus();
  });

  it('leaves the focus alone while only the words of the title change', () => {
    const { rerender } = render(<Page title="Draft" page="details" />);
    screen.getByRole('heading').blur();

    rerender(<Page title="Draft of a plan" page="details" />);

    expect(document.body).toHaveFocus();
  });
});
