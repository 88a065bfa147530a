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

  it('is measured for each area and period by itself', () => {
    const parts = measureFigures(
      someFigures([
        ...smoking.map((row) => ({ ...row, area: 'Wexcombe', period: '2022' })),
        ...smoking.map((row) => ({ ...row, area: 'Wexcombe', period: '2023' })),
      ]),
    );

    expect(parts.map(({ period }) => period)).toEqual(['2022', '2023']);
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

    expect(rows.map(({ representation }) => representation?.ratio)).toEqual([1.6, 0.4]);
  });
});
