import { beforeAll, describe, expect, it } from 'vitest';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { openDocument } from '#src/document/open-document.ts';
import { chainOf } from '#src/domain/event-chain.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { aWholeLife } from '#tests/builders/a-whole-life.ts';
import { gateWithoutLinks, tryFileEdits, tryOtherWritings } from './try-single-edits.ts';

// `npm run faults -- edited-record` does 1,000.
const TIMES = 200;
const SEED = 20261126;

let documents: HeatDocument[];

beforeAll(async () => {
  const { ready, signedTwice, inReviewOfEffect } = await aWholeLife();
  documents = [inReviewOfEffect, signedTwice, ready];
});

const opens = async (value: unknown) => (await openDocument(JSON.stringify(value), findTinyEdition)).ok;
const saved = (document: HeatDocument, formatVersion = 3) =>
  structuredClone({ format: 'heat-assessment', formatVersion, ...document });

describe('a file in which much has happened', () => {
  it(`is refused after each of ${TIMES} single edits of a signed version or an event`, {
    timeout: 120_000,
  }, async () => {
    const { refused, unseen } = await tryFileEdits(documents, { times: TIMES, seed: SEED });

    expect(unseen).toEqual([]);
    // Not because of its shape alone.
    expect(refused['event-changed']).toBeGreaterThan(TIMES / 5);
    expect(refused['signed-version-changed']).toBeGreaterThan(TIMES / 10);
  });

  it('is refused for no other way to write it', { timeout: 120_000 }, async () => {
    expect(await tryOtherWritings(documents, { times: 45, seed: SEED })).toEqual([]);
  });

  it('would be opened after some, were nobody to look at the links', { timeout: 120_000 }, async () => {
    const { unseen } = await tryFileEdits(documents, { times: TIMES, seed: SEED, gate: gateWithoutLinks });

    expect(unseen.join()).toContain('events: ');
    expect(unseen.join()).toContain('chain: ');
  });

  it('is no less looked at when it says that it is of an earlier format', async () => {
    const [document] = documents;
    if (document === undefined) throw new Error('There is no document');
    for (const formatVersion of [1, 2]) {
      const older = saved(document, formatVersion);
      expect(await opens(older)).toBe(true);
      older.assessment.events.splice(2, 1);
      expect(await opens(older)).toBe(false);
    }
  });

  it('is refused without any event but the newest, even where its link is gone too', async () => {
    for (const document of documents) {
      const count = document.assessment.events.length;
      for (let place = 0; place < count; place++) {
        const spoilt = saved(document);
        spoilt.assessment.events.splice(place, 1);
        spoilt.assessment.chain.splice(place, 1);
        expect(await opens(spoilt), `event ${place + 1} of ${count}`).toBe(
          place === count - 1 && document.assessment.version !== 3,
        );
      }
    }
  });

  it('holds what came before a signature even where all links were made anew', async () => {
    const [, signedTwice] = documents;
    if (signedTwice === undefined) throw new Error('There is no document');
    const last = signedTwice.assessment.events.findLastIndex(({ kind }) => kind === 'signed');
    for (const place of signedTwice.assessment.events.keys()) {
      const spoilt = saved(signedTwice);
      Object.assign(spoilt.assessment.events[place] ?? {}, { role: 'Nobody' });
      spoilt.assessment.chain = chainOf(spoilt.assessment.events);
      // What was signed is safe from this; what happened since needs the fingerprint of a later version.
      expect(await opens(spoilt), `event ${place + 1}`).toBe(place > last);
    }
  });
});
