import type { Stretch } from '#src/domain/word-differences.ts';

/** A stretch on screen, or a place where words that stayed are left out. */
export type Shown = Stretch | { kind: 'left-out' };

const CONTEXT = 80;

/** Leaves a few words either side of what is different. Words that stayed in between are left out where they are many. */
export function fold(stretches: readonly Stretch[]): Shown[] {
  return stretches.flatMap((stretch, place): Shown[] => {
    const isFirst = place === 0;
    const isLast = place === stretches.length - 1;
    if (stretch.kind !== 'kept' || (isFirst && isLast)) return [stretch];
    const start = isFirst ? '' : beginning(stretch.text);
    const end = isLast ? '' : ending(stretch.text);
    // Not worth it for less than a line.
    if (start.length + end.length + CONTEXT > stretch.text.length) return [stretch];
    return [...kept(start), { kind: 'left-out' as const }, ...kept(end)];
  });
}

function kept(text: string): Shown[] {
  return text === '' ? [] : [{ kind: 'kept', text }];
}

/** Cut at a gap: never inside a word. */
function beginning(text: string): string {
  const near = text.slice(0, CONTEXT);
  const gap = Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n'));
  return gap === -1 ? text : near.slice(0, gap);
}

function ending(text: string): string {
  const near = text.slice(-CONTEXT);
  const gap = near.search(/[ \n]/);
  return gap === -1 ? text : near.slice(gap + 1);
}
