// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenReviewEarly } from '#src/features/overview/open-review-early.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function field() {
  return screen.getByLabelText('Why open the review now?');
}

describe('words on their way to an act', () => {
  it('outlast the page they were typed on', async () => {
    render(<OpenReviewEarly assessmentId="a1" onOpen={() => undefined} />);
    await userEvent.type(field(), 'The pilot ended');
    cleanup();

    render(<OpenReviewEarly assessmentId="a1" onOpen={() => undefined} />);

    expect(field()).toHaveValue('The pilot ended');
  });

  it('belong to one assessment', async () => {
    render(<OpenReviewEarly assessmentId="a1" onOpen={() => undefined} />);
    await userEvent.type(field(), 'The pilot ended');
    cleanup();

    render(<OpenReviewEarly assessmentId="a2" onOpen={() => undefined} />);

    expect(field()).toHaveValue('');
  });

  it('are forgotten once the act has taken them', async () => {
    const taken: string[] = [];
    render(<OpenReviewEarly assessmentId="a1" onOpen={(because) => taken.push(because)} />);
    await userEvent.type(field(), 'The pilot ended');
    await userEvent.click(screen.getByText('Open the review early'));
    await userEvent.click(screen.getByRole('button', { name: 'Open the review' }));
    cleanup();

    render(<OpenReviewEarly assessmentId="a1" onOpen={() => undefined} />);

    expect(taken).toEqual(['The pilot ended']);
    expect(field()).toHaveValue('');
  });
});
