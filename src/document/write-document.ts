import { FORMAT, FORMAT_VERSION } from './format.ts';
import type { HeatDocument } from './heat-document.ts';

/** The text of a `.heat.json` file. The same document gives the same text. */
export function writeDocument({ assessment, records, history }: HeatDocument): string {
  const saved = { format: FORMAT, formatVersion: FORMAT_VERSION, assessment, records, history };
  return `${JSON.stringify(saved, null, 2)}\n`;
}
