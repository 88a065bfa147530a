import { canonicalBytes } from '#src/domain/canonical-form.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';
import type { HeatDocument } from './heat-document.ts';

/** The text of a `.heat.json` file. The same document gives the same text. */
export function writeDocument(document: HeatDocument): string {
  return `${JSON.stringify(savedForm(document), null, 2)}\n`;
}

/** The one text of a document, canonical JSON. Half a surrogate pair has none, so a mark takes its place. */
export function canonicalDocument(document: HeatDocument): string {
  const whole: unknown = JSON.parse(JSON.stringify(savedForm(document)), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
  return new TextDecoder().decode(canonicalBytes(whole));
}

function savedForm({ assessment, records, history }: HeatDocument) {
  return { format: FORMAT, formatVersion: FORMAT_VERSION, assessment, records, history };
}
