import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeasurement } from '#src/domain/measurement.ts';

describe('a number that someone typed', () => {
  it.each([
    ['12%', 12, '%'],
    [' 12.5 % ', 12.5, '%'],
    ['12 per cent', 12, '%'],
    ['12 percent', 12, '%'],
    ['1,204', 1204, ''],
    ['1204', 1204, ''],
    ['0', 0, ''],
    ['0.5', 0.5, ''],
    ['-3%', -3, '%'],
    ['−3%', -3, '%'],
    ['3.4 per 1,000', 3.4, 'per 1000'],
    ['3.4 per 1000 people', 3.4, 'per 1000'],
    ['34 per 10,000', 34, 'per 10000'],
    ['£1,250', 1250, '£'],
    ['6 weeks', 6, 'weeks'],
    ['1 week', 1, 'weeks'],
    ['60 people', 60, 'people'],
    ['38.8% (83 of 214)', 38.8, '%'],
    ['50% by March 2028', 50, '%'],
    ['86% by 31 March 2029', 86, '%'],
    ['86% by 2029', 86, '%'],
    ['52% in May 2027', 52, '%'],
    ['£40 by 2029', 40, '£'],
  ])('is read: %s', (typed, value, unit) => {
    expect(readMeasurement(typed)).toEqual({ value, unit });
  });

  it.each([
    '',
    'About 90',
    'None',
    'All 118',
    '90 or more',
    '9 of 10 readers',
    '9 (of 10)',
    '12 in 2000',
    '12 in May 2027',
    '1 in 8',
    '60 by August 2027',
    '50% of calls each month',
    '62% in 2025',
    '12-15%',
    '12% to 15%',
    '12%%',
    '£12%',
    '1,20',
    '1.204,5',
    '1,204,5',
    '1 204',
    '.5',
    '12 per',
    '12 per 0',
    '12 per day',
    '0 of 640 in the trial',
    '3e5',
    '0x10',
    'Infinity',
    '１２%',
    '12% (June) and 14% (July)',
    '12% (a (b))',
  ])('is not guessed at: “%s”', (typed) => {
    expect(readMeasurement(typed)).toBeNull();
  });

  it('is read back as it was written, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(2), (whole, places) => {
        const value = whole / 10 ** places;
        const typed = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
        expect(readMeasurement(`${typed}%`)).toEqual({ value: Object.is(value, -0) ? 0 : value, unit: '%' });
      }),
      { seed: 5 },
    );
  });

  it('takes no more than a moment over anything', () => {
    const long = `${'1,'.repeat(20_000)}% (${'a'.repeat(50_000)}`;
    const before = performance.now();
    expect(readMeasurement(long)).toBeNull();
    expect(readMeasurement(`1 ${'%'.repeat(50_000)}`)).toBeNull();
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
