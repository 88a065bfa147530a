import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderGroups, readIndexEdition } from '#src/domain/inequality/order-groups.ts';

const deciles = [
  'Most deprived decile',
  'Second most deprived decile',
  'Third more deprived decile',
  'Fourth more deprived decile',
  'Fifth more deprived decile',
  'Fifth less deprived decile',
  'Fourth less deprived decile',
  'Third less deprived decile',
  'Second least deprived decile',
  'Least deprived decile',
];

describe('the order of deprivation groups', () => {
  it.each([
    ['deciles as Fingertips labels them', deciles],
    ['with the edition of the index', deciles.map((label) => `${label} (IMD2019)`)],
    ['with an older edition, set apart', deciles.map((label) => `${label} (IMD 2015)`)],
    ['with a kind of area', deciles.map((label) => `${label} (IMD2019, county & UA, 4/21 geography)`)],
    ['in capitals', deciles.map((label) => label.toUpperCase())],
    [
      'quintiles',
      [
        'Most deprived quintile (IMD2019)',
        'Second most deprived quintile (IMD2019)',
        'Third most deprived quintile (IMD2019)',
        'Fourth most deprived quintile (IMD2019)',
        'Least deprived quintile (IMD2019)',
      ],
    ],
    ['figures as words', ['Most deprived', '2nd most deprived', '3rd most deprived', 'Least deprived']],
    ['numbers with the ends named', ['1 - most deprived', '2', '3', '4', '5 - least deprived']],
    ['numbers from the other end', ['5 (most deprived)', '4', '3', '2', '1 (least deprived)']],
    ['one end named', ['Q1', 'Q2', 'Q3', 'Q4', 'Q5 (least deprived)']],
    [
      'numbered deciles, ten after nine',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
        (number) => `Decile ${number}${number === 1 ? ' (most deprived)' : ''}`,
      ),
    ],
    ['the national fifth', ['Most deprived 20%', 'Least deprived 20%']],
  ])('is read from the labels, however they come: %s', (_what, labels) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(labels, { minLength: labels.length }), (mixed) => {
        expect(orderGroups(mixed)).toEqual({ kind: 'ordered', mostDeprivedFirst: labels });
      }),
      { seed: 20261126, numRuns: 50 },
    );
  });

  it('is read from the labels of any of the groups', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(deciles, { minLength: 1 }), (some) => {
        const mostDeprivedFirst = deciles.filter((label) => some.includes(label));
        expect(orderGroups(some)).toEqual({ kind: 'ordered', mostDeprivedFirst });
      }),
      { seed: 20261126, numRuns: 200 },
    );
  });

  it.each([
    ['bare numbers', ['1', '2', '3', '4', '5']],
    ['numbered quintiles', ['Quintile 1', 'Quintile 2', 'Quintile 3', 'Quintile 4', 'Quintile 5']],
    ['numbers with the edition', ['Decile 1 (IMD2019)', 'Decile 2 (IMD2019)']],
    ['other groups', ['Male', 'Female']],
    ['a side without a place', ['More deprived', 'Less deprived']],
    ['nothing', []],
  ])('is not guessed: %s', (_what, labels) => {
    expect(orderGroups(labels)).toEqual({ kind: 'unknown' });
  });

  it('leaves out what has no place', () => {
    expect(orderGroups(['England', 'Least deprived quintile', 'Most deprived quintile'])).toEqual({
      kind: 'partly',
      mostDeprivedFirst: ['Most deprived quintile', 'Least deprived quintile'],
      unplaced: ['England'],
    });
  });

  it('does not trust numbers that the named ends contradict', () => {
    expect(orderGroups(['1', '2', '3 - most deprived', '4', '5'])).toMatchObject({ kind: 'partly' });
    expect(orderGroups(['1 - most deprived', '2', '3 - most deprived'])).toEqual({ kind: 'unknown' });
    expect(orderGroups(['1 - most deprived', '2', '3', '0 - least deprived'])).toMatchObject({
      kind: 'partly',
    });
  });

  it('goes by the words where words and numbers differ', () => {
    expect(orderGroups(['1 - least deprived', '2 - most deprived'])).toEqual({
      kind: 'ordered',
      mostDeprivedFirst: ['2 - most deprived', '1 - least deprived'],
    });
  });

  it('places no group of two editions', () => {
    const labels = [
      'Most deprived decile (IMD2015)',
      'Most deprived decile (IMD2019)',
      'Least deprived decile (IMD2019)',
    ];
    expect(orderGroups(labels)).toEqual({
      kind: 'partly',
      mostDeprivedFirst: ['Least deprived decile (IMD2019)'],
      unplaced: labels.slice(0, 2),
    });
  });

  it('takes a label that comes twice as one group', () => {
    expect(orderGroups(['Least deprived', 'Most deprived', 'Least deprived'])).toEqual({
      kind: 'ordered',
      mostDeprivedFirst: ['Most deprived', 'Least deprived'],
    });
  });
});

describe('the edition of the index', () => {
  it.each([
    ['Most deprived decile (IMD2019)', 'IMD2019'],
    ['Most deprived decile (IMD 2015)', 'IMD2015'],
    ['county & UA deprivation deciles, imd2010', 'IMD2010'],
    ['Least deprived quintile (IMD2025, 4/25 geography)', 'IMD2025'],
    ['Most deprived decile', null],
    ['Most deprived decile 2019', null],
    ['IMD20190', null],
    ['IMD1066', null],
  ])('is read from %s', (label, edition) => {
    expect(readIndexEdition(label)).toBe(edition);
  });
});
