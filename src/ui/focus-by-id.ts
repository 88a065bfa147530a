const INPUTS = 'input, textarea, select';

/**
 * Moves focus to an element and brings its legend or label into view with it.
 * Links cannot do this by themselves: the part after `#` already says which page is open.
 */
export function focusById(id: string): boolean {
  const found = document.getElementById(id);
  if (found === null) return false;
  // A group of choices takes no focus itself; its first choice does.
  const element = found.matches(INPUTS) ? found : (found.querySelector<HTMLElement>(INPUTS) ?? found);
  const label = element.closest('fieldset')?.querySelector('legend') ?? labelOf(element) ?? element;
  if ('scrollIntoView' in label) label.scrollIntoView();
  element.focus({ preventScroll: true });
  return true;
}

function labelOf(element: HTMLElement): Element | null {
  const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
  return labels?.item(0) ?? null;
}
