import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orderGroups } from '#src/domain/inequality/order-groups.ts';
import type { FingertipsWish } from '#src/interchange/tables/choose-fingertips.ts';
import { findFingertips } from '#src/interchange/tables/fingertips.ts';
import { aCsv, aFile, aLegacyRow, aNewRow, type LegacyRow, legacyNames, newNames } from './a-csv.ts';
import { takeFingertips, takePlain } from './take.ts';

const quintile = (category: string, part: LegacyRow = {}) =>
  aLegacyRow({ 'Category Type': 'Deprivation (IMD2019)', Category: category, ...part });

const legacy = (...rows: string[][]) => aCsv([[...legacyNames], ...rows]);

const wish: FingertipsWish = {
  indicator: '99001',
  areas: ['X06 County'],
  periods: ['2023'],
  categoryType: 'Deprivation (IMD2019)',
  sex: 'Persons',
  age: '18+ yrs',
};

describe('a file of Fingertips', () => {
  it('is known by the names of its columns, with 26 of them or 27', () => {
    const older = legacyNames.filter((name) => name !== 'Time period range');

    for (const names of [legacyNames, older]) {
      const found = findFingertips(names);
      expect(found?.dialect).toBe('legacy');
      expect(found?.places).toMatchObject({
        areaCode: 4,
        areaName: 5,
        value: 12,
        lower: 13,
        upper: 14,
        note: 19,
      });
    }
  });

  it('is known in the new dialect', () => {
    const found = findFingertips(newNames);

    expect(found?.dialect).toBe('new');
    expect(found?.places).toMatchObject({
      areaName: 3,
      period: 2,
      value: 10,
      lower: 11,
      upper: 12,
      category: 13,
      categoryType: 14,
      unit: 9,
    });
  });

  it('is known whatever the order of its columns, and with other capitals and spaces', () => {
    const loud = [...legacyNames]
      .reverse()
      .map((name) => ` ${name.toUpperCase().replaceAll(' ', '  ')}\u00a0`);

    expect(findFingertips(loud)?.places.value).toBe(legacyNames.length - 1 - 12);
  });

  it.each([
    ['Lower CI 95.0 limit', 'Upper CI 95.0 limit'],
    ['Lower CI limit', 'Upper CI limit'],
    ['Lower confidence limit 95%', 'Upper confidence limit 95%'],
    ['Lower 95% confidence limit', 'Upper 95% confidence limit'],
    ['Lower CI 95%', 'Upper CI 95%'],
  ])('has its limits in %j', (lower, upper) => {
    const names = ['Indicator ID', 'Indicator Name', 'Area Code', 'Area Name', 'Time period', 'Value'];
    const others = ['Lower CI 99.8 limit', 'Upper CI 99.8 limit'];

    expect(findFingertips([...names, ...others, lower, upper])?.places).toMatchObject({ lower: 8, upper: 9 });
  });

  it('is not made of any table with areas and values', () => {
    expect(findFingertips(['Area Code', 'Area Name', 'Time period', 'Value'])).toBeNull();
    expect(findFingertips(legacyNames.filter((name) => name !== 'Value'))).toBeNull();
  });

  it('is left to a person when a name stands twice', () => {
    expect(findFingertips([...legacyNames, 'Value'])).toBeNull();
    expect(findFingertips(legacyNames.filter((name) => name !== 'Category'))).toBeNull();
  });

  it('says what it holds, with how many rows', async () => {
    const { facts } = await takeFingertips(
      legacy(
        aLegacyRow(),
        aLegacyRow({ Sex: 'Male' }),
        quintile('Most deprived quintile'),
        quintile('Least deprived quintile'),
        aLegacyRow({ 'Category Type': 'Ethnicity', Category: 'White' }),
        aLegacyRow({ 'Area Type': 'District', Age: '65+ yrs' }),
        aLegacyRow({
          'Indicator ID': '99002',
          'Indicator Name': 'Asthma',
          'Time period': '2009/10',
          'Time period Sortable': '20090000',
        }),
      ),
    );

    expect(facts.catalogue).toEqual({
      rows: 7,
      indicators: [
        { id: '99001', name: 'Smoking, adults', unit: '', rows: 6 },
        { id: '99002', name: 'Asthma', unit: '', rows: 1 },
      ],
      areas: [
        { id: 'X06 County', code: 'X06', name: 'Wexcombe', type: 'County', rows: 6 },
        { id: 'X06 District', code: 'X06', name: 'Wexcombe', type: 'District', rows: 1 },
      ],
      sexes: [
        { text: 'Persons', rows: 6 },
        { text: 'Male', rows: 1 },
      ],
      ages: [
        { text: '18+ yrs', rows: 6 },
        { text: '65+ yrs', rows: 1 },
      ],
      categoryTypes: [
        {
          name: 'Deprivation (IMD2019)',
          rows: 2,
          categories: [
            { text: 'Most deprived quintile', rows: 1 },
            { text: 'Least deprived quintile', rows: 1 },
          ],
        },
        { name: 'Ethnicity', rows: 1, categories: [{ text: 'White', rows: 1 }] },
      ],
      totals: 4,
      periods: [
        { text: '2009/10', rows: 1 },
        { text: '2023', rows: 6 },
      ],
    });
  });

  it('says what there is among some of its rows', async () => {
    const { questions } = await takeFingertips(
      legacy(
        aLegacyRow(),
        aLegacyRow({ 'Indicator ID': '99002', Sex: 'Female', 'Time period': '2020' }),
        quintile('Most deprived'),
      ),
    );
    const narrowed = questions.narrow({ indicator: '99002' });

    expect(narrowed).toMatchObject({
      rows: 1,
      totals: 1,
      categoryTypes: [],
      periods: [{ text: '2020', rows: 1 }],
    });
    expect(narrowed.sexes).toEqual([{ text: 'Female', rows: 1 }]);
  });

  it('gives the rows that are chosen, as they stand and as numbers', async () => {
    const { questions } = await takeFingertips(
      legacy(
        quintile('Most deprived quintile', { Value: '20.25' }),
        quintile('Least deprived quintile', { 'Time period': '2022' }),
        quintile('Least deprived quintile', { Value: '9.5', 'Value note': 'Aggregated' }),
        quintile('Least deprived quintile', { Sex: 'Male' }),
        aLegacyRow(),
        aLegacyRow({ 'Area Code': 'X07' }),
      ),
    );
    const { rows, all, unreadable, repeated } = questions.choose(wish);

    expect([all, unreadable.count, repeated.count]).toEqual([2, 0, 0]);
    expect(rows[0]).toEqual({
      row: 2,
      texts: {
        group: 'Most deprived quintile',
        area: 'Wexcombe',
        period: '2023',
        value: '20.25',
        lower: '16.2',
        upper: '17.2',
        count: '4253',
        denominator: '25416',
      },
      figures: {
        group: 'Most deprived quintile',
        area: 'Wexcombe',
        period: '2023',
        value: 20.25,
        lower: 16.2,
        upper: 17.2,
        count: 4253,
        denominator: 25416,
      },
      kinds: { value: 'number', lower: 'number', upper: 'number', count: 'number', denominator: 'number' },
      note: '',
    });
    expect(rows[1]).toMatchObject({ row: 4, note: 'Aggregated', figures: { value: 9.5 } });
  });

  it('names groups by sex where it is left open', async () => {
    const { questions } = await takeFingertips(
      legacy(aLegacyRow({ Sex: 'Male' }), aLegacyRow({ Sex: 'Female' })),
    );

    expect(
      questions.choose({ indicator: '99001', categoryType: '' }).rows.map(({ texts }) => texts.group),
    ).toEqual(['Male', 'Female']);
  });

  it('keeps a figure that is not there apart from one that the publisher hides', async () => {
    const note = 'Value suppressed for disclosure control due to small count';
    const { questions } = await takeFingertips(
      legacy(
        quintile('Most deprived', { Value: '', Count: '' }),
        quintile('Middle', { Value: '', Count: '', 'Value note': note }),
        quintile('Least deprived', { Value: '*' }),
      ),
    );
    const { rows, blank, suppressed } = questions.choose(wish);

    expect(rows.map(({ kinds }) => kinds.value)).toEqual(['blank', 'suppressed', 'suppressed']);
    expect(rows.map(({ figures }) => figures.value)).toEqual([null, null, null]);
    expect([blank, suppressed]).toEqual([2, 3]);
  });

  it('lists what can’t be read, with its row and column, and what comes twice', async () => {
    const { questions } = await takeFingertips(
      legacy(
        quintile('Most deprived', { Value: 'about 12' }),
        quintile('Middle'),
        quintile('Middle', { Count: '1O' }),
      ),
    );
    const { rows, unreadable, repeated } = questions.choose(wish);

    expect(rows).toHaveLength(3);
    expect(unreadable.first).toEqual([
      { row: 2, column: 12, name: 'Value', text: 'about 12', because: 'not-a-number' },
      { row: 4, column: 17, name: 'Count', text: '1O', because: 'not-a-number' },
    ]);
    expect(repeated.first).toEqual([{ row: 4, first: 3 }]);
  });

  it('gives the rows of the new dialect', async () => {
    const { facts, questions } = await takeFingertips(
      aFile(
        aCsv([
          [...newNames],
          aNewRow({
            'Inequality type': 'Deprivation (IMD2019)',
            'Inequality category': 'Most deprived',
            Value: '20.1',
          }),
          aNewRow(),
        ]),
        'utf-8',
        '\ufeff',
      ),
    );
    const { rows } = questions.choose({ ...wish, areas: ['X06'], sex: '', age: '' });

    expect(facts.dialect).toBe('new');
    expect(facts.catalogue.indicators).toEqual([
      { id: '99001', name: 'Smoking, adults', unit: '%', rows: 2 },
    ]);
    expect(rows.map(({ figures }) => [figures.group, figures.value, figures.denominator])).toEqual([
      ['Most deprived', 20.1, null],
    ]);
  });

  it('finds nothing for what it does not hold', async () => {
    const { questions } = await takeFingertips(legacy(aLegacyRow(), quintile('Most deprived')));

    for (const part of [
      { indicator: 'x' },
      { areas: [] },
      { periods: ['1999'] },
      { categoryType: 'x' },
      { sex: 'x' },
      { age: '' },
    ]) {
      expect(questions.choose({ ...wish, ...part }).rows).toEqual([]);
    }
  });

  it('keeps what a person may ask for, and nothing else of a large file', async () => {
    const many = Array.from({ length: 70_000 }, (_, row) =>
      quintile(row % 2 === 0 ? 'Most deprived' : 'Least deprived', {
        'Area Code': `X${row}`,
        Value: `${row}.125`,
        'Recent Trend': `Not kept ${row}`,
      }),
    );
    const { facts, questions } = await takeFingertips(legacy(...many));

    expect(facts.catalogue.areas).toHaveLength(70_000);
    // More different values than a column keeps by number.
    expect(
      questions
        .choose({ ...wish, areas: ['X0 County', 'X69999 County'] })
        .rows.map(({ figures }) => figures.value),
    ).toEqual([0.125, 69_999.125]);
    const { rows, all } = questions.choose({});
    expect([rows.length, all]).toEqual([10_000, 70_000]);
  });
});

describe('the sample for training', () => {
  const text = readFileSync('public/samples/fingertips-sample.csv', 'utf8');

  it('is a small file in the legacy dialect that any line says to be invented', async () => {
    const { facts } = await takeFingertips(aFile(text));

    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(
      text
        .split('\r\n')
        .slice(1, -1)
        .every((line) => /invented for training.*,Invented/.test(line)),
    ).toBe(true);
    expect(facts).toMatchObject({ dialect: 'legacy', about: { encoding: 'utf-8', notes: [] } });
    const { indicators, areas, periods, categoryTypes, sexes } = facts.catalogue;
    expect([indicators, areas, periods, sexes].map(({ length }) => length)).toEqual([3, 3, 4, 3]);
    expect(categoryTypes).toHaveLength(1);
    expect(categoryTypes[0]?.categories).toHaveLength(5);
  });

  it('has a figure hidden, a small count, and a gradient that turns', async () => {
    const { questions } = await takeFingertips(aFile(text));
    const { rows, unreadable } = questions.choose({ categoryType: 'Deprivation (IMD2019)' });
    const smoking = questions.choose({
      indicator: '99001',
      areas: ['X06000901 Invented county'],
      periods: ['2023'],
      categoryType: 'Deprivation (IMD2019)',
    });

    expect(unreadable.count).toBe(0);
    expect(rows.filter(({ kinds }) => kinds.value === 'suppressed')).toHaveLength(1);
    expect(rows.some(({ figures: { count } }) => count !== null && count < 8)).toBe(true);
    const [most = 0, second = 0] = smoking.rows.map(({ figures }) => figures.value ?? 0);
    expect(second).toBeGreaterThan(most);
    expect(orderGroups(smoking.rows.map(({ texts }) => texts.group)).kind).toBe('ordered');
  });

  it('can be used as any other table, too', async () => {
    const renamed = text.replace('Indicator ID', 'Number');

    expect((await takePlain(aFile(renamed))).facts.columns[12]).toMatchObject({
      name: 'Value',
      holds: 'numbers',
      blank: 1,
    });
  });
});
