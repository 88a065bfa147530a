// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { findCopies } from '#src/app/find-copies.ts';
import { leaveHere, openHere } from '#src/app/opened-sessions.ts';
import { replaceHere } from '#src/app/replace-here.ts';
import { surroundings } from '#src/app/surroundings.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { fieldsOf } from '#src/domain/assessment.ts';
import { answersBefore } from '#src/domain/history.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { readBackups } from '#src/storage/backups.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { aSignedExample } from '#tests/builders/a-signed-example.ts';

const ID = 'worked-example';
const aims = { id: 'aims', kind: 'long-text' } as const;
const { database, clock, findEdition } = surroundings;
const { document: signed } = await aSignedExample();

beforeEach(async () => {
  localStorage.clear();
  const draft = { assessment: workedExample(ID), records: [], history: [] };
  await addDocument(database, draft, heatEngland2024, clock, { replace: true });
});

/** The file's assessment beside the one here, as the page shows it. */
async function look(document: HeatDocument) {
  const [found] = await findCopies('back.heat.json', { kind: 'assessment', document });
  if (found === undefined) throw new Error('Nothing was found');
  return found;
}

async function here(): Promise<HeatDocument> {
  const read = await readWhole(database, ID, findEdition);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** Types something in this window; it is not on disk yet. */
async function typeHere(to: string): Promise<AssessmentSession> {
  const opened = await openHere(ID, false);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { session } = opened;
  const from = fieldsOf(session.current(), aims).text;
  session.make({ kind: 'field-changed', question: aims, entryId: 'only', field: 'text', from, to });
  return session;
}

async function say(to: string): Promise<void> {
  await leaveHere(await typeHere(to));
}

describe('a file whose assessment is here', () => {
  it('takes the place of the draft that it was signed from, and counts as a copy of it', async () => {
    const found = await look(signed);

    expect(found.here).toMatchObject({ kind: 'differs', relation: 'extends' });
    expect(await replaceHere(found)).toEqual({ ok: true, value: { id: ID } });
    const { assessment, records } = await here();
    expect(assessment).toMatchObject({ ...signed.assessment, revision: assessment.revision });
    expect(records).toEqual(signed.records);
    expect((await readBackups(database)).get(ID)?.revision).toBe(assessment.revision);
    expect((await look(signed)).here).toEqual({ kind: 'same' });
  });

  it('does not where something was written here since it was looked at', async () => {
    const found = await look(signed);
    await say('Words of mine.');

    expect(await replaceHere(found)).toEqual({ ok: true, value: 'changed-meanwhile' });
    expect(fieldsOf((await here()).assessment, aims).text).toBe('Words of mine.');
    expect((await look(signed)).here).toMatchObject({ kind: 'differs', relation: 'diverged' });
  });

  it('does not where the person was shown something else, though nothing would be lost', async () => {
    const found = await look(signed);
    await say('');

    expect((await look(signed)).here).toMatchObject({ kind: 'differs', relation: 'extends' });
    expect(await replaceHere(found)).toEqual({ ok: true, value: 'changed-meanwhile' });
    expect((await here()).records).toEqual([]);
  });

  it('does not where words of this window are only on their way to the disk', async () => {
    const found = await look(signed);
    const session = await typeHere('Words of mine.');

    expect(await replaceHere(found)).toEqual({ ok: true, value: 'changed-meanwhile' });
    expect(session.allSaved()).toBe(true);
    expect(fieldsOf((await here()).assessment, aims).text).toBe('Words of mine.');
  });

  it('does not where it has parted from the one here, whoever asks', async () => {
    await say('Words of mine.');

    expect(await replaceHere(await look(signed))).toEqual({ ok: true, value: 'changed-meanwhile' });
    expect((await here()).records).toEqual([]);
  });

  it('leaves a way back to all that was said here', async () => {
    const words = fieldsOf(workedExample(ID), aims).text;
    await say('Words that were tried.');
    await say(words);
    const before = await here();

    expect(await replaceHere(await look(signed))).toMatchObject({ ok: true, value: { id: ID } });
    const after = await here();
    expect(after.history.slice(0, before.history.length)).toEqual(before.history);
    const first = answersBefore(after.assessment, after.history, 1) ?? {};
    expect(fieldsOf({ answers: first }, aims).text).toBe('Words that were tried.');
  });
});
