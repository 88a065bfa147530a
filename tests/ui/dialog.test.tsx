// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Dialog } from '#src/ui/dialog.tsx';

afterEach(cleanup);

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Delete
      </button>
      <Dialog open={open} title="Delete this assessment?" onClose={() => setOpen(false)}>
        <button type="button" onClick={() => setOpen(false)}>
          Keep it
        </button>
      </Dialog>
    </>
  );
}

describe('a dialog', () => {
  it('opens with its question as its name', async () => {
    render(<Page />);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));

    expect(screen.getByRole('dialog', { name: 'Delete this assessment?' })).toBeVisible();
  });

  it('closes by Escape, which browsers report as cancel', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));

    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('gives the focus back to what opened it', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));

    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));

    expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus();
  });
});
