/** Something in a text that may tell who a person is. */
export interface PersonalData {
  kind: 'nhs-number' | 'email' | 'phone' | 'postcode-and-birth-date';
  /** As it stands in the text. */
  found: string;
}

const NHS_NUMBER = /(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g;
const EMAIL = /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** United Kingdom numbers as people write them: 10 or 11 digits after 0 or +44, the first few perhaps in brackets. */
const PHONE = /(?<![\d+])(?:\+44[ -]?(?:\(0\)[ -]?)?|\((?=0\d{2,4}\))0|0)\d(?:\)?[ -]?\d){8,9}(?!\d)/g;
/** A book's number, which in its ten digits has the check digit of an NHS number. */
const ISBN = /\bISBN(?:[- ]?1[03])?[:\s]*(?:97[89][ -]?)?\d(?:[ -]?\d){8}[ -]?[\dX]/gi;
/** https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom#Formatting */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi;
const DAY_IN_A_LIFE =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d{2})\b/gi;

/**
 * What in a text may tell who a person is: NHS numbers with a right check digit, e-mail addresses, phone numbers, and a
 * postcode in the same line as a date or next to it. It is a hint for whoever writes, and misses much: names above all.
 */
export function findPersonalData(typed: string): PersonalData[] {
  // Most texts hold neither, and need no closer look.
  if (!/[@\d]/.test(typed)) return [];
  const text = typed.replaceAll(ISBN, ' ');
  const found: PersonalData[] = [];
  const numbers = all(text, NHS_NUMBER).filter(isNhsNumber);
  for (const number of numbers) found.push({ kind: 'nhs-number', found: number });
  for (const address of all(text, EMAIL)) found.push({ kind: 'email', found: address });
  for (const number of all(text, PHONE)) {
    if (!numbers.includes(number)) found.push({ kind: 'phone', found: number });
  }
  const lines = text.split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    const [postcode] = all(line, POSTCODE);
    const [day] = all(lines.slice(Math.max(0, at - 1), at + 2).join('\n'), DAY_IN_A_LIFE);
    if (postcode !== undefined && day !== undefined) {
      found.push({ kind: 'postcode-and-birth-date', found: `${postcode}, ${day}` });
    }
  }
  return found;
}

/**
 * Whether ten digits have the check digit of an NHS number: eleven less the remainder by eleven of the first nine, each
 * times its weight from 10 down to 2. Eleven counts as 0, and 10 is never given out.
 * Source: NHS Data Dictionary, NHS number.
 */
export function isNhsNumber(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '').split('').map(Number);
  const [check] = digits.slice(9);
  if (digits.length !== 10 || check === undefined) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === check;
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match.trim());
}
