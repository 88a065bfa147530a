// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { DutiesPage } from '#src/features/duties/duties-page.tsx';
import { aSentExample } from '#tests/builders/a-sent-example.ts';
import { aSignedExample } from '#tests/builders/a-signed-example.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

afterEach(cleanup);

function show(assessment: Assessment, edition: Edition = heatEngland2024) {
  return render(<DutiesPage assessment={assessment} edition={edition} today="2026-11-22" />);
}

const example = workedExample('example');

describe('the page of other duties', () => {
  it('sets out the answers for each of them, with a way to change each in a draft', () => {
    show(example);

    const duty = within(screen.getByRole('region', { name: 'The public sector equality duty' }));
    expect(duty.getByRole('heading', { level: 3, name: 'Sexual orientation' })).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Equality and health inequalities impact' }),
    ).toBeInTheDocument();
    expect(duty.getByRole('link', { name: 'Change Polish and Lithuanian communities' })).toHaveAttribute(
      'href',
      '#/a/example/questions/distribution-of-health/population-groups/polish-and-lithuanian-speakers',
    );
    expect(duty.getByText(/Nothing was said about pregnancy and maternity/)).toBeInTheDocument();
  });

  it('can only be read once the version is signed, and while reviewers have it', async () => {
    for (const held of [(await aSignedExample()).document.assessment, aSentExample()]) {
      show(held);
      expect(screen.queryByRole('link', { name: /^Change/ })).toBeNull();
      cleanup();
    }
  });

  it('says so when a set of questions serves no other duty', () => {
    show(anAssessment(), tinyEdition);

    expect(screen.getByText(/does not say which other duties it serves/)).toBeInTheDocument();
  });
});
