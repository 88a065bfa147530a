import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RisingNumbers } from '#src/portfolio/rising-numbers.ts';
import { saysAll, splitWords } from '#src/portfolio/split-words.ts';
import { WordIndex } from '#src/portfolio/word-index.ts';

const found = (index: WordIndex, sought: string) => [...index.find(splitWords(sought))].sort();

function indexOf(texts: Record<string, string>): WordIndex {
  const index = new WordIndex();
  for (const [id, text] of Object.entries(texts)) index.put(id, splitWords(text));
  return index;
}

describe('the words of a text', () => {
  it.each([
    ['Stop, smoking: 65/100!', 'stop smoking 65 100'],
    ['Siân Gruffudd, ŁUKASZ', 'sian gruffudd łukasz'],
    ['ﬁnal', 'final'],
    ['don’t', 'don t'],
    ['صحة نفسية', 'صحة نفسية'],
    ['', ''],
  ])('of “%s” are without capitals, accents and signs', (text, words) => {
    expect(splitWords(text).join(' ')).toBe(words);
  });
});

describe('a search in all texts', () => {
  const texts = {
    kit: 'Bowel screening kits, sent by post',
    bus: 'Bus passes for people who are screened',
    bin: 'Bins',
  };

  it.each([
    ['screen', ['bus', 'kit']],
    ['SCREEN po', ['kit']],
    ['b', ['bin', 'bus', 'kit']],
    ['bus', ['bus']],
    ['creen', []],
    ['screen zebra', []],
  ])('for “%s” finds those with a word for each beginning', (sought, ids) => {
    expect(found(indexOf(texts), sought)).toEqual(ids);
  });

  it('knows a text by what it says now', () => {
    const index = indexOf(texts);
    index.put('kit', splitWords('Nothing of the kind'));
    index.remove('bus');

    expect([found(index, 'screen'), found(index, 'kind'), index.size, index.outdated]).toEqual([
      [],
      ['kit'],
      2,
      2,
    ]);
  });

  it('finds what reading every text from its beginning finds, whatever was put in, changed and taken out', () => {
    const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'bad', 'bag', 'c', 'cab', 'Çab', '1', '12');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const id = fc.integer({ min: 0, max: 300 }).map((number) => `id ${number}`);
    const deed = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(id, text) },
      { weight: 1, arbitrary: fc.tuple(id, fc.constant(null)) },
    );
    fc.assert(
      fc.property(fc.array(deed, { size: '+2' }), text, (deeds, sought) => {
        const index = new WordIndex();
        const kept = new Map<string, string>();
        for (const [id, said] of deeds) {
          if (said === null) {
            index.remove(id);
            kept.delete(id);
          } else {
            index.put(id, splitWords(said));
            kept.set(id, said);
          }
        }
        const starts = splitWords(sought);
        const slowly = [...kept].filter(([, said]) => saysAll(said, starts)).map(([id]) => id);
        expect([...index.find(starts)].sort()).toEqual(slowly.sort());
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('rising numbers', () => {
  it('come back as they went in, however far apart', () => {
    const steps = fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40_000 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (apart) => {
        const numbers = new RisingNumbers();
        const expected: number[] = [];
        let last = -1;
        for (const step of apart) {
          last += step;
          expected.push(last);
          numbers.add(last);
        }
        const marks = new Uint8Array(last + 1);
        expect(numbers.mark(marks)).toBe(expected.length);
        expect([...marks.keys()].filter((number) => marks[number] === 1)).toEqual(expected);
        expect(numbers.mark(marks)).toBe(0);
      }),
      { seed: 5 },
    );
  });

  it('must rise', () => {
    const numbers = new RisingNumbers();
    numbers.add(7);

    expect(() => numbers.add(7)).toThrow('does not come after');
  });
});
