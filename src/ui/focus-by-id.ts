/**
 * Moves focus to an element and brings its legend or label into view with it.
 * Links cannot do this by themselves: the part after `#` already says which page is open.
 */
export function focusById(id: string): boolean {
  const found = document.getElementById(id);
  if (found === null) return false;
  const element = firstInputOf(found) ?? found;
  // A heading or a list takes focus only when told that it may.
  if (element.tabIndex < 0) element.tabIndex = -1;
  const label = element.closest('fieldset')?.querySelector('legend') ?? labelOf(element) ?? element;
  if ('scrollIntoView' in label) label.scrollIntoView();
  element.focus({ preventScroll: true });
  return true;
}

/** A group of choices takes no focus itself; its first choice does. */
function firstInputOf(element: HTMLElement): HTMLElement | null {
  return element.matches('fieldset') ? element.querySelector('input, textarea, select') : null;
}

function labelOf(element: HTMLElement): Element | null {
  const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
  return labels?.item(0) ?? null;
}
