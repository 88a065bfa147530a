import { type ChangeObject, diffArrays } from 'diff';

/** Part of two texts side by side: what was kept and removed makes up the older one, kept and added the newer. */
export interface Stretch {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** Words that went and words that came at one place, or words that stayed. */
type Part = { kept: string } | { removed: string; added: string };

// The work grows with the square of what is different, so it stops here: about a tenth of a second.
const MOST_DIFFERENT_WORDS = 1_500;
const MOST_DIFFERENT_IN_A_SENTENCE = 300;

// Not Intl.Segmenter: in browsers of 2023 each of its segments carries a copy of the whole text, and a long answer would
// fill the memory. Words of scripts without spaces are compared letter by letter; a letter keeps its marks.
const spaceless = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`;
const letters = String.raw`[\p{L}\p{N}\p{M}]+`;
const word = String.raw`${letters}(?:['’-]${letters}|[.,](?=\p{N})${letters})*`;
const picture = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f]+`;
const words = new RegExp(`${spaceless}|${picture}|${word}|\\n|[^\\S\\n]+|[^]`, 'gu');
const sentences = /[^.!?\n]+[.!?]*[^\S\n]*\n?|[.!?\n]+/gu;

/**
 * What became of a text, word by word. Texts with too much between them are laid side by side sentence by sentence
 * first, and where even that is too much the one simply takes the other's place.
 */
export function wordDifferences(before: string, after: string): Stretch[] {
  const byWords = compare(words, before, after, MOST_DIFFERENT_WORDS);
  const parts =
    byWords ??
    (compare(sentences, before, after, MOST_DIFFERENT_WORDS) ?? replaced(before, after)).flatMap(inWords);
  return readable(parts).flatMap((part): Stretch[] =>
    'kept' in part
      ? [{ kind: 'kept', text: part.kept }]
      : (
          [
            { kind: 'removed', text: part.removed },
            { kind: 'added', text: part.added },
          ] as const
        ).filter(({ text }) => text !== ''),
  );
}

/** The words in a text, for saying how many there are. */
export function countWords(text: string): number {
  return cut(words, text).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

function inWords(part: Part): Part[] {
  if ('kept' in part) return [part];
  return compare(words, part.removed, part.added, MOST_DIFFERENT_IN_A_SENTENCE) ?? [part];
}

/** Null when more is different than the limit. */
function compare(by: RegExp, before: string, after: string, maxEditLength: number): Part[] | null {
  const found = diffArrays(cut(by, before), cut(by, after), { maxEditLength });
  return found === undefined ? null : gather(found);
}

function cut(by: RegExp, text: string): string[] {
  return text.match(by) ?? [];
}

function replaced(removed: string, added: string): Part[] {
  return [{ removed, added }];
}

/** What goes and comes between two kept stretches is one change. */
function gather(found: readonly ChangeObject<string[]>[]): Part[] {
  const parts: Part[] = [];
  for (const { value, added, removed } of found) {
    const text = value.join('');
    if (added || removed) put(parts, { removed: removed ? text : '', added: added ? text : '' });
    else parts.push({ kept: text });
  }
  return parts;
}

/** Adds a change to the end, as a part of the change before it where the two touch. */
function put(parts: Part[], change: { removed: string; added: string }): void {
  const last = parts.at(-1);
  if (last === undefined || 'kept' in last) parts.push({ ...change });
  else {
    last.removed += change.removed;
    last.added += change.added;
  }
}

/**
 * A space or a stray "the" that two versions of a sentence happen to share would break both into crumbs; it goes with
 * the words round it.
 */
function readable(parts: readonly Part[]): Part[] {
  const done: Part[] = [];
  for (const [place, part] of parts.entries()) {
    if ('removed' in part) put(done, part);
    else if (isCrumb(part.kept, done.at(-1), parts[place + 1])) {
      put(done, { removed: part.kept, added: part.kept });
    } else done.push(part);
  }
  return done;
}

function isCrumb(kept: string, before: Part | undefined, after: Part | undefined): boolean {
  if (before === undefined || after === undefined || kept.includes('\n')) return false;
  if ('kept' in before || 'kept' in after) return false;
  const count = countWords(kept);
  if (count === 0) return true;
  const round = [before.removed, before.added, after.removed, after.added].map(countWords);
  const rewritten = round.every((words) => words > 0);
  return rewritten && count <= 2 && round.reduce((sum, words) => sum + words) >= 4 * (count + 1);
}
