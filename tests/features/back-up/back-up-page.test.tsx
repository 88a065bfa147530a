// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { BackUpPage, type Outcome } from '#src/features/back-up/back-up-page.tsx';

afterEach(cleanup);

const done: Outcome = { kind: 'done', count: 1, unreadable: 0, unsaved: [], leftOut: [] };
const copied = { id: 'one', title: 'Night calls', lastCopy: '', changedSince: false };

it('A copy says by name what of it is not saved in this browser, and whether the file has it', async () => {
  render(
    <BackUpPage
      assessments={[copied]}
      onAll={async () => ({ ...done, unsaved: ['Night calls', ''] })}
      onOne={async () => ({ ...done, leftOut: ['Night calls'] })}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save everything as one file' }));
  expect(await screen.findByText(/^Not all of “Night calls” is saved.* also holds it/)).toBeInTheDocument();
  expect(screen.getByText(/^Not all of “Untitled assessment” is saved/)).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: /^Save with its history/ }));
  expect(
    await screen.findByText(/^Not all of “Night calls” is saved.* holds only what is/),
  ).toBeInTheDocument();
});
