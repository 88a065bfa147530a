// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StepForm } from '#src/forms/step-form.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function field() {
  return screen.getByLabelText('Why open the review now?');
}

interface ActProps {
  assessmentId: string;
  onTake: (because: string) => boolean;
}

function Act({ assessmentId, onTake }: ActProps) {
  return (
    <StepForm
      assessmentId={assessmentId}
      step="act"
      fields={[{ name: 'because', label: 'Why open the review now?', kind: 'words' }]}
      button="Open the review"
      onTake={({ because }) => onTake(because)}
    />
  );
}

describe('words on their way to an act', () => {
  it('outlast the page they were typed on', async () => {
    render(<Act assessmentId="a1" onTake={() => true} />);
    await userEvent.type(field(), 'The pilot ended');
    cleanup();

    render(<Act assessmentId="a1" onTake={() => true} />);

    expect(field()).toHaveValue('The pilot ended');
  });

  it('belong to one assessment', async () => {
    render(<Act assessmentId="a1" onTake={() => true} />);
    await userEvent.type(field(), 'The pilot ended');
    cleanup();

    render(<Act assessmentId="a2" onTake={() => true} />);

    expect(field()).toHaveValue('');
  });

  it('are forgotten once the act has taken them', async () => {
    const taken: string[] = [];
    render(<Act assessmentId="a1" onTake={(because) => taken.push(because) > 0} />);
    await userEvent.type(field(), 'The pilot ended');
    await userEvent.click(screen.getByRole('button', { name: 'Open the review' }));
    cleanup();

    render(<Act assessmentId="a1" onTake={() => true} />);

    expect(taken).toEqual(['The pilot ended']);
    expect(field()).toHaveValue('');
  });

  it('stay where the act was refused', async () => {
    render(<Act assessmentId="a1" onTake={() => false} />);
    await userEvent.type(field(), 'The pilot ended');
    await userEvent.click(screen.getByRole('button', { name: 'Open the review' }));
    expect(field()).toHaveValue('The pilot ended');
    cleanup();

    render(<Act assessmentId="a1" onTake={() => true} />);

    expect(field()).toHaveValue('The pilot ended');
  });
});
