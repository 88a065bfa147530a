import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, calendarDateOf, readCalendarDate, readYearOf } from '#src/domain/calendar-date.ts';

describe('a date as people type it', () => {
  it.each([
    ['22 November 2026', '2026-11-22'],
    ['22 nov 26', '2026-11-22'],
    ['22nd November 2026', '2026-11-22'],
    ['1st of March 2026', null],
    ['1st march 2026', '2026-03-01'],
    ['3rd Sept 2026', '2026-09-03'],
    ['22/11/26', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['22-11-2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026/11/22', '2026-11-22'],
    ['  5 , May , 2027 ', '2027-05-05'],
    ['29 February 2028', '2028-02-29'],
    ['29 February 2027', null],
    ['29 February 1900', null],
    ['29/2/2000', '2000-02-29'],
    ['31 April 2027', null],
    ['0 May 2027', null],
    ['32 May 2027', null],
    ['11/22/2026', null],
    ['2026-13-01', null],
    ['1 Flower 2027', null],
    ['1 May 1899', null],
    ['November 2026', null],
    ['2026', null],
    ['soon', null],
    ['', null],
  ])('reads %j as %j', (typed, date) => {
    expect(readCalendarDate(typed)).toBe(date);
  });

  it('gives a year also when no day is known', () => {
    expect(['2024', 'spring 2024', '1/2/2023', '2019-20', 'about 1998.'].map(readYearOf)).toEqual([
      2024, 2024, 2023, 2019, 1998,
    ]);
    expect(['', 'last year', '12345', '1850'].map(readYearOf)).toEqual([null, null, null, null]);
  });
});

describe('some months on', () => {
  it.each([
    ['2026-11-22', 9, '2027-08-22'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-12-01', 12, '2027-12-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -2, '2025-11-15'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('from %s, %i months on is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('always gives a day that exists', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -36, max: 36 }), (date, months) => {
        expect(readCalendarDate(addMonths(date, months))).toBe(addMonths(date, months));
      }),
      { seed: 20261122 },
    );
  });

  it('takes the day of a moment from where the person is', () => {
    expect(calendarDateOf(new Date(2026, 10, 2, 0, 5))).toBe('2026-11-02');
  });
});
