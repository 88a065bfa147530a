// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { AboutPage } from '#src/features/about/about-page.tsx';

afterEach(cleanup);

describe('about this edition', () => {
  it('names the edition, which HEAT it is, and all that is owed to others', () => {
    render(<AboutPage edition={heatEngland2024} />);

    expect(screen.getByRole('heading', { level: 1, name: 'About this edition' })).toBeInTheDocument();
    expect(screen.getByText(/August 2024, edition 2024-08/)).toBeInTheDocument();
    expect(screen.getByText(heatEngland2024.about)).toBeInTheDocument();
    for (const credit of heatEngland2024.credits) expect(screen.getByText(credit)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open Government Licence v3.0' })).toHaveAttribute(
      'href',
      expect.stringContaining('nationalarchives.gov.uk'),
    );
    expect(screen.getByText(/Noto Sans.*SIL Open Font License/)).toBeInTheDocument();
  });

  it('says that the official wording may differ, and what a signature is not', () => {
    render(<AboutPage edition={heatEngland2024} />);

    expect(screen.getByText(/^The official wording may differ/)).toBeInTheDocument();
    expect(screen.getByText(/not a qualified electronic signature/)).toBeInTheDocument();
    expect(screen.getByText(/Nothing is sent anywhere/)).toBeInTheDocument();
  });
});
