// @vitest-environment node
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckSurroundings, checkCopy } from '#src/check/check-copy.ts';
import { compareFingerprint, type MinutesVerdict } from '#src/check/compare-fingerprint.ts';
import { compareWithHere, type HereNow } from '#src/check/compare-with-here.ts';
import type { PagesVerdict, Verdict } from '#src/check/verdict.ts';
import { verdictWords, wordLimits, wordVerdict } from '#src/check/verdict-words.ts';
import { wordOutcome } from '#src/check/word-outcome.ts';
import { makeDeviceKey, type SigningDevice, shortKeyId, signingDevice } from '#src/document/device-key.ts';
import { readableFingerprint } from '#src/document/fingerprint.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import type { Signature } from '#src/domain/assessment.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { refuse, succeed } from '#src/domain/result.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { type Copy, readCopy } from '#src/interchange/read-copy.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { orderDraft, orderSigned } from '#src/pdf/order-pdf.ts';
import type { PdfOrder } from '#src/pdf/pdf-messages.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import {
  anAmendedDocument,
  aSignedDocument,
  changed,
  findTinyEdition,
} from '#tests/builders/a-signed-document.ts';
import { aWholeLife, type WholeLife } from '#tests/builders/a-whole-life.ts';
import { anAnswer, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { fonts } from '#tests/pdf/pdf-tools.ts';
import { attachInstead, pageContents, rewritePdf } from './rewrite-pdf.ts';

const MAKER = '0.1.0+this';
const NONE: MinutesVerdict = { kind: 'not-given' };

let once: HeatDocument;
let amended: HeatDocument;
let twice: HeatDocument;
let signedOnce: Uint8Array;

beforeAll(async () => {
  once = await aSignedDocument();
  amended = await anAmendedDocument();
  twice = await aSignedDocument(amended);
  signedOnce = await pdfOf(orderSigned(once, 1));
}, 120_000);

async function pdfOf({ report, ...order }: PdfOrder): Promise<Uint8Array> {
  return (await makePdf(report, { fonts, maker: MAKER, ...order })).bytes;
}

const surroundings: CheckSurroundings = {
  findEdition: findTinyEdition,
  maker: MAKER,
  lookHere: async () => ({ kind: 'not-here' }),
  rebuild: async (order) => succeed(await pdfOf(order)),
};

function copyOf(bytes: Uint8Array | string): Copy {
  const read = readCopy(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

async function check(bytes: Uint8Array | string, more: Partial<CheckSurroundings> = {}): Promise<Verdict> {
  const checked = await checkCopy(copyOf(bytes), { ...surroundings, ...more });
  if (!checked.ok) throw new Error(checked.problem.kind);
  return checked.value;
}

function lastOf({ assessment }: HeatDocument): Signature {
  const signature = assessment.signatures.at(-1);
  if (signature === undefined) throw new Error('Not signed');
  return signature;
}

describe('a file', () => {
  it('is unchanged when all versions in it are as they were signed', async () => {
    const verdict = await check(writeDocument(twice));

    expect(verdict).toMatchObject({
      answers: { kind: 'unchanged', signature: lastOf(twice) },
      chain: { kind: 'whole', versions: 2 },
      pages: { kind: 'no-pages' },
    });
    expect(wordOutcome(verdict, NONE)).toEqual({
      tone: 'well',
      text: 'The answers have not changed since the fingerprint was made',
    });
  });

  it('is changed when a signed version is not', async () => {
    const spoilt = structuredClone(twice);
    spoilt.assessment.answers['q-short'] = anAnswer('short-text', { text: 'Something else' });
    const verdict = await check(writeDocument(spoilt));

    expect(verdict).toMatchObject({
      answers: { kind: 'changed', version: 2 },
      chain: { kind: 'broken' },
      pages: { kind: 'no-pages' },
    });
    expect(verdict.document).toBe(null);
    expect(wordOutcome(verdict, NONE)).toEqual({ tone: 'ill', text: 'Do not rely on this copy' });
  });

  it('can’t be told of while it is a draft, with or without a signed version before it', async () => {
    const draft: HeatDocument = {
      assessment: aCompleteAssessment(),
      records: [],
      history: [],
    };
    const verdict = await check(writeDocument(draft));

    expect(verdict).toMatchObject({ answers: { kind: 'draft', version: 1 }, chain: { kind: 'none' } });
    expect(wordOutcome(verdict, NONE).tone).toBe('unsure');
    expect(await check(writeDocument(amended))).toMatchObject({
      answers: { kind: 'draft', version: 2 },
      chain: { kind: 'whole', versions: 1 },
    });
  });

  it('is refused by the gate like any other', async () => {
    expect(await checkCopy(copyOf('{}'), surroundings)).toEqual({
      ok: false,
      problem: { kind: 'not-an-assessment' },
    });
  });
});

describe('a PDF', { timeout: 120_000 }, () => {
  it('matches when it is what the app makes of its answers, signed or a draft', async () => {
    const signed = await check(signedOnce);
    const draft = await check(await pdfOf(orderDraft(amended, tinyEdition, '2027-03-01')));

    expect(signed).toMatchObject({ answers: { kind: 'unchanged' }, pages: { kind: 'match' } });
    expect(draft).toMatchObject({ answers: { kind: 'draft' }, pages: { kind: 'match' } });
    expect(wordOutcome(signed, NONE).tone).toBe('well');
    expect(wordOutcome(draft, NONE).tone).toBe('unsure');
  });

  it('is the same file whether it is made before an amendment or after', async () => {
    const after = await pdfOf(orderSigned(twice, 1));

    expect(Buffer.from(signedOnce).equals(after)).toBe(true);
  });

  it('differs when a page was painted over, and then only the pages are not to be relied on', async () => {
    const bytes = rewritePdf(signedOnce, (objects) => {
      const [page] = pageContents(objects);
      if (page?.stream === undefined || page.stream === null) throw new Error('No page');
      page.stream = Buffer.concat([page.stream, Buffer.from('\nq 1 g 0 0 400 400 re f Q\n')]);
    });
    const verdict = await check(bytes);

    expect(verdict).toMatchObject({ answers: { kind: 'unchanged' }, pages: { kind: 'differ' } });
    expect(wordOutcome(verdict, NONE).text).toBe('Do not rely on the pages of this copy');
  });

  it('differs when its data is written in another order, though it says the same', async () => {
    const signed = signedOnce;
    const verdict = await check(
      attachInstead(signed, JSON.stringify(JSON.parse(copyOf(signed).text), null, 1)),
    );

    expect(verdict).toMatchObject({ answers: { kind: 'unchanged' }, pages: { kind: 'differ' } });
  });

  it('can’t be told of when another release wrote its data in an older form', async () => {
    const older = readFileSync('tests/fixtures/documents/v2/signed.heat.json', 'utf8');
    const findEdition = openEdition;
    const inOlderForm = attachInstead(signedOnce, older);
    const inThisForm = attachInstead(
      signedOnce,
      JSON.stringify(JSON.parse(copyOf(signedOnce).text), null, 1),
    );
    const later = { findEdition, maker: '9.9.9+later' };

    expect(await check(inOlderForm, later)).toMatchObject({ pages: { kind: 'other-release' } });
    expect(await check(inOlderForm, { findEdition })).toMatchObject({ pages: { kind: 'differ' } });
    expect(await check(inThisForm, { maker: '9.9.9+later' })).toMatchObject({ pages: { kind: 'differ' } });
  });

  it('that names no fingerprint was saved anew: its answers are those that were signed, its pages are not known', async () => {
    const { pdf, text } = copyOf(signedOnce);
    if (pdf === null) throw new Error('No PDF');
    const checked = await checkCopy({ text, pdf: { ...pdf, fingerprint: '', maker: '' } }, surroundings);

    expect(checked).toMatchObject({
      value: { answers: { kind: 'unchanged' }, pages: { kind: 'other-release' } },
    });
  });

  it('has two fingerprints when a later version was put into the pages of an earlier one', async () => {
    const bytes = attachInstead(signedOnce, orderSigned(twice, 2).document);
    const verdict = await check(bytes);

    expect(verdict).toMatchObject({ answers: { kind: 'other-fingerprint' }, pages: { kind: 'differ' } });
    expect(wordOutcome(verdict, NONE).text).toBe('Do not rely on this copy');
  });

  it.each<[string, Partial<CheckSurroundings>, PagesVerdict]>([
    ['another release made it', { maker: '9.9.9+later' }, { kind: 'other-release', maker: MAKER }],
    ['nobody knows which release this is', { maker: '' }, { kind: 'other-release', maker: MAKER }],
    [
      'its pages could not be made again',
      { rebuild: async () => refuse('it took too long') },
      { kind: 'could-not-rebuild', reason: 'it took too long' },
    ],
  ])('can’t be told of when %s', async (_, more, pages) => {
    const verdict = await check(signedOnce, more);

    expect(verdict).toMatchObject({ answers: { kind: 'unchanged' }, pages });
    expect(wordOutcome(verdict, NONE)).toMatchObject({ tone: 'unsure' });
  });
});

describe('what is on this device', () => {
  const hereIs = ({ assessment: { signatures, events } }: HeatDocument): HereNow => ({
    kind: 'here',
    signatures,
    events,
  });
  const unlike = (signature: Signature): Signature => ({ ...signature, fingerprint: 'ab'.repeat(32) });

  it('supersedes a copy when a newer version is signed here', () => {
    const here = hereIs(twice);

    expect(compareWithHere(once, here)).toEqual({ kind: 'superseded', by: 2 });
    expect(compareWithHere(amended, here)).toEqual({ kind: 'superseded', by: 2 });
    expect(compareWithHere(twice, here)).toEqual({ kind: 'newest' });
  });

  it('may be behind the copy', () => {
    expect(compareWithHere(twice, hereIs(once))).toEqual({
      kind: 'newer-than-here',
      here: 1,
    });
    expect(compareWithHere(amended, hereIs(once))).toEqual({
      kind: 'newest',
    });
  });

  it('contradicts the copy when a version of the same number has another fingerprint', () => {
    expect(compareWithHere(twice, { kind: 'here', signatures: [unlike(lastOf(once))], events: [] })).toEqual({
      kind: 'another-version',
      version: 1,
    });
  });

  it('turns the outcome', async () => {
    const look = async (here: HereNow, minutes: MinutesVerdict = NONE) =>
      wordOutcome(await check(writeDocument(once), { lookHere: async () => here }), minutes);
    const forged: HereNow = { kind: 'here', signatures: [unlike(lastOf(once))], events: [] };
    const replaced = changed(once, {
      kind: 'happened',
      event: {
        kind: 'superseded',
        at: SOME_MOMENT.toISOString(),
        version: 1,
        by: 'Morag Bell',
        role: '',
        from: '',
        because: 'Merged',
        successor: 'Wexcombe',
      },
    });

    expect((await look(hereIs(once))).tone).toBe('well');
    expect(await look(hereIs(replaced))).toEqual({
      tone: 'unsure',
      text: 'The answers have not changed since the fingerprint was made, but another assessment has taken the place of this one',
    });
    expect(await look(hereIs(twice))).toEqual({
      tone: 'unsure',
      text: 'The answers have not changed since the fingerprint was made, but version 2 has taken their place',
    });
    expect((await look(forged)).tone).toBe('ill');
    // They were asked to compare with the minutes, and have.
    expect(await look(forged, { kind: 'same' })).toMatchObject({ tone: 'unsure' });
  });
});

describe('a fingerprint from the minutes', () => {
  const compare = (typed: string) => compareFingerprint(typed, twice.assessment).kind;

  it('is known in its short and its long form, whatever its spaces, dashes and capitals', () => {
    const { fingerprint } = lastOf(twice);
    const short = readableFingerprint(fingerprint);

    for (const typed of [
      short,
      fingerprint,
      short.toUpperCase(),
      ` ${short.replaceAll(' ', '\u00a0–')}\n`,
      short.replaceAll('0', 'O').replaceAll('1', 'l'),
      `${short}.`,
    ]) {
      expect(compare(typed), typed).toBe('same');
    }
  });

  it('differs by one digit', () => {
    const { fingerprint } = lastOf(twice);
    for (let at = 0; at < 32; at++) {
      const other = fingerprint[at] === '7' ? '8' : '7';
      expect(compare(fingerprint.slice(0, at) + other + fingerprint.slice(at + 1, 32))).toBe('differs');
    }
  });

  it('may be that of an earlier version, none at all, or cut short', () => {
    expect(compareFingerprint(lastOf(once).fingerprint, twice.assessment)).toEqual({
      kind: 'earlier',
      version: 1,
    });
    expect(compare(' - ')).toBe('not-given');
    expect(compare(lastOf(twice).fingerprint.slice(0, 31))).toBe('unreadable');
    expect(compare('z'.repeat(32))).toBe('unreadable');
  });
});

const since: AssessmentEvent = {
  ...{ kind: 'superseded', at: '2027-03-01T09:30:00.000Z', version: 2, by: 'Morag Bell', role: '', from: '' },
  ...{ because: 'It was merged.', successor: 'Stop smoking, county' },
};

/** What can have become of a copy besides its answers, its pages and its place here. */
const STORIES: Pick<Verdict, 'events' | 'standing' | 'devices'>[] = [
  {
    events: { kind: 'whole', count: 3 },
    standing: { state: 'signed', version: 2, since: null },
    devices: { kind: 'same-device', as: 1 },
  },
  {
    events: { kind: 'whole', count: 4 },
    standing: { state: 'superseded', version: 2, since },
    devices: { kind: 'nothing-to-compare' },
  },
  {
    events: { kind: 'whole', count: 3 },
    standing: { state: 'signed', version: 2, since: null },
    devices: { kind: 'another-device', version: 2, keyId: '7F3A 09C2', than: 1 },
  },
  {
    events: { kind: 'changed', place: 3, event: since },
    standing: null,
    devices: { kind: 'nothing-to-compare' },
  },
];

it('no answer says more than a check can know', async () => {
  const signature = lastOf(once);
  const verdicts: Verdict[] = [];
  for (const answers of [
    { kind: 'unchanged', signature },
    { kind: 'changed', version: 1 },
    { kind: 'other-fingerprint' },
    { kind: 'draft', version: 1 },
    { kind: 'not-compared' },
  ] as const) {
    for (const pages of [
      { kind: 'match', annexes: [] },
      { kind: 'match', annexes: ['equality-duty', 'impact'] },
      { kind: 'differ' },
      { kind: 'other-release', maker: '' },
      { kind: 'could-not-rebuild', reason: 'x' },
      { kind: 'not-compared' },
    ] as const) {
      for (const here of [
        { kind: 'not-here' },
        { kind: 'unreadable' },
        { kind: 'newest' },
        { kind: 'superseded', by: 2 },
        { kind: 'replaced-here', by: 'Wexcombe' },
        { kind: 'newer-than-here', here: 0 },
        { kind: 'another-version', version: 1 },
      ] as const) {
        for (const { events, standing, devices } of STORIES) {
          const chain = { kind: 'whole', versions: 2 } as const;
          verdicts.push({ answers, pages, here, events, standing, devices, chain, document: once });
        }
      }
    }
  }
  for (const verdict of verdicts) {
    for (const kind of ['same', 'differs', 'unreadable', 'not-given'] as const) {
      const words = [
        wordOutcome(verdict, { kind }).text,
        ...wordVerdict(verdict, { kind }).flatMap(({ answer, because }) => [answer, because]),
      ].join(' ');
      expect(words).not.toMatch(/authentic|genuine|secure|verified|legally|valid|tamper/i);
      const well = wordOutcome(verdict, { kind }).tone === 'well';
      const known = verdict.answers.kind === 'unchanged' && (kind === 'same' || kind === 'not-given');
      if (well) expect(known && verdict.pages.kind !== 'differ').toBe(true);
      if (well) expect(verdict).toMatchObject(STORIES[0] ?? {});
    }
  }
});

describe('what happened to it', () => {
  let life: WholeLife;
  beforeAll(async () => {
    life = await aWholeLife();
  });
  const findings = (verdict: Verdict) => wordVerdict(verdict, NONE);
  const said = (verdict: Verdict, question: string) =>
    findings(verdict).find((finding) => finding.question === question);

  it('is whole, and says where the copy stands', async () => {
    const verdict = await check(writeDocument(life.inReviewOfEffect));

    expect(said(verdict, verdictWords.events)).toMatchObject({ tone: 'well', answer: 'It is whole' });
    expect(said(verdict, verdictWords.standing)).toMatchObject({
      answer: 'Effect being reviewed',
      because: expect.stringContaining('Version 3 begun, to review the effect: A board asked early.'),
    });
    expect(said(await check(writeDocument(life.signedTwice)), verdictWords.standing)).toMatchObject({
      answer: 'Signed off',
      because: 'Version 2 is the newest in this copy.',
    });
  });

  it('is named where it was changed, and the copy is not to be relied on', async () => {
    const spoilt = structuredClone(life.signedTwice);
    Object.assign(spoilt.assessment.events[2] ?? {}, { by: 'Nobody' });
    const verdict = await check(writeDocument(spoilt));

    expect(verdict).toMatchObject({ answers: { kind: 'not-compared' }, document: null });
    expect(wordOutcome(verdict, NONE)).toEqual({ tone: 'ill', text: 'Do not rely on this copy' });
    expect(said(verdict, verdictWords.events)?.because).toBe(
      'From event 3 on it is not as it was, or something before that is missing. It now says “Returned by Nobody for changes”, 23 November 2026. Ask the person who sent it for the original.',
    );
  });

  it('has no name where an event is gone from the end', async () => {
    const spoilt = structuredClone(life.signedTwice);
    spoilt.assessment.events.pop();

    expect(said(await check(writeDocument(spoilt)), verdictWords.events)?.because).toMatch(
      /^From event \d+ on it is not as it was, or something before that is missing\. Ask/,
    );
  });

  it.each([
    ['in-review', 'With reviewers', (document: HeatDocument) => anotherRound(document)],
    ['ready', 'Ready for the decision', (document: HeatDocument) => document],
    [
      'abandoned',
      'Stopped',
      (document: HeatDocument) =>
        changed(document, {
          kind: 'happened',
          event: { kind: 'abandoned', ...told(document), because: 'The money went.' },
        }),
    ],
  ] as const)(
    'a draft that is %s says so, and nothing of minutes or of who signed',
    async (_, label, make) => {
      const verdict = await check(writeDocument(make(life.ready)));
      const words = [
        wordOutcome(verdict, NONE).text,
        wordLimits(verdict),
        ...findings(verdict).flatMap(({ question, answer, because }) => [question, answer, because]),
      ].join(' ');

      expect(said(verdict, verdictWords.standing)?.answer).toBe(label);
      expect(words).not.toMatch(/minutes|who signed|signer/i);
    },
  );

  it('turns the outcome where another assessment has taken its place', async () => {
    const { signedTwice } = life;
    const successor = 'Stop smoking, county';
    const because = 'It was merged.';
    const event = { kind: 'superseded' as const, ...told(signedTwice), because, successor };
    const verdict = await check(writeDocument(changed(signedTwice, { kind: 'happened', event })));

    expect(wordOutcome(verdict, NONE)).toMatchObject({
      tone: 'unsure',
      text: expect.stringContaining('another assessment has taken the place of this one'),
    });
  });

  function told({ assessment: { version } }: HeatDocument) {
    return { at: '2027-05-01T09:00:00.000Z', version, by: 'Morag Bell', role: '', from: '' };
  }

  function anotherRound(document: HeatDocument): HeatDocument {
    const back = { kind: 'taken-back', ...told(document), because: '' } as const;
    const asked = { to: 'Sam Okoro', asked: '', answers: 'ab'.repeat(32) };
    const out = { kind: 'submitted' as const, ...told(document), ...asked };
    return changed(changed(document, { kind: 'happened', event: back }), { kind: 'happened', event: out });
  }
});

describe('the device it was signed on', () => {
  it('is told apart from another, and never said to be more', async () => {
    const one = await signingDevice(await makeDeviceKey());
    const other = await signingDevice(await makeDeviceKey());
    const first = await aSignedDocument(undefined, one);
    const again = changed(first, {
      kind: 'happened',
      event: { kind: 'amended', at: SOME_MOMENT.toISOString(), version: 2, because: 'New figures.' },
    });
    const { decision } = aCompleteAssessment().answers;
    const answers = { ...again.assessment.answers, ...(decision && { decision }) };
    const begun = { ...again, assessment: { ...again.assessment, answers } };
    const sayOf = async (device: SigningDevice | null) => {
      const verdict = await check(writeDocument(await aSignedDocument(begun, device)));
      const finding = wordVerdict(verdict, NONE).find(({ question }) => question === verdictWords.devices);
      return { tone: wordOutcome(verdict, NONE).tone, finding };
    };

    expect(await sayOf(one)).toMatchObject({
      tone: 'well',
      finding: { because: 'Signed on the same device as version 1. That does not show who signed.' },
    });
    expect(await sayOf(other)).toMatchObject({
      tone: 'unsure',
      finding: {
        tone: 'unsure',
        because: `Signed on another device (key ${shortKeyId(other.key)}) than version 1. That does not show who signed.`,
      },
    });
    expect(await sayOf(null)).toEqual({ tone: 'well', finding: undefined });
    expect(
      wordVerdict(await check(writeDocument(first)), NONE).map(({ question }) => question),
    ).not.toContain(verdictWords.devices);
  });
});
