import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestSources } from '#src/domain/data-source.ts';
import { aSource } from '#tests/builders/topical-edition.ts';

const general = aSource({ id: 'general' });
const byBlock = aSource({ id: 'by-block', blocks: ['the-people'] });
const byGroups = aSource({ id: 'by-groups', dimensions: ['age', 'place'] });
const byTopic = aSource({ id: 'by-topic', topics: ['falls', 'heatwaves'] });
const byTwo = aSource({ id: 'by-two', blocks: ['the-people'], dimensions: ['age'] });

const order = (...asked: Parameters<typeof suggestSources>) =>
  suggestSources(...asked).map(({ source }) => source.id);

describe('suggesting sources', () => {
  it('puts those first for which more kinds of reason speak', () => {
    const soughtFor = { blockId: 'the-people', groupDimensions: ['age'], topics: ['falls'] };

    expect(order([general, byBlock, byTopic, byTwo], soughtFor)).toEqual([
      'by-two',
      'by-topic',
      'by-block',
      'general',
    ]);
  });

  it('then those with more of the topics, then those that tell more of the groups apart', () => {
    const oneTopic = aSource({ id: 'one-topic', topics: ['falls'] });
    const oneDimension = aSource({ id: 'one-dimension', dimensions: ['place'] });
    const soughtFor = { groupDimensions: ['age', 'place'], topics: ['heatwaves', 'falls'] };

    expect(order([oneDimension, byGroups, oneTopic, byTopic], soughtFor)).toEqual([
      'by-topic',
      'one-topic',
      'by-groups',
      'one-dimension',
    ]);
  });

  it('gives each reason, in the order in which things were asked for', () => {
    const all = aSource({ id: 'all', blocks: ['b'], dimensions: ['place', 'age'], topics: ['falls'] });
    const soughtFor = { blockId: 'b', groupDimensions: ['age', 'sex', 'place'], topics: ['falls', 'none'] };

    expect(suggestSources([all], soughtFor)[0]?.reasons).toEqual([
      { kind: 'topics', topics: ['falls'] },
      { kind: 'block', blockId: 'b' },
      { kind: 'groups', dimensions: ['age', 'place'] },
    ]);
  });

  it('says of those that fit nothing in particular that they are general, and leaves their order', () => {
    expect(suggestSources([byTopic, general, byBlock], {})).toEqual([
      { source: byTopic, reasons: [{ kind: 'general' }] },
      { source: general, reasons: [{ kind: 'general' }] },
      { source: byBlock, reasons: [{ kind: 'general' }] },
    ]);
  });

  it('loses none and doubles none, and always has a reason', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    const source = fc
      .record({ id: fc.uuid(), blocks: ids, dimensions: ids, topics: ids })
      .map((part) => aSource(part));
    const soughtFor = fc.record({
      blockId: fc.constantFrom('', 'a', 'b'),
      groupDimensions: ids,
      topics: ids,
    });
    fc.assert(
      fc.property(fc.array(source, { maxLength: 12 }), soughtFor, (sources, asked) => {
        const suggested = suggestSources(sources, asked);
        expect(suggested.map((one) => one.source.id).sort()).toEqual(sources.map(({ id }) => id).sort());
        for (const { reasons } of suggested) expect(reasons).not.toEqual([]);
      }),
      { seed: 6 },
    );
  });
});
