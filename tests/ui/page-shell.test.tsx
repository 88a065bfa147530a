// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PageShell } from '#src/ui/page-shell.tsx';
import { StatusRegion } from '#src/ui/status-region.tsx';

afterEach(cleanup);

describe('the page shell', () => {
  it('skips to the content without leaving the page that is open', async () => {
    window.location.hash = '#/assessments';
    render(
      <PageShell serviceName="HEAT" homeHref="#/">
        <h1>Your assessments</h1>
      </PageShell>,
    );

    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('#/assessments');
  });

  it('leads home and to the footer pages, and announces the status', () => {
    render(
      <PageShell
        serviceName="HEAT"
        homeHref="#/"
        status={<StatusRegion text="Saved 10:42" />}
        footerLinks={[{ text: 'Help', href: '#/help' }]}
      >
        <h1>Home</h1>
      </PageShell>,
    );

    expect(screen.getByRole('link', { name: 'HEAT' })).toHaveAttribute('href', '#/');
    expect(screen.getByRole('link', { name: 'Help' })).toHaveAttribute('href', '#/help');
    expect(screen.getByRole('status')).toHaveTextContent('Saved 10:42');
  });

  it('keeps the status region when there is nothing to say, so that what comes next is heard', () => {
    const { rerender } = render(<StatusRegion text="" />);
    const region = screen.getByRole('status');

    rerender(<StatusRegion text="Not saved: the disk is full" tone="problem" />);

    expect(screen.getByRole('status')).toBe(region);
    expect(region).toHaveTextContent('Not saved: the disk is full');
  });

  it('can announce less than it shows', () => {
    render(<StatusRegion text="Saved 10:42" announced="Saving stopped" />);

    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off');
    expect(screen.getByText('Saving stopped')).toHaveAttribute('aria-live', 'polite');
  });
});
