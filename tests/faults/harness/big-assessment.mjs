import { readFileSync } from 'node:fs';
import { chanceFrom } from './chance.mjs';
import { randomText } from './numbered-text.mjs';

const DRAFT = new URL('../../fixtures/documents/v1/draft.heat.json', import.meta.url);

/**
 * A draft of a certain size, as an earlier release saved it, with nothing yet in the answers that are typed in.
 * @param {string} id @param {number} bytes @param {readonly string[]} toTypeIn
 * @returns {import('./stored.mjs').Row}
 */
export function bigAssessment(id, bytes, toTypeIn) {
  const { formatVersion, assessment } = JSON.parse(readFileSync(DRAFT, 'utf8'));
  const { answers } = assessment;
  for (const question of toTypeIn) answers[question].entries = [{ id: 'only', fields: { text: '' } }];
  const others = Object.keys(answers).filter((question) => !toTypeIn.includes(question));
  const missing = Math.max(0, bytes - JSON.stringify(assessment).length);
  const chance = chanceFrom(bytes);
  for (const question of others) answers[question].note += randomText(chance, missing / others.length);
  return { id, formatVersion, assessment: { ...assessment, id, use: 'real' } };
}
