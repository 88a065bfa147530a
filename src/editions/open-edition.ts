import type { Edition } from '#src/domain/edition.ts';

/** Fetches the edition an assessment was made with, or nothing when this release does not hold it. */
export async function openEdition(reference: { id: string; version: string }): Promise<Edition | undefined> {
  if (reference.id === 'heat-england' && reference.version === '2024-08') {
    const { heatEngland2024 } = await import('./heat-england-2024/edition.ts');
    return heatEngland2024;
  }
  return undefined;
}
