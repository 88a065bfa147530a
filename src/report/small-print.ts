import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { smallPrintWords } from './words.ts';

/** Where the questions come from, and what the record does not prove. */
export function smallPrint({ use }: Assessment, { title, version, about, credits }: Edition): string[] {
  return [
    ...(use === 'worked-example' ? [smallPrintWords.fictional] : []),
    smallPrintWords.edition(title, version),
    about,
    ...credits,
    smallPrintWords.law,
    smallPrintWords.names,
  ].filter((line) => line !== '');
}
