import type { DataSource, SuggestedSource } from '#src/domain/data-source.ts';

/** The sources in which every word that is sought stands somewhere, in the order given. */
export function matchingSources(
  suggested: readonly SuggestedSource[],
  sought: string,
): readonly SuggestedSource[] {
  const words = plain(sought).split(/\s+/);
  return suggested.filter(({ source }) => {
    const text = plain(wordsOf(source));
    return words.every((word) => text.includes(word));
  });
}

function wordsOf({ title, publisher, answers, geography, steps, traps }: DataSource): string {
  return [title, publisher, answers, geography, ...steps, ...traps].join(' ');
}

/** Without capitals and accents, so that a search need not have them right. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
