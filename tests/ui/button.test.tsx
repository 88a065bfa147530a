// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '#src/ui/button.tsx';

afterEach(cleanup);

describe('a button', () => {
  it('sends a form once when it is double-clicked', async () => {
    const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={send}>
        <Button type="submit">Save and continue</Button>
      </form>,
    );

    await userEvent.dblClick(screen.getByRole('button', { name: 'Save and continue' }));

    expect(send).toHaveBeenCalledTimes(1);
  });

  it('sends a form once while Enter is held down on it', async () => {
    const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={send}>
        <Button type="submit">Save</Button>
      </form>,
    );

    screen.getByRole('button').focus();
    await userEvent.keyboard('{Enter>4/}');

    expect(send).toHaveBeenCalledTimes(1);
  });

  it('does nothing while busy, and keeps the focus', async () => {
    const press = vi.fn();
    render(
      <Button busy onClick={press}>
        Making the PDF
      </Button>,
    );

    await userEvent.click(screen.getByRole('button'));

    expect(press).not.toHaveBeenCalled();
    expect(screen.getByRole('button')).toHaveFocus();
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  });

  it('is a link when it leads somewhere', () => {
    render(<Button href="#/start">Start an assessment</Button>);

    expect(screen.getByRole('link', { name: 'Start an assessment' })).toHaveAttribute('href', '#/start');
  });
});
