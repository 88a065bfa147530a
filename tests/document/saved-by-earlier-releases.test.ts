import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '#src/document/format.ts';
import { openDocument } from '#src/document/open-document.ts';
import { openEdition } from '#src/editions/open-edition.ts';

const FOLDER = 'tests/fixtures/documents';
const files = readdirSync(FOLDER).flatMap((version) =>
  readdirSync(`${FOLDER}/${version}`).map((name) => ({
    version,
    name,
    path: `${FOLDER}/${version}/${name}`,
  })),
);

/** Every text in a value, sorted: the same words in another shape have the same list. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf).sort();
}

// These files are as people saved them. A release that can't open one has lost someone's work: mend it, not the file.
describe('a file that people saved', () => {
  it('is kept here for every version of the format, as a draft and signed', () => {
    for (let version = 1; version <= FORMAT_VERSION; version++) {
      const names = files.filter((file) => file.version === `v${version}`).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['draft.heat.json', 'signed.heat.json']));
    }
  });

  it.each(files)('opens with every word: $version $name', async ({ path, name }) => {
    const text = readFileSync(path, 'utf8');

    const opened = await openDocument(text, openEdition);

    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    const { assessment, records } = opened.value;
    const saved = JSON.parse(text) as { assessment: { answers: unknown }; records: unknown };
    expect(textsOf(assessment.answers)).toEqual(textsOf(saved.assessment.answers));
    expect(textsOf(assessment.answers).length).toBeGreaterThan(200);
    // A signed record is never migrated: its fingerprint is over these very words.
    expect(records).toEqual(saved.records);
    expect(records).toHaveLength(name.startsWith('signed') ? 1 : 0);
  });
});
