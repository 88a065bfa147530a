import { describe, expect, it } from 'vitest';
import { TextColumn } from '#src/interchange/tables/text-column.ts';
import { aCsv } from './a-csv.ts';
import { takePlain } from './take.ts';

const table = aCsv([
  ['Group', 'Area', 'Year', 'Rate', 'Low', 'High', 'Cases', 'People'],
  ['Most deprived', 'Wexcombe', '2023', '12.5%', '11', '14', '1,250', '10 000'],
  ['Least deprived', 'Wexcombe', '2023', '*', '', '', '[c]', '9 000'],
  ['Most deprived', 'Hill Wexcombe', '2023', 'unknown', '1', '2', '3', '4'],
  ['Most deprived', 'Wexcombe', '2023', '13', '1', '2', '3', '4'],
]);
const columns = { group: 0, area: 1, period: 2, value: 3, lower: 4, upper: 5, count: 6, denominator: 7 };

describe('any table', () => {
  it('shows its first 20 rows, and what each column seems to hold', async () => {
    const { facts } = await takePlain(table);

    expect(facts.first).toHaveLength(4);
    expect(facts.first[1]).toEqual({
      row: 3,
      cells: ['Least deprived', 'Wexcombe', '2023', '*', '', '', '[c]', '9 000'],
    });
    expect(facts.columns.map(({ name, holds }) => `${name}: ${holds}`)).toEqual([
      'Group: text',
      'Area: text',
      'Year: numbers',
      'Rate: mixed',
      'Low: numbers',
      'High: numbers',
      'Cases: numbers',
      'People: numbers',
    ]);
    expect(facts.columns[3]).toMatchObject({ numbers: 2, blank: 0, suppressed: 1, unreadable: 1 });
    expect(facts.columns[4]).toMatchObject({ numbers: 3, blank: 1, suppressed: 0, unreadable: 0 });
  });

  it('shows 20 rows of many', async () => {
    const rows = Array.from({ length: 100 }, (_, row) => [`Group ${row}`, String(row)]);
    const { facts } = await takePlain(aCsv([['Group', 'Value'], ...rows]));

    expect(facts.first.map(({ cells }) => cells[1])).toEqual(
      Array.from({ length: 20 }, (_, row) => String(row)),
    );
    expect(facts.about.rows).toBe(100);
  });

  it('gives the rows as a person maps its columns', async () => {
    const { questions } = await takePlain(table);
    const { rows, all, unreadable, blank, suppressed, repeated, partlyPercent } = questions.map(columns);

    expect(all).toBe(4);
    expect(rows[0]).toEqual({
      row: 2,
      texts: {
        group: 'Most deprived',
        area: 'Wexcombe',
        period: '2023',
        value: '12.5%',
        lower: '11',
        upper: '14',
        count: '1,250',
        denominator: '10 000',
      },
      figures: {
        group: 'Most deprived',
        area: 'Wexcombe',
        period: '2023',
        value: 12.5,
        lower: 11,
        upper: 14,
        count: 1250,
        denominator: 10_000,
      },
      kinds: { value: 'number', lower: 'number', upper: 'number', count: 'number', denominator: 'number' },
      note: '',
    });
    expect(rows[1]?.kinds).toEqual({
      value: 'suppressed',
      lower: 'blank',
      upper: 'blank',
      count: 'suppressed',
      denominator: 'number',
    });
    expect(unreadable.first).toEqual([
      { row: 4, column: 3, name: 'Rate', text: 'unknown', because: 'not-a-number' },
    ]);
    expect([blank, suppressed]).toEqual([2, 2]);
    expect(repeated.first).toEqual([{ row: 5, first: 2 }]);
    // 12.5% and 13 in one column: the second may be 1,300%.
    expect(partlyPercent).toEqual(['Rate']);
  });

  it('leaves blank what has no column', async () => {
    const { questions } = await takePlain(table);
    const { rows } = questions.map({ group: 0, value: 7 });

    expect(() => questions.map({ group: 0, value: 99 })).toThrow('There is no column 99');
    expect(rows[0]?.texts).toEqual({
      group: 'Most deprived',
      area: '',
      period: '',
      value: '10 000',
      lower: '',
      upper: '',
      count: '',
      denominator: '',
    });
    expect(rows[0]?.figures.count).toBeNull();
  });

  it('takes commas for decimals where semicolons part the cells and the column says so', async () => {
    const rows = [
      ['Group', 'Rate', 'Cases', 'Other', 'Both'],
      ['A', '12,5', '1.234', '1,234', '1,5'],
      ['B', '1,234', '1.234,5', '2', '1.5'],
    ];
    const { facts, questions } = await takePlain(aCsv(rows, { delimiter: ';' }));
    const numbers = (value: number) => {
      const { rows: made, unreadable } = questions.map({ group: 0, value });
      return [...made.map(({ figures }) => figures.value), ...unreadable.first.map(({ because }) => because)];
    };

    expect(facts.columns.map(({ style }) => style)).toEqual([
      'unknown',
      'comma',
      'comma',
      'unknown',
      'mixed',
    ]);
    expect(numbers(1)).toEqual([12.5, 1.234]);
    expect(numbers(2)).toEqual([1234, 1234.5]);
    expect(numbers(3)).toEqual([null, 2, 'either-way']);
    expect(numbers(4)).toEqual([null, null, 'mixed-column', 'mixed-column']);
  });

  it('does not read "1,234" as a thousand in a column with "12,5"', async () => {
    const { questions } = await takePlain('Group\tRate\nA\t12,5\nB\t1,234\nC\t7\n');
    const { rows, unreadable } = questions.map({ group: 0, value: 1 });

    expect(rows.map(({ figures }) => figures.value)).toEqual([null, null, 7]);
    expect(unreadable.first.map(({ because }) => because)).toEqual(['decimal-comma', 'either-way']);
  });

  it('keeps each text of a column with more different ones than are numbered', async () => {
    const rows = Array.from({ length: 70_000 }, (_, row) => [`Group ${row}, É`, ` ${row}.5 `]);
    const { facts } = await takePlain(aCsv([['Group', 'Value'], ...rows]));

    expect(facts.columns.map(({ holds, numbers }) => [holds, numbers])).toEqual([
      ['text', 0],
      ['numbers', 70_000],
    ]);
    const column = new TextColumn();
    for (const [group] of rows) column.push(group ?? '');
    expect([3, 65_536, 69_999].map((row) => column.at(row))).toEqual([
      'Group 3, É',
      'Group 65536, É',
      'Group 69999, É',
    ]);
  });
});
