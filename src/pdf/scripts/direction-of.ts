const FIRST_LETTER = /\p{L}/u;
const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a paragraph: that of its first letter (rules P2 and P3 of the Unicode bidirectional algorithm). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = FIRST_LETTER.exec(text) ?? [];
  return FROM_THE_RIGHT.test(first) ? 'rtl' : 'ltr';
}
