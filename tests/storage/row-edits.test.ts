// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { aWholeLife } from '#tests/builders/a-whole-life.ts';
import { tryOtherRows, tryRowEdits } from './try-row-edits.ts';

// `npm run faults -- edited-record` does 1,000.
const TIMES = 150;
const SEED = 20261126;

let documents: HeatDocument[];

beforeAll(async () => {
  const { ready, signedTwice, inReviewOfEffect } = await aWholeLife();
  documents = [inReviewOfEffect, signedTwice, ready];
});

describe('the rows of an assessment in which much has happened', () => {
  it(`are refused and left as they are after each of ${TIMES} single edits`, {
    timeout: 120_000,
  }, async () => {
    const { refused, unseen } = await tryRowEdits(documents, { times: TIMES, seed: SEED });

    expect(unseen).toEqual([]);
    expect(refused['event-changed']).toBeGreaterThan(TIMES / 5);
    expect(refused['signed-version-changed']).toBeGreaterThan(TIMES / 10);
  });

  it('are refused for no other order of their parts', { timeout: 120_000 }, async () => {
    expect(await tryOtherRows(documents, { times: 30, seed: SEED })).toEqual([]);
  });

  it('would be opened after some, were nobody to look at the links', { timeout: 120_000 }, async () => {
    const { unseen } = await tryRowEdits(documents, { times: TIMES, seed: SEED, relink: true });

    expect(unseen.join()).toContain('events: ');
    expect(unseen.join()).not.toContain('healed');
  });
});
