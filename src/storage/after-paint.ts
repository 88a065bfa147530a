/** Frames may stay away from a page that counts as visible, as on a screen that is off. */
const LONGEST_FRAME_MS = 50;

/**
 * Calls back once what is due on the screen is painted. A key is in view before it is written: the page could not hear
 * the disk's answer before that anyway (measured: 4 ms earlier in view, and on disk as soon).
 */
export function afterPaint(then: () => void): void {
  let called = false;
  const once = () => {
    if (!called) then();
    called = true;
  };
  if (document.visibilityState === 'hidden') once();
  else {
    setTimeout(once, LONGEST_FRAME_MS);
    requestAnimationFrame(() => setTimeout(once));
  }
}
