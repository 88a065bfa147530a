// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addCopy } from '#src/app/add-copies.ts';
import { findCopies } from '#src/app/find-copies.ts';
import { surroundings } from '#src/app/surroundings.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { findListed } from '#src/storage/list-assessments.ts';

const { database } = surroundings;

afterEach(() => vi.restoreAllMocks());

async function found() {
  const document = { assessment: workedExample(crypto.randomUUID()), records: [], history: [] };
  const [copy] = await findCopies('one.heat.json', { kind: 'assessment', document });
  if (copy === undefined) throw new Error('Nothing was found in it');
  return copy;
}

describe('an assessment in a file', () => {
  it('is new here where nothing has its id', async () => {
    expect(await found()).toMatchObject({ here: { kind: 'new' } });
  });

  it('is not said to be here where nothing here can be read', async () => {
    vi.spyOn(database, 'transaction').mockImplementation(() => {
      throw new DOMException('Access is denied', 'SecurityError');
    });

    expect(await found()).toMatchObject({ here: { kind: 'not-kept' } });
  });

  it('is added, and said to be, though it can’t be noted that a file of it exists', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    vi.spyOn(database.backups, 'bulkPut').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    const copy = await found();
    const { id } = copy.document.assessment;

    expect(await addCopy(copy, { beside: false })).toEqual({ ok: true, value: { id } });
    expect(await findListed(database, id)).toMatchObject({ id });
  });
});
