import { describe, expect, it } from 'vitest';
import { findPersonalData, isNhsNumber } from '#src/domain/personal-data.ts';

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('what may tell who a person is', () => {
  it('is an NHS number with a right check digit', () => {
    expect(findPersonalData('Seen as 943 476 5919 in May.')).toEqual([
      { kind: 'nhs-number', found: '943 476 5919' },
    ]);
    expect(kindsIn('943-476-5919, 9434765919')).toEqual(['nhs-number', 'nhs-number']);
    expect(kindsIn('943 476 5918')).toEqual([]);
  });

  it.each([
    ['9434765919', true],
    ['9434765910', false],
    ['0000000000', true],
    ['987654321', false],
    // Its check would be 10, which is never given out.
    ['0000000060', false],
  ])('checks %s', (number, isRight) => {
    expect(isNhsNumber(number)).toBe(isRight);
  });

  it('is an e-mail address or a phone number', () => {
    expect(kindsIn('Write to a.b@wexcombe.nhs.uk')).toEqual(['email']);
    expect(kindsIn('Ring 01632 960983 or +44 7700 900982')).toEqual(['phone', 'phone']);
    expect(findPersonalData('Ring (020) 7946 0018, or (01632) 960983 at night')).toEqual([
      { kind: 'phone', found: '(020) 7946 0018' },
      { kind: 'phone', found: '(01632) 960983' },
    ]);
  });

  it('is a postcode beside a date, and neither alone', () => {
    expect(kindsIn('Born 3/4/1961, lives at WX1 2AB')).toEqual(['postcode-and-birth-date']);
    expect(kindsIn('Lives at WX1 2AB')).toEqual([]);
    expect(kindsIn('We met on 3 April 2026')).toEqual([]);
    expect(kindsIn('We met on 3 April 2026\n\nThe hall is at WX1 2AB')).toEqual([]);
    expect(findPersonalData('born 12/03/61, WX1 2AB')).toEqual([
      { kind: 'postcode-and-birth-date', found: 'WX1 2AB, 12/03/61' },
    ]);
    expect(kindsIn('Ann, WX1 2AB\nborn 12 March 1961')).toEqual(['postcode-and-birth-date']);
    expect(kindsIn('Born 12.3.61\r\nWX1 2AB')).toEqual(['postcode-and-birth-date']);
  });

  it('is not the number of a book', () => {
    // Both have the check digit of an NHS number.
    expect(kindsIn('ISBN 9434765919; isbn-10: 943 476 5919; ISBN 978 0 306 40615 7')).toEqual([]);
    expect(kindsIn('ISBN 0306406152 943 476 5919')).toEqual(['nhs-number']);
  });

  it('is not a figure, a year or a long count', () => {
    expect(kindsIn('In 2023, 1,234,567 people (12.5%) of 9876543210123; IMD 2019; 2019-2021')).toEqual([]);
  });
});
