import { type Splice, spliceBetween } from '#src/domain/edit.ts';
import { tellRefilled } from '#src/ui/fields/refill.ts';

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/**
 * Fills the inputs of a field by `fill` with words from elsewhere, so that nobody who types in it notices more than the
 * words: the caret stays where it was in the text.
 */
export function refillInputs(name: string, fill: () => void): void {
  const inputs = [...document.getElementsByName(name)];
  const typedIn = inputs.find((input) => input === document.activeElement);
  const caret = isText(typedIn) ? { input: typedIn, ...caretOf(typedIn), before: typedIn.value } : null;
  fill();
  if (caret !== null) {
    const splice = spliceBetween(caret.before, caret.input.value);
    caret.input.setSelectionRange(moved(caret.start, splice), moved(caret.end, splice));
  }
  for (const input of inputs) tellRefilled(input);
}

/** Only a field of words has a caret; asking a box to tick for one throws. */
function isText(input: Element | undefined): input is TextInput {
  return (
    input instanceof HTMLTextAreaElement ||
    (input instanceof HTMLInputElement && input.selectionStart !== null)
  );
}

function caretOf({ selectionStart, selectionEnd, value }: TextInput): { start: number; end: number } {
  return { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

function moved(place: number, { at, removed, added }: Splice): number {
  if (place <= at) return place;
  const after = at + removed.length;
  return place >= after ? place + added.length - removed.length : at + added.length;
}
