import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { withLocalSources } from '#src/editions/local-sources.ts';
import { aSource } from '#tests/builders/topical-edition.ts';

const ours = [aSource({ id: 'maps' }), aSource({ id: 'counts' })];
const mine = { ...aSource({ id: 'mine' }), title: 'Our own book' };
const read = (...entries: unknown[]) => withLocalSources(ours, JSON.stringify(entries));
const faultsIn = (entry: unknown) => {
  const { sources, problems } = read(entry);
  expect(sources, 'nothing else changes').toEqual(ours);
  return problems.flatMap((problem) => (problem.kind === 'wrong-entry' ? problem.faults : []));
};

describe('a site’s own sources', () => {
  it('change nothing where there is no file', () => {
    expect(withLocalSources(ours, null)).toEqual({ sources: ours, problems: [] });
  });

  it('come after the others, or in the place of the one with the same id', () => {
    const maps = { ...mine, id: 'maps' };

    expect(read(mine, maps)).toEqual({ sources: [maps, ours[1], mine], problems: [] });
  });

  it('need no more than says what it is and how to get it', () => {
    const { id, title, publisher, answers, geography, access, steps } = mine;

    expect(read({ id, title, publisher, answers, geography, access, steps })).toEqual({
      sources: [...ours, { ...mine, licence: '' }],
      problems: [],
    });
  });

  it('can take one away', () => {
    expect(read({ id: 'maps', hide: true })).toEqual({ sources: [ours[1]], problems: [] });
  });

  it('take every source of the edition as it is written', () => {
    const sources = heatEngland2024.sources ?? [];

    expect(withLocalSources([], JSON.stringify(sources))).toEqual({ sources, problems: [] });
  });

  it('are left out where the file is no JSON or no list', () => {
    expect(withLocalSources(ours, '[{')).toEqual({ sources: ours, problems: [{ kind: 'not-json' }] });
    expect(withLocalSources(ours, '')).toEqual({ sources: ours, problems: [{ kind: 'not-json' }] });
    for (const file of ['{}', 'null', '7', '"words"']) {
      expect(withLocalSources(ours, file)).toEqual({ sources: ours, problems: [{ kind: 'not-a-list' }] });
    }
  });

  it.each([
    ['a part is missing', { title: undefined }, { field: 'title', fault: 'missing' }],
    ['a part is blank', { answers: '  ' }, { field: 'answers', fault: 'empty' }],
    ['there are no steps', { steps: [] }, { field: 'steps', fault: 'empty' }],
    ['a part is too long', { title: 'a'.repeat(201) }, { field: 'title', fault: 'too-long' }],
    ['words are a number', { geography: 7 }, { field: 'geography', fault: 'wrong-kind' }],
    ['a step is a number', { steps: ['Ask.', 7] }, { field: 'steps', fault: 'wrong-kind' }],
    ['steps are one text', { steps: 'Ask.' }, { field: 'steps', fault: 'wrong-kind' }],
    ['a part has another name', { url: 'https://example.org' }, { field: 'url', fault: 'not-known' }],
    ['the access is another', { access: 'free' }, { field: 'access', fault: 'not-an-access' }],
    ['the access is missing', { access: undefined }, { field: 'access', fault: 'missing' }],
    ['the id has capitals', { id: 'Mine' }, { field: 'id', fault: 'not-an-id' }],
    ['hide is not true', { hide: 'yes' }, { field: 'hide', fault: 'not-known' }],
    ['there is nothing to hide', { id: 'gone', hide: true }, { field: 'id', fault: 'nothing-to-hide' }],
  ])('say so when %s', (_what, part, fault) => {
    expect(faultsIn({ ...mine, ...part })).toEqual([fault]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'https:example.org',
    '//example.org',
    'example.org',
    ' https://example.org',
    'https://example.org/a b',
    'https://',
  ])('do not take the link %s', (link) => {
    expect(faultsIn({ ...mine, link })).toEqual([{ field: 'link', fault: 'not-an-address' }]);
  });

  it.each(['null', '[]', '"words"', '7'])('say so when an entry is %s', (entry) => {
    const { problems } = withLocalSources(ours, `[${entry}]`);

    expect(problems).toMatchObject([{ kind: 'wrong-entry', name: '', place: 1 }]);
  });

  it('name a wrong entry by its title, its id or its place, and use the others', () => {
    const { sources, problems } = read(
      { title: 'Our own book' },
      { id: 'nameless' },
      { title: ' ', steps: 1 },
      mine,
      { ...mine, title: 'Again' },
    );

    expect(sources).toEqual([...ours, mine]);
    expect(problems).toMatchObject([
      { name: 'Our own book', place: 1 },
      { name: 'nameless', place: 2 },
      { name: '', place: 3 },
      { name: 'Again', place: 5, faults: [{ field: 'id', fault: 'id-again' }] },
    ]);
  });

  it('never throw, never lose what is not named, and never let through a link that runs something', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.string().map((link) => ({ ...mine, link })),
      fc.webUrl({ validSchemes: ['https', 'javascript', 'ftp'] }).map((link) => ({ ...mine, link })),
    );
    const json = fc.oneof(
      fc.array(entry).map((entries) => JSON.stringify(entries)),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(json, (file) => {
        const { sources } = withLocalSources(ours, file);
        for (const { id, link } of sources) {
          expect(id).not.toBe('');
          expect(link === '' || /^https?:/.test(new URL(link).protocol)).toBe(true);
        }
        expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['maps', 'counts']));
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
