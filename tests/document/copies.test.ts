import { describe, expect, it } from 'vitest';
import { saysTheSame } from '#src/document/compare-documents.ts';
import { copyDocument, leftBehind } from '#src/document/copy-document.ts';
import { findOddities } from '#src/document/find-oddities.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { openDocument } from '#src/document/open-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { reachOf } from '#src/domain/history.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { anAmendedDocument, aSignedDocument } from '#tests/builders/a-signed-document.ts';
import { aWholeLife } from '#tests/builders/a-whole-life.ts';
import { anAnswer, anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { savedFiles } from './saved-files.ts';

const LATER = new Date('2027-03-01T09:30:00.000Z');

async function saved(name: string): Promise<HeatDocument> {
  const text = savedFiles.find((file) => file.version === 2 && file.name === name)?.text ?? '';
  const opened = await openDocument(text, openEdition);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

describe('a copy that is kept beside the one here', () => {
  it('says what the file says, under an id and a title of its own, with the whole history', async () => {
    const document = await saved('draft.heat.json');

    const copy = copyDocument(document, 'another', LATER, 'Kit in Hand (copy)');

    expect(copy.assessment).toMatchObject({ id: 'another', version: 1, signatures: [] });
    expect(titleOf(copy.assessment)).toBe('Kit in Hand (copy)');
    expect({ ...copy.assessment.answers, details: 0 }).toEqual({
      ...document.assessment.answers,
      details: 0,
    });
    expect(copy.history).toHaveLength(document.history.length + 1);
    expect(reachOf(copy.assessment, copy.history)).toBe(0);
    expect(await openDocument(writeDocument(copy), openEdition)).toEqual({ ok: true, value: copy });
  });

  it('of a signed version is a draft, decided afresh', async () => {
    const signed = await saved('signed.heat.json');
    const overruled = anAnswer('overruled', { id: 'no-sponsor', because: 'The board sponsors it.' });
    const answers = { ...signed.assessment.answers, overruled };
    const copy = copyDocument(
      { ...signed, assessment: { ...signed.assessment, answers } },
      'another',
      LATER,
      'Copy',
    );

    expect(copy.records).toEqual([]);
    for (const id of ['decision', 'conditions', 'overruled'])
      expect(copy.assessment.answers).not.toHaveProperty(id);
    expect(await openDocument(writeDocument(copy), openEdition)).toMatchObject({ ok: true });
  });

  it('of a draft after a signed version keeps what is being decided', async () => {
    const copy = copyDocument(await anAmendedDocument(), 'another', LATER, 'Copy');

    expect(copy.assessment.answers).toHaveProperty('decision');
    expect(copy.assessment.events).toEqual([{ kind: 'created', at: LATER.toISOString(), version: 1 }]);
  });
});

describe('what a copy leaves behind', () => {
  it('is nothing where the assessment was only begun', () => {
    expect(leftBehind({ assessment: anAssessment(), records: [] })).toBeNull();
  });

  it('is all that happened to it: reviews and replies, signed versions, and the decision of a signed one', async () => {
    const { ready, signedTwice, inReviewOfEffect } = await aWholeLife();

    expect(leftBehind(ready)).toEqual({ signed: 0, reviews: 3, replies: 5, decision: false });
    expect(leftBehind(signedTwice)).toEqual({ signed: 2, reviews: 4, replies: 5, decision: true });
    expect(leftBehind(inReviewOfEffect)).toMatchObject({ signed: 2, decision: false });
  });
});

describe('two copies of one assessment', () => {
  it('say the same whatever the order of their parts, their history and their count of changes', async () => {
    const document = await saved('draft.heat.json');
    const { assessment } = document;
    const answers = Object.fromEntries(Object.entries(assessment.answers).reverse());
    const other = { assessment: { ...assessment, answers, revision: 999 }, records: [], history: [] };

    expect(saysTheSame(document, other)).toBe(true);
  });

  it('differ by a word and by a signature', async () => {
    const signed = await aSignedDocument();
    const { assessment } = signed;
    const answers = { ...assessment.answers, 'q-short': anAnswer('short-text', { text: 'Other' }) };

    expect(saysTheSame(signed, { ...signed, assessment: { ...assessment, answers } })).toBe(false);
    expect(saysTheSame(signed, { ...signed, records: [] })).toBe(false);
  });
});

describe('what a check finds in a document that opens', () => {
  const found = (answers: HeatDocument['assessment']['answers'], now = SOME_MOMENT) =>
    findOddities({ assessment: anAssessment({ answers }), records: [], history: [] }, tinyEdition, now);

  it('is nothing in what releases saved', async () => {
    const document = await saved('signed.heat.json');
    const edition = await openEdition(document.assessment.edition);
    if (edition === undefined) throw new Error('No edition');

    expect(findOddities(document, edition, LATER)).toEqual([]);
    expect(findOddities(document, edition, new Date('2020-01-01T00:00:00Z'))).toMatchObject([
      { part: 'Signature 1, when it was signed', because: expect.stringContaining('has not come yet') },
    ]);
  });

  it.each<[string, HeatDocument['assessment']['answers'], string]>([
    [
      'a date that does not exist',
      { 'q-actions': anAnswer('action-plan', { due: '2026-02-30' }) },
      'The people, action 1, due date',
    ],
    [
      'a link that leads nowhere',
      { 'q-evidence': anAnswer('evidence', { link: 'javascript:x' }) },
      'The work, evidence 1, link',
    ],
    [
      'a group that is gone',
      { 'q-monitoring': anAnswer('monitoring', { groups: ['gone'] }) },
      'The people, measure 1, broken down by',
    ],
    [
      'an answer that is not there',
      { 'q-evidence': anAnswer('evidence', { supports: ['gone'] }) },
      'The work, evidence 1, answers it supports',
    ],
    [
      'words no page shows',
      { 'q-drivers': anAnswer('drivers', { id: 'weather', other: 'x' }) },
      'The people, row 1',
    ],
    [
      'a second answer to one question',
      { 'q-short': anAnswer('short-text', {}, { id: 'two', text: 'x' }) },
      'The work, “What is it called?”, row 2',
    ],
  ])('names the part: %s', (_, answers, part) => {
    expect(found(answers).map((oddity) => oddity.part)).toEqual([part]);
  });

  it('tells of a history of which a part is missing', () => {
    const edit = {
      kind: 'note',
      question: { id: 'q-short', kind: 'short-text' },
      at: 0,
      removed: '',
      added: 'x',
    } as const;
    const history = [{ at: SOME_MOMENT.toISOString(), by: '', version: 1, edits: [edit] }];

    expect(
      findOddities({ assessment: anAssessment(), records: [], history }, tinyEdition, LATER),
    ).toMatchObject([{ part: 'its history' }]);
  });
});
