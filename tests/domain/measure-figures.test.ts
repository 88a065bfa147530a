import { describe, expect, it } from 'vitest';
import { keepRow, keptRows, readKept } from '#src/domain/kept-figures.ts';
import { measureFigures } from '#src/domain/measure-figures.ts';
import { aLine, smoking, someFigures } from '#tests/builders/some-figures.ts';

const only = (...given: Parameters<typeof someFigures>) => {
  const [part] = measureFigures(someFigures(...given));
  if (part === undefined) throw new Error('Nothing was measured');
  return part;
};

describe('a table of figures', () => {
  it('is kept as text and read again as the same numbers', () => {
    expect(readKept(someFigures())).toEqual(smoking);
    expect(keptRows(someFigures())).toEqual(smoking.map(keepRow));
  });

  it('takes what is no number for not known, never for nought', () => {
    const [row] = readKept(
      someFigures([aLine('A', 1)], { values: ['about 6'], lowers: [''], uppers: ['1,5'] }),
    );

    expect(row).toMatchObject({ value: null, lower: null, upper: null });
  });

  it('takes more than a number holds for not known', () => {
    expect(readKept(someFigures([aLine('A', 1)], { values: ['1e999'] }))[0]).toMatchObject({ value: null });
  });

  it('may have columns of different lengths, as a damaged file has', () => {
    expect(keptRows(someFigures(smoking, { names: ['A'], values: ['1', '2'] }))).toHaveLength(3);
  });
});

describe('the gap', () => {
  it('lies between the worst and the best, with a range', () => {
    expect(only().gaps).toMatchObject({
      worstToBest: { from: 'Most deprived', to: 'Least deprived', difference: 12, ratio: 2 },
    });
    expect(only(smoking, { worse: 'lower' }).gaps).toMatchObject({
      worstToBest: { from: 'Least deprived', to: 'Most deprived', difference: -12 },
    });
  });

  it('is held against another group where one was chosen', () => {
    expect(only(smoking, { reference: 'Middle' }).gaps).toMatchObject({
      worstToReference: { to: 'Middle', difference: 6 },
    });
    expect(only(smoking, { reference: 'Gone' }).gaps).toMatchObject({
      worstToReference: null,
    });
  });

  it('is still that to the best where the group to compare with has no figure', () => {
    expect(only([...smoking, aLine('Unseen', null)], { reference: 'Unseen' }).gaps).toMatchObject({
      worstToBest: { difference: 12 },
      worstToReference: null,
    });
  });

  it('is measured for each area and period by itself', () => {
    const parts = measureFigures(
      someFigures([
        ...smoking.map((row) => ({ ...row, area: 'Wexcombe', period: '2022' })),
        ...smoking.map((row) => ({ ...row, area: 'Wexcombe', period: '2023' })),
      ]),
    );

    expect(parts.map(({ period }) => period)).toEqual(['2022', '2023']);
  });

  it('follows time in each area, whatever the order of the table', () => {
    const at = (area: string, period: string) => aLine('A', 1, { area, period });
    const parts = measureFigures(
      someFigures([at('Wexcombe', '2022/23'), at('Barset', '2009/10'), at('Wexcombe', '2009/10')]),
    );

    expect(parts.map(({ area, period }) => `${area} ${period}`)).toEqual([
      'Wexcombe 2009/10',
      'Wexcombe 2022/23',
      'Barset 2009/10',
    ]);
  });
});

describe('the line through all groups', () => {
  it('is fitted along deprivation, in per cent, and passes close to each group', () => {
    const { slope, rows } = only();

    expect(slope).toMatchObject({ sii: expect.closeTo(-18.3, 1) });
    for (const { onLine, value } of rows) expect(Math.abs((onLine ?? 0) - (value ?? 0))).toBeLessThan(1);
  });

  it('ends where the slope index says, for shares, rates and other values alike', () => {
    for (const valueType of ['proportion', 'rate', 'other'] as const) {
      const { slope, rows } = only(
        [0.0001, 1_000, 1_000, 0.0001].map((denominator, place) =>
          aLine(`${place}`, 30 - 5 * place, { lower: 29 - 5 * place, upper: 31 - 5 * place, denominator }),
        ),
        { valueType, unit: valueType === 'proportion' ? '%' : '' },
      );
      if (slope === null || 'problem' in slope) throw new Error(`No slope for ${valueType}`);
      // The groups at the ends are so small that they lie at the very ends of the line.
      expect((rows[3]?.onLine ?? 0) - (rows[0]?.onLine ?? 0)).toBeCloseTo(slope.sii, 4);
    }
  });

  it('is straight where a logarithm can’t be taken', () => {
    const rows = [...smoking, aLine('None at all', 0, { lower: 0, upper: 0.4, denominator: 1_000 })];

    expect(only(rows).slope).toMatchObject({ sii: expect.any(Number) });
  });

  it('is drawn where it was fitted, also when a group has no figure', () => {
    const unseen = aLine('Second', null, { count: 300, denominator: 5_000 });
    const [most, ...others] = smoking;
    if (most === undefined) throw new Error('Nobody smokes');
    const withUnseen = only([most, unseen, ...others]);

    expect(withUnseen.slope).toEqual(only().slope);
    expect(withUnseen.rows.map(({ onLine }) => onLine)).toEqual([
      only().rows[0]?.onLine,
      null,
      only().rows[1]?.onLine,
      only().rows[2]?.onLine,
    ]);
  });

  it('is left out where groups have no order, or people are not counted', () => {
    expect(only(smoking, { by: 'groups' }).slope).toBeNull();
    expect(only(smoking.map((row) => ({ ...row, denominator: null }))).slope).toBeNull();
  });
});

describe('a range that the table does not give', () => {
  const bare = (value: number, count: number, denominator: number) =>
    aLine('A', value, { count, denominator });

  it('is worked out from the counts, and said to be', () => {
    const { rows } = only([bare(65, 65, 100), ...smoking]);

    expect(rows[0]).toMatchObject({
      isWorkedOut: true,
      lower: expect.closeTo(55.2544, 3),
      upper: expect.closeTo(73.6358, 3),
    });
    expect(rows[1]).toMatchObject({ isWorkedOut: false });
  });

  it('is that of a count for a rate: exact for fewer than ten', () => {
    const many = only([bare(65, 65, 100_000)], { valueType: 'rate' }).rows[0];
    const few = only([bare(5, 5, 100_000)], { valueType: 'rate' }).rows[0];

    expect(many).toMatchObject({ lower: expect.closeTo(50.163, 2), upper: expect.closeTo(82.849, 2) });
    expect(few).toMatchObject({ lower: expect.closeTo(1.6235, 3), upper: expect.closeTo(11.6683, 3) });
  });

  it('reaches up from nought where nobody is counted, on the scale of the other rows or of the unit', () => {
    const share = { valueType: 'proportion' as const };
    const besideOthers = only([bare(0, 0, 100), bare(65, 65, 100)], { ...share, unit: '' }).rows[0];
    const inPerCent = only([bare(0, 0, 100)], share).rows[0];
    const rate = only([bare(0, 0, 1_000)], { valueType: 'rate', unit: 'per 100,000 people' }).rows[0];

    // Wilson: z^2 / (100 + z^2); exact: -ln(0.025) of 1,000.
    for (const row of [besideOthers, inPerCent]) {
      expect(row).toMatchObject({ isWorkedOut: true, lower: 0, upper: expect.closeTo(3.69935, 4) });
    }
    expect(rate).toMatchObject({ isWorkedOut: true, lower: 0, upper: expect.closeTo(368.888, 2) });
  });

  it.each([
    ['a value rounded to nought', bare(0, 3, 100_000)],
    ['a value below nought', bare(-5, 3, 100)],
    ['nobody at all', bare(0, 0, 0)],
    ['a value without a count', bare(5, 0, 100)],
  ])('is none, and never no number: %s', (_what, row) => {
    for (const valueType of ['proportion', 'rate'] as const) {
      expect(only([row], { valueType }).rows[0]).toMatchObject({
        isWorkedOut: false,
        lower: null,
        upper: null,
      });
    }
  });

  it('is none for nobody where no scale is told, or the other values are standardised', () => {
    expect(only([bare(0, 0, 100)], { unit: '' }).rows[0]).toMatchObject({ isWorkedOut: false });
    expect(only([bare(0, 0, 100), bare(70, 65, 100)]).rows[0]).toMatchObject({ isWorkedOut: false });
  });

  it('stays unknown for values that are no plain share of the counts, such as standardised ones', () => {
    expect(only([bare(70, 65, 100)]).rows[0]).toMatchObject({ isWorkedOut: false, lower: null });
  });
});

describe('who uses a service', () => {
  it('is held against who there is', () => {
    const { rows } = only(
      [aLine('Here', 1, { count: 80, denominator: 500 }), aLine('There', 1, { count: 20, denominator: 500 })],
      { by: 'representation' },
    );

    expect(rows.map(({ representation }) => representation)).toMatchObject([{ ratio: 1.6 }, { ratio: 0.4 }]);
  });

  const here = aLine('Here', 1, { count: 80, denominator: 500 });
  const there = aLine('There', 1, { count: 20, denominator: 500 });
  const ratios = (...given: Parameters<typeof only>) =>
    only(...given).rows.map(({ representation: found }) =>
      found === null || 'problem' in found ? null : found,
    );

  it.each([
    ['users', aLine('Unasked', 1, { denominator: 9_000 })],
    ['people', aLine('Unasked', 1, { count: 900 })],
  ])('leaves out a group whose %s are not known, and says so', (_what, unasked) => {
    const part = { by: 'representation' } as const;

    expect(ratios([here, there, unasked], part).map((found) => found?.ratio)).toEqual([1.6, 0.4, undefined]);
    expect(only([here, there, unasked], part).cautions).toEqual([
      { kind: 'counts-left-out', groups: ['Unasked'] },
    ]);
  });

  it('has a wider range for more confidence', () => {
    const [usual, sure] = (['95', '99'] as const).map(
      (confidence) => ratios([here, there], { by: 'representation', confidence })[1],
    );

    expect(sure?.upper ?? 0).toBeGreaterThan((usual?.upper ?? 0) + 0.01);
  });
});
