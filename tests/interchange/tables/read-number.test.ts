import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberShape } from '#src/interchange/tables/number-shape.ts';
import { decideStyle, type NumberStyle } from '#src/interchange/tables/number-style.ts';
import { readNumber } from '#src/interchange/tables/read-number.ts';

const numberIn = (cell: string, style: NumberStyle = 'point') => {
  const read = readNumber(cell, style);
  return read.kind === 'number' ? read.number : read.kind;
};

describe('a number in a cell', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['12.3%', 12.3],
    ['12.3 %', 12.3],
    [' 7 ', 7],
    ['−3', -3],
    ['-3.5', -3.5],
    ['+4', 4],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['12\u202f345\u202f678', 12_345_678],
    ['1,234,567', 1_234_567],
    ['0.512', 0.512],
    ['.5', 0.5],
    ['9.5E-05', 0.000095],
    ['1.2e+3', 1200],
    ['007', 7],
    ['65.4320987654321', 65.4320987654321],
    ['0', 0],
  ])('is read from %j', (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });

  it.each(['', ' ', '\u00a0', '-', '–', ':', 'n/a', 'N/A', '..', '[x]', '[z]'])('is blank in %j', (cell) => {
    expect(numberIn(cell)).toBe('blank');
  });

  it.each(['*', '[c]', '[C]', 'suppressed', 'Suppressed', '<5', '< 8', 'fewer than 10'])(
    'is kept back by the publisher in %j',
    (cell) => {
      expect(numberIn(cell)).toBe('suppressed');
    },
  );

  it.each([
    'about 12',
    '12.3.4',
    '12..3',
    '1,23',
    '1,2345',
    '0,123',
    '01,234',
    '1,234 567',
    '12 34',
    '1 2',
    '£5',
    '(3)',
    '3-4',
    '–3',
    '- 3',
    '5.',
    '1O',
    '١٢',
    '1e999',
    '1e-999',
    'Infinity',
    'NaN',
    '0x1F',
    '%',
    '12%%',
    '12345678901234567890',
    '12\u00003',
    'true',
    '01/02/2024',
    '2023/24',
  ])('is not guessed from %j', (cell) => {
    expect(numberIn(cell)).toBe('unreadable');
  });

  it.each([
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['12,3%', 12.3],
    ['0,123', 0.123],
    ['1 234,5', 1234.5],
    ['7', 7],
  ])('is read from %j in a column with decimal commas', (cell, number) => {
    expect(numberIn(cell, 'comma')).toBe(number);
  });

  it('says why it can’t be trusted', () => {
    const why = (cell: string, style: NumberStyle) => {
      const read = readNumber(cell, style);
      return read.kind === 'unreadable' ? read.because : read.kind;
    };

    expect(why('about 12', 'point')).toBe('not-a-number');
    expect(why('12,5', 'point')).toBe('decimal-comma');
    expect(why('12.5', 'comma')).toBe('decimal-point');
    expect(why('1,234', 'unknown')).toBe('either-way');
    expect(why('1.234', 'unknown')).toBe('either-way');
    expect(why('12.5', 'mixed')).toBe('mixed-column');
    expect(why('12', 'mixed')).toBe('number');
    expect(why('1,234', 'mostly-point')).toBe('either-way');
    expect(why('1.234', 'mostly-point')).toBe('number');
  });

  it('is the same number however it is written', () => {
    const styles: [NumberStyle, thousands: string, decimal: string][] = [
      ['point', ',', '.'],
      ['comma', '.', ','],
      ['point', '\u00a0', '.'],
      ['comma', ' ', ','],
      ['point', '', '.'],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom(...styles),
        (whole, part, [style, thousands, decimal]) => {
          const decimals = String(part).padStart(6, '0');
          const grouped = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, thousands);
          const sign = whole < 0 ? '−' : '';
          expect(numberIn(`${sign}${grouped}${decimal}${decimals}`, style)).toBe(
            Number(`${whole}.${decimals}`),
          );
        },
      ),
      { seed: 1, numRuns: 1_000 },
    );
  });

  it('is never more than what JavaScript itself would read, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-+−% \u00a0eE*<'), maxLength: 9 });
    let numbers = 0;
    fc.assert(
      fc.property(typed, (cell) => {
        const shape = numberShape(cell);
        if (shape.kind !== 'number' || shape.point === null) return;
        numbers++;
        const plain = cell.replace(/[,\s%]/g, '').replace('−', '-');
        expect(shape.point).toBe(Number(plain));
      }),
      { seed: 1, numRuns: 5_000 },
    );
    expect(numbers).toBeGreaterThan(300);
  });
});

describe('how the numbers of a column are written', () => {
  it('is decided by the column where semicolons part the cells', () => {
    expect(decideStyle({ point: 0, comma: 3 }, ';')).toBe('comma');
    expect(decideStyle({ point: 3, comma: 0 }, ';')).toBe('point');
    expect(decideStyle({ point: 0, comma: 0 }, ';')).toBe('unknown');
  });

  it('is mixed with only one cell of the other kind', () => {
    expect(decideStyle({ point: 1, comma: 300 }, ';')).toBe('mixed');
  });

  it('has points in any other file, and commas in doubt where one of them can only begin decimals', () => {
    expect(decideStyle({ point: 0, comma: 0 }, ',')).toBe('point');
    expect(decideStyle({ point: 9, comma: 1 }, '\t')).toBe('mostly-point');
    expect(decideStyle({ point: 0, comma: 1 }, '\t')).toBe('unknown');
  });
});
