import { describe, expect, it } from 'vitest';
import { fingerprintOf, readableFingerprint } from '#src/document/fingerprint.ts';
import { freezeVersion } from '#src/document/freeze-version.ts';
import { type HeatDocument, type SignedRecord, signedRecordSchema } from '#src/document/heat-document.ts';
import { openDocument } from '#src/document/open-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import type { Signature } from '#src/domain/assessment.ts';
import { canonicalBytes } from '#src/domain/canonical-form.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAmendedDocument, aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const opens = async (value: unknown) => (await openDocument(JSON.stringify(value), findTinyEdition)).ok;
const parsed = (document: HeatDocument) => JSON.parse(writeDocument(document)) as object;

describe('signing', () => {
  it('freezes the answers, the events and the report as worded that day', async () => {
    const assessment = aCompleteAssessment();

    const { record, signature } = await freezeVersion(assessment, tinyEdition, SOME_MOMENT);

    expect(signedRecordSchema.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      assessmentId: 'assessment-1',
      version: 1,
      previous: '',
      decision: 'proceed',
    });
    expect(record.answers).toEqual(assessment.answers);
    expect(record.events).toEqual(assessment.events);
    expect(record.report).toMatchObject({ status: 'signed', standing: 'Signed off, version 1' });
    expect(signature).toEqual({
      version: 1,
      signedAt: '2026-11-22T10:00:00.000Z',
      makerName: 'Ngozi Adeyemi',
      decision: 'proceed',
      nextReview: '2027-08-22',
      fingerprint: await fingerprintOf(record),
      previous: '',
    });
  });

  it('chains each version to the one before', async () => {
    const { assessment, records } = await aSignedDocument(await anAmendedDocument());
    const [first, second] = assessment.signatures;

    expect(second?.previous).toBe(first?.fingerprint);
    expect(records[1]?.previous).toBe(first?.fingerprint);
    expect(second?.fingerprint).not.toBe(first?.fingerprint);
  });

  it('has nothing to freeze without a decision or a review date', async () => {
    const undated = anAnswer('decision', { decision: 'stop', nextReview: 'some day' });

    await expect(freezeVersion(anAssessment(), tinyEdition, SOME_MOMENT)).rejects.toThrow('Nothing to sign');
    await expect(
      freezeVersion(anAssessment({ answers: { decision: undated } }), tinyEdition, SOME_MOMENT),
    ).rejects.toThrow('Nothing to sign');
  });
});

describe('a signed document', () => {
  it('is refused after any one edit, wherever it is', async () => {
    const original = parsed(await aSignedDocument());
    // The revision counts writes and orders copies. It says nothing that anyone signed.
    const places = leavesOf(original).filter((place) => place.join('.') !== 'assessment.revision');
    expect(places.length).toBeGreaterThan(300);
    expect(await openedInSpite(original, places)).toEqual([]);
  }, 60_000);

  it('is refused after any edit to what was signed before an amendment', async () => {
    const original = parsed(await anAmendedDocument());
    const places = leavesOf(original).filter(([part, field]) => part === 'records' || field === 'signatures');
    expect(await openedInSpite(original, places)).toEqual([]);
  }, 60_000);

  it('opens whatever the order of its keys', async () => {
    expect(await opens(backwards(parsed(await aSignedDocument(await anAmendedDocument()))))).toBe(true);
  });

  it.each<[string, (part: Spoiling) => void]>([
    ['an answer changed', ({ answers }) => Object.assign(answers, { 'q-short': another('short-text') })],
    ['an answer added', ({ answers }) => Object.assign(answers, { 'q-lessons': another('long-text') })],
    ['an answer taken out', ({ answers }) => Reflect.deleteProperty(answers, 'q-gaps')],
    ['its version turned into a draft', ({ assessment }) => Object.assign(assessment, { version: 2 })],
    ['another use', ({ assessment }) => Object.assign(assessment, { use: 'worked-example' })],
    ['another edition', ({ record }) => Object.assign(record.edition, { version: '2' })],
    ['another decision', ({ signature }) => Object.assign(signature, { decision: 'stop' })],
    ['another review date', ({ signature }) => Object.assign(signature, { nextReview: '2030-01-01' })],
    ['another day of signing', ({ signature }) => Object.assign(signature, { signedAt: LATER })],
    ['another fingerprint', ({ signature }) => Object.assign(signature, { fingerprint: 'ab'.repeat(32) })],
    ['another version before it', ({ signature }) => Object.assign(signature, { previous: 'ab'.repeat(32) })],
    ['another beginning', ({ assessment }) => Object.assign(assessment.events[0] ?? {}, { at: LATER })],
    [
      'another day in its event',
      ({ assessment }) => Object.assign(assessment.events.at(-1) ?? {}, { at: LATER }),
    ],
    ['an event put in', ({ assessment }) => assessment.events.push(assessment.events[0] as AssessmentEvent)],
    ['an event taken out', ({ assessment }) => assessment.events.shift()],
    ['its record taken out', ({ records }) => records.pop()],
    ['its record there twice', ({ records, record }) => records.push(record)],
    ['its signature taken out', ({ assessment }) => assessment.signatures.pop()],
    [
      'half a surrogate pair in its record',
      ({ record }) => Object.assign(record.report, { title: '\ud800' }),
    ],
    ['half a surrogate pair in its name', ({ assessment }) => Object.assign(assessment, { id: '\ud800' })],
  ])('is refused with %s', async (_, spoil) => {
    const spoilt = structuredClone(await aSignedDocument());
    const [record] = spoilt.records;
    const [signature] = spoilt.assessment.signatures;
    if (record === undefined || signature === undefined) throw new Error('Not signed');
    spoil({ ...spoilt, record, signature, answers: spoilt.assessment.answers });

    expect(await opens(parsed(spoilt))).toBe(false);
  });

  it('is refused with its versions in another order', async () => {
    const { assessment, records } = await aSignedDocument(await anAmendedDocument());

    expect(await opens(parsed({ assessment, records: [...records].reverse(), history: [] }))).toBe(false);
    expect(
      await opens(
        parsed({
          assessment: { ...assessment, signatures: [...assessment.signatures].reverse() },
          records,
          history: [],
        }),
      ),
    ).toBe(false);
  });

  it.each<[string, Partial<SignedRecord>]>([
    ['does not follow on from the one before', { previous: '' }],
    ['leaves out a version', { version: 3 }],
  ])('is refused when a version, signed anew by someone else, %s', async (_, part) => {
    const { assessment, records } = await aSignedDocument(await anAmendedDocument());
    const [first, second] = records;
    const [firstSignature, secondSignature] = assessment.signatures;
    if (!first || !second || !firstSignature || !secondSignature) throw new Error('Not signed twice');
    const record = { ...second, ...part };
    const fingerprint = await fingerprintOf(record);
    const { version, previous } = record;
    const forged = {
      ...assessment,
      version,
      signatures: [firstSignature, { ...secondSignature, version, previous, fingerprint }],
      events: assessment.events.map((event) =>
        event.kind === 'signed' && event.version === 2 ? { ...event, version, fingerprint } : event,
      ),
    };

    expect(await opens(parsed({ assessment: forged, records: [first, record], history: [] }))).toBe(false);
  });

  it('is refused when it is said to be of another edition with the same questions', async () => {
    const { assessment, records } = await aSignedDocument();
    const edition = { id: 'tiny', version: '2' };
    const text = writeDocument({ assessment: { ...assessment, edition }, records, history: [] });

    expect(await openDocument(text, async () => tinyEdition)).toMatchObject({
      ok: false,
      problem: { kind: 'signed-version-changed', version: 1 },
    });
  });

  it('says which version was changed', async () => {
    const spoilt = structuredClone(await aSignedDocument(await anAmendedDocument()));
    const record = spoilt.records[1];
    if (record === undefined) throw new Error('No second record');
    record.report.title = 'Another';

    expect(await openDocument(writeDocument(spoilt), findTinyEdition)).toEqual({
      ok: false,
      problem: { kind: 'signed-version-changed', version: 2 },
    });
  });

  it('leaves the draft after it open to change', async () => {
    const amended = structuredClone(await anAmendedDocument());
    amended.assessment.answers['q-short'] = anAnswer('short-text', { text: 'new' });

    expect(await opens(parsed(amended))).toBe(true);
  });
});

describe('a fingerprint', () => {
  it('does not depend on the order of keys', async () => {
    const { record } = await freezeVersion(aCompleteAssessment(), tinyEdition, SOME_MOMENT);

    expect(await fingerprintOf(backwards(record) as typeof record)).toBe(await fingerprintOf(record));
  });

  it('is made over the canonical form of RFC 8785', () => {
    // The example of section 3.2.2.
    const example = JSON.parse(
      String.raw`{
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }`,
    );

    expect(new TextDecoder().decode(canonicalBytes(example))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    expect([...canonicalBytes('€')]).toEqual([0x22, 0xe2, 0x82, 0xac, 0x22]);
  });

  it('orders keys by their UTF-16 units, as the standard does', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 };

    expect(
      Object.values(JSON.parse(new TextDecoder().decode(canonicalBytes(Object.entries(keys))))),
    ).toHaveLength(7);
    expect(new TextDecoder().decode(canonicalBytes(keys))).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('is not made of half a surrogate pair or of nothing', () => {
    expect(() => canonicalBytes({ text: '\ud800' })).toThrow();
    expect(() => canonicalBytes(undefined)).toThrow('Only JSON values');
  });

  it('is the SHA-256 of those bytes', async () => {
    const bytes = canonicalBytes({} as object);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');

    expect(await fingerprintOf({} as never)).toBe(digest);
    expect(digest).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('can be read aloud in eight groups of four', () => {
    expect(readableFingerprint('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef 0123 4567 89ab cdef');
  });
});

const LATER = '2027-01-01T00:00:00.000Z';

type Spoiling = HeatDocument & {
  record: SignedRecord;
  signature: Signature;
  answers: HeatDocument['assessment']['answers'];
};

function another(kind: 'short-text' | 'long-text') {
  return anAnswer(kind, { text: 'Something else' });
}

type Place = (string | number)[];

function leavesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The edits, three at each place, after which the document still opened. */
async function openedInSpite(original: object, places: Place[]): Promise<string[]> {
  const opened: string[] = [];
  for (const place of places) {
    for (const way of [0, 1, 2]) {
      const edited = structuredClone(original);
      edit(edited, place, way);
      if (await opens(edited)) opened.push(`${place.join(' › ')}, way ${way}`);
    }
  }
  return opened;
}

/** Says something else at one place, of the same type, or nothing, or takes it out. */
function edit(document: object, place: Place, way: number): void {
  const last = place.at(-1) ?? '';
  const parent = place
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (part, key) => part[key] as Record<string, unknown>,
      document as Record<string, unknown>,
    );
  const was = parent[last];
  if (way === 0) parent[last] = typeof was === 'number' ? was + 1 : `${was}.`;
  else if (way === 1) parent[last] = typeof was === 'number' ? was + 2 : was === '' ? 'x' : '';
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}

function backwards(value: unknown): object {
  if (Array.isArray(value)) return value.map((part) => (isPart(part) ? backwards(part) : part));
  const entries = Object.entries(value as object).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, isPart(part) ? backwards(part) : part]));
}

function isPart(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
