import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '#src/document/format.ts';
import { openDocument } from '#src/document/open-document.ts';
import { applyEdits } from '#src/domain/edit.ts';
import { answersBefore, reachOf } from '#src/domain/history.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { savedFiles } from './saved-files.ts';

/** Every text in a value, sorted: the same words in another shape have the same list. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf).sort();
}

async function openedFrom(text: string) {
  const opened = await openDocument(text, openEdition);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

// These files are as people saved them. A release that can't open one has lost someone's work: mend it, not the file.
describe('a file that people saved', () => {
  it('is kept here for every version of the format, as a draft and signed', () => {
    for (let version = 1; version <= FORMAT_VERSION; version++) {
      const names = savedFiles.filter((file) => file.version === version).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['draft.heat.json', 'signed.heat.json']));
    }
  });

  it.each(savedFiles)('opens with every word: v$version $name', async ({ text, name }) => {
    const { assessment, records, history } = await openedFrom(text);

    const saved = JSON.parse(text) as {
      assessment: { answers: unknown };
      records: unknown;
      history?: unknown;
    };
    expect(textsOf(assessment.answers)).toEqual(textsOf(saved.assessment.answers));
    expect(textsOf(assessment.answers).length).toBeGreaterThan(200);
    // A signed record is never migrated: its fingerprint is over these very words.
    expect(records).toEqual(saved.records);
    expect(records).toHaveLength(name.startsWith('signed') ? 1 : 0);
    expect(history).toEqual(saved.history ?? []);
  });

  it.each(savedFiles.filter(({ version }) => version >= 2))(
    'can be walked back to its beginning and forward again: v$version $name',
    async ({ text }) => {
      const { assessment, history } = await openedFrom(text);

      const beginning = answersBefore(assessment, history, 0);

      expect(history.length).toBeGreaterThan(3);
      expect(reachOf(assessment, history)).toBe(0);
      expect(beginning).not.toEqual(assessment.answers);
      expect(
        applyEdits(
          beginning ?? {},
          history.flatMap(({ edits }) => edits),
        ),
      ).toEqual({
        ok: true,
        value: assessment.answers,
      });
    },
  );
});
