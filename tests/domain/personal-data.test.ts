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
  });

  it('is a postcode beside a date, and neither alone', () => {
    expect(kindsIn('Born 3/4/1961, lives at WX1 2AB')).toEqual(['postcode-and-birth-date']);
    expect(kindsIn('Lives at WX1 2AB')).toEqual([]);
    expect(kindsIn('We met on 3 April 2026')).toEqual([]);
    expect(kindsIn('We met on 3 April 2026\n\nThe hall is at WX1 2AB')).toEqual([]);
  });

  it('is not a figure, a year or a long count', () => {
    expect(kindsIn('In 2023, 1,234,567 people (12.5%) of 9876543210123; IMD 2019; 2019-2021')).toEqual([]);
  });
});
