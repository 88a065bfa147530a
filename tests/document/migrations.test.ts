import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '#src/document/format.ts';
import { migrate } from '#src/document/migrate.ts';
import type { Migration, Older } from '#src/document/migrations/migration.ts';
import { migrations } from '#src/document/migrations/migrations.ts';
import { openSavedDocument } from '#src/document/open-document.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { deepFreeze } from '#tests/builders/random-changes.ts';
import { savedFiles } from './saved-files.ts';

const saved = savedFiles.map(({ text, ...file }) => ({ ...file, document: JSON.parse(text) as Older }));

/** The versions that a chain has no step to, and the steps that change nothing in any file a release really saved. */
function findUntried(chain: readonly Migration[], newest: number): string[] {
  const untried: string[] = [];
  for (let to = 2; to <= newest; to++) {
    const [step, ...others] = chain.filter((migration) => migration.to === to);
    const olderFiles = saved.filter(({ version }) => version === to - 1);
    if (step === undefined) untried.push(`there is no step to version ${to}`);
    else if (others.length > 0) untried.push(`there are several steps to version ${to}`);
    else if (!olderFiles.some(({ document }) => changes(step, document))) {
      untried.push(`no file of version ${to - 1} is changed by the step to ${to}`);
    }
  }
  if (chain.some(({ to }, place) => to !== place + 2)) untried.push('the steps are out of order');
  return untried;
}

function changes({ up }: Migration, document: Older): boolean {
  return JSON.stringify(up(document)) !== JSON.stringify(document);
}

describe('the steps between versions of the format', () => {
  it('lead from every version to the newest, each tried on a file that people saved', () => {
    expect(findUntried(migrations, FORMAT_VERSION)).toEqual([]);
  });

  it('are found wanting when one is missing, out of place, tried on no file or changes nothing', () => {
    const [step] = migrations;
    if (step === undefined) throw new Error('There are no steps');
    const next: Migration = { ...step, to: FORMAT_VERSION + 1, up: (older) => ({ ...older, new: 1 }) };
    const idle: Migration = { ...step, up: (older) => ({ ...older }) };
    const later: Migration = { ...next, to: FORMAT_VERSION + 2 };

    expect(findUntried([...migrations, next], FORMAT_VERSION + 1)).toEqual([]);
    expect(findUntried(migrations, FORMAT_VERSION + 1)).toEqual([
      `there is no step to version ${FORMAT_VERSION + 1}`,
    ]);
    expect(findUntried([...migrations, next, later], FORMAT_VERSION + 2)).toEqual([
      `no file of version ${FORMAT_VERSION + 1} is changed by the step to ${FORMAT_VERSION + 2}`,
    ]);
    expect(findUntried([idle], 2)).toEqual(['no file of version 1 is changed by the step to 2']);
    expect(findUntried([step, step], 2)).toContain('there are several steps to version 2');
    expect(findUntried([next, ...migrations], FORMAT_VERSION + 1)).toContain('the steps are out of order');
  });

  it.each(saved)('leave what was saved as it was: v$version $name', ({ document, version }) => {
    const migrated = migrate(deepFreeze(structuredClone(document)), version);

    expect(migrated).toMatchObject({ formatVersion: FORMAT_VERSION, assessment: document.assessment });
  });

  it('say why they are there', () => {
    for (const { because } of migrations) expect(because).toMatch(/^[a-z].{20,}[^.]$/);
  });

  it('come to an end whatever they meet, and the gate then judges it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.integer({ min: 1, max: FORMAT_VERSION }),
        async (junk, version) => {
          const migrated = migrate(deepFreeze(junk), version);

          expect(migrated).toMatchObject(version < FORMAT_VERSION ? { formatVersion: FORMAT_VERSION } : {});
          expect((await openSavedDocument(migrated, openEdition)).ok).toBe(false);
        },
      ),
      { seed: 20261125, numRuns: 500 },
    );
  });

  it.each(saved)(
    'change nothing in a file that has been through them: v$version $name',
    ({ document, version }) => {
      const once = migrate(document, version);

      expect(migrate(once, FORMAT_VERSION)).toEqual(once);
    },
  );

  it('keep the name of a part that version 1 did not know, so that the gate can refuse it by name', async () => {
    const [draft] = saved.filter(({ version }) => version === 1);

    expect(await openSavedDocument({ ...draft?.document, mood: 'calm' }, openEdition)).toMatchObject({
      ok: false,
      problem: { because: expect.stringContaining('mood') },
    });
  });
});
