// Text whose every place is known, so that a lost, a moved and a changed letter can be told apart.

/**
 * @typedef {{ typed: string, acknowledged: number }} Typed `acknowledged` letters were called saved
 * @typedef {{ acknowledgedLost: number, typedLost: number, corrupt: boolean }} Loss
 */

/**
 * The letters from one place up to another: words of three letters that count upwards.
 * @param {number} from
 * @param {number} to
 */
export function numberedText(from, to) {
  let text = '';
  for (let place = from; place < to; place++) {
    const word = Math.floor(place / 4)
      .toString(36)
      .padStart(3, '0');
    text += place % 4 === 3 ? ' ' : (word[place % 4] ?? '');
  }
  return text;
}

/** @param {Typed} burst @param {string} kept @returns {Loss} */
export function lossOf({ typed, acknowledged }, kept) {
  if (!typed.startsWith(kept))
    return { acknowledgedLost: acknowledged, typedLost: typed.length, corrupt: true };
  return {
    acknowledgedLost: Math.max(0, acknowledged - kept.length),
    typedLost: typed.length - kept.length,
    corrupt: false,
  };
}

/**
 * Words that do not shrink when a database packs them.
 * @param {import('./chance.mjs').Chance} chance
 * @param {number} length
 */
export function randomText(chance, length) {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  let text = '';
  while (text.length < length) {
    for (let left = 1 + chance.upTo(10); left > 0; left--) text += letters[chance.upTo(letters.length)];
    text += ' ';
  }
  return text.slice(0, length);
}
