// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { ReportChapters } from '#src/reading/report-chapters.tsx';
import { writeChanges } from '#src/report/write-changes.ts';
import { aChangedExample } from '#tests/builders/a-changed-example.ts';

afterEach(cleanup);

it('What changed since an earlier version is underlined, struck through and said, with the words round it', () => {
  const { before, after } = aChangedExample();
  const chapter = writeChanges({ version: 1, answers: before.answers }, after.answers, heatEngland2024);
  render(<ReportChapters chapters={[chapter]} />);

  expect(screen.getByRole('heading', { level: 2, name: 'What changed since version 1' })).toBeInTheDocument();
  expect(screen.getByText(/From 1 February 2027 a team of/)).toHaveTextContent(
    'a team of Removed: four community Added: five (end of change) health workers will phone',
  );
  expect(screen.getAllByRole('deletion').map(({ textContent }) => textContent)).toContain('Removed: Housing');
  expect(screen.getAllByRole('insertion').map(({ textContent }) => textContent)).toContain(
    'Added: Nasreen Akhtar',
  );
  expect(
    screen.getByRole('heading', { level: 4, name: 'Ring back after Ramadan. Ask the mosque first.' })
      .parentElement,
  ).toHaveTextContent('Added');
  expect(screen.getAllByText('(words that stayed the same)')).toHaveLength(2);
});
