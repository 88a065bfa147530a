/** Moves focus to the page's heading and brings it into view, so that a page or what has become of it is announced. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  // jsdom has no layout to scroll and says so loudly.
  if (window.scrollY > 0) window.scrollTo(0, 0);
}
