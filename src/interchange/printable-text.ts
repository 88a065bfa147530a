/** A text without the characters that calendar and table files may not hold, each line ended the same way. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}
