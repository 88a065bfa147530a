/**
 * What two windows wrote, brought together field by field. `base` is what both began from. A field that only one of them
 * has changed is as that one has it.
 *
 * @typedef {Record<string, string>} Fields What each field holds, by its name. One that holds nothing is left out.
 */

/** How the name of a note begins. It stands beside a field in which two windows wrote, until someone has seen to it. */
export const NOTE = 'both ';

/** What the note says of a field whose words are those of both windows. Of a choice it says the one not taken. */
export const BOTH = 'words';

/** @param {string} name */
export function isChoice(name) {
  return name === 'verdict' || name.startsWith('mark-');
}

/** @param {Fields} base @param {Fields} mine @param {Fields} theirs @returns {Fields} */
export function mergeFields(base, mine, theirs) {
  /** @type {Fields} */
  const merged = {};
  /** @type {Fields} */
  const notes = {};
  for (const name of new Set([base, mine, theirs].flatMap((fields) => Object.keys(fields)))) {
    const { [name]: was = '' } = base;
    const { [name]: here = '' } = mine;
    const { [name]: there = '' } = theirs;
    const isWhole = isChoice(name) || name === 'saved' || name.startsWith(NOTE);
    const value = (isWhole ? mergeWhole : mergeWords)(was, here, there, betweenTexts(name));
    if (value !== '') merged[name] = value;
    if (isChoice(name) && there !== was && there !== '' && value !== there) notes[NOTE + name] = there;
    if (!isWhole && value !== here && value !== there) notes[NOTE + name] = BOTH;
  }
  return { ...merged, ...notes };
}

/** The fields that differ, each as it was and as it is. @param {Fields} base @param {Fields} mine */
export function changesOf(base, mine) {
  const names = Object.keys({ ...base, ...mine }).filter((name) => (base[name] ?? '') !== (mine[name] ?? ''));
  /** @param {Fields} fields */
  const only = (fields) => Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));
  return { base: only(base), mine: only(mine) };
}

/** @param {Fields} some @param {Fields} others */
export function areSame(some, others) {
  return Object.keys(changesOf(some, others).mine).length === 0;
}

/** A name and a role have one line. @param {string} name */
function betweenTexts(name) {
  return name === 'by' || name === 'role' ? ' / ' : '\n\n';
}

/** What can't be put together. @param {string} base @param {string} mine @param {string} theirs */
function mergeWhole(base, mine, theirs) {
  return mine === base ? theirs : mine;
}

/**
 * A text with what was changed in both. Where both changed the same words, or words side by side, theirs come first and mine after `between`,
 * unless one only goes on where the other ends.
 *
 * @param {string} base @param {string} mine @param {string} theirs @param {string} between
 */
export function mergeWords(base, mine, theirs, between) {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const was = [...base];
  const one = changeOf(was, [...mine]);
  const other = changeOf(was, [...theirs]);
  if (one.to < other.from || other.to < one.from) {
    const [first, last] = one.to < other.from ? [one, other] : [other, one];
    return [
      ...was.slice(0, first.from),
      ...first.put,
      ...was.slice(first.to, last.from),
      ...last.put,
      ...was.slice(last.to),
    ].join('');
  }
  const from = Math.min(one.from, other.from);
  const to = Math.max(one.to, other.to);
  /** @param {ReturnType<typeof changeOf>} change */
  const changed = (change) =>
    [...was.slice(from, change.from), ...change.put, ...was.slice(change.to, to)].join('');
  const both = bothOf(changed(one), changed(other), between);
  return was.slice(0, from).join('') + both + was.slice(to).join('');
}

/** @param {string} mine @param {string} theirs @param {string} between */
function bothOf(mine, theirs, between) {
  if (theirs.startsWith(mine)) return theirs;
  if (mine.startsWith(theirs)) return mine;
  // They stand apart already, as when this window goes on in the first of two texts.
  return theirs.startsWith(between) ? mine + theirs : theirs + between + mine;
}

/** Which signs of a text were replaced, and by which. @param {string[]} was @param {string[]} is */
function changeOf(was, is) {
  const most = Math.min(was.length, is.length);
  let from = 0;
  while (from < most && was[from] === is[from]) from += 1;
  let after = 0;
  while (after < most - from && was[was.length - 1 - after] === is[is.length - 1 - after]) after += 1;
  return { from, to: was.length - after, put: is.slice(from, is.length - after) };
}

/** Where a place in a text is once the text has changed. @param {string} was @param {string} is @param {number} at */
export function movedPlace(was, is, at) {
  const { from, to } = changeOf(was.split(''), is.split(''));
  if (at <= from) return at;
  return at >= to ? at + is.length - was.length : from;
}
