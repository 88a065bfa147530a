import type { Tone } from '#src/check/verdict-words.ts';
import type { Tone as ShownTone } from '#src/ui/tag.tsx';

const SHOWN: Record<Tone, ShownTone> = {
  well: 'done',
  unsure: 'attention',
  ill: 'problem',
  plain: 'neutral',
};

/** How good news and bad look on a page. */
export function toneOf(tone: Tone): ShownTone {
  return SHOWN[tone];
}
