import { afterEach, describe, expect, it, vi } from 'vitest';
import { freezeVersion } from '#src/document/freeze-version.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { dayInLondon } from '#src/domain/day-in-london.ts';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { orderDraft, orderSigned } from '#src/pdf/order-pdf.ts';
import { aReviewFile, takenIn } from '#tests/builders/a-review-file.ts';
import { happened } from '#tests/builders/a-sent-example.ts';
import { changed } from '#tests/builders/a-signed-document.ts';

afterEach(() => vi.unstubAllEnvs());

/** Half past midnight on 2 July in London, where it is summer; still 1 July in New York. */
const AFTER_MIDNIGHT = '2026-07-01T23:30:00.000Z';

/** What a computer in this zone makes. */
async function madeIn<Made>(zone: string, hour: number, make: () => Made | Promise<Made>): Promise<Made> {
  vi.stubEnv('TZ', zone);
  // Without this all would be made in one zone, and be the same for no reason.
  expect(new Date(AFTER_MIDNIGHT).getHours()).toBe(hour);
  return make();
}

async function inBoth<Made>(make: () => Made | Promise<Made>): Promise<{ london: Made; newYork: Made }> {
  const london = await madeIn('Europe/London', 0, make);
  return { london, newYork: await madeIn('America/New_York', 19, make) };
}

/** The worked example, sent and reviewed half an hour after midnight. */
function aReviewedDocument(): HeatDocument {
  const example = workedExample('example');
  const sent = happened(example, {
    kind: 'submitted',
    at: AFTER_MIDNIGHT,
    version: 1,
    by: 'Mo Ali',
    role: '',
    from: '',
    to: 'Priya Shah',
    asked: '',
    answers: digestOfAnswers(example),
  });
  const review = aReviewFile(sent, { writtenAt: AFTER_MIDNIGHT, verdict: 'ready' });
  return { assessment: happened(sent, takenIn(review, 1)), records: [], history: [] };
}

async function signed(document: HeatDocument): Promise<HeatDocument> {
  const frozen = await freezeVersion(document.assessment, heatEngland2024, new Date(AFTER_MIDNIGHT));
  const { assessment, history } = changed(document, { kind: 'signed', signature: frozen.signature });
  return { assessment, records: [frozen.record], history };
}

describe('what is printed', () => {
  it('of a draft with its reviews names the same days in every zone, which are those of London', async () => {
    const document = aReviewedDocument();
    const { london, newYork } = await inBoth(() =>
      orderDraft(document, heatEngland2024, '2026-07-10', ['reviews']),
    );

    expect(newYork).toEqual(london);
    expect(JSON.stringify(london.annexes)).toContain('2 July 2026');
    expect(JSON.stringify(london.report)).toContain('2 July 2026');
    expect(JSON.stringify(london)).not.toMatch(/\b1 July 2026/);
  });

  it('of a signed version is the same wherever it is signed, and so are its annexes', async () => {
    const document = aReviewedDocument();
    const { london, newYork } = await inBoth(async () =>
      orderSigned(await signed(document), 1, { ids: ['reviews', 'impact'], edition: heatEngland2024 }),
    );

    expect(newYork).toEqual(london);
    expect(london.report.dated).toBe('2 July 2026');
  });
});

describe('a day in London', () => {
  it.each([
    ['2026-07-01T22:59:59.999Z', '2026-07-01'],
    ['2026-07-01T23:00:00.000Z', '2026-07-02'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', '2027-01-01'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29'],
  ])('holds %s: %s', (moment, day) => {
    expect(dayInLondon(new Date(moment))).toBe(day);
  });
});
