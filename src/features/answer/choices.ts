import type { Choice } from '#src/domain/edition.ts';
import type { FieldChoice } from '#src/ui/fields/choice.ts';

type WordsToChoose = FieldChoice & { label: string; hint?: string };

/** An edition's choices as a field takes them. */
export function choicesFor(choices: readonly Choice[]): WordsToChoose[] {
  return choices.map(({ id, label, hint }) => toChoose(id, label, hint));
}

/** A label's choices as a field takes them, with a hint where there is one. */
export function choicesFrom(
  labels: Record<string, string>,
  hints: Record<string, string> = {},
): WordsToChoose[] {
  return Object.entries(labels).map(([value, label]) => toChoose(value, label, hints[value]));
}

function toChoose(value: string, label: string, hint: string | undefined): WordsToChoose {
  return { value, label, ...(hint === undefined ? {} : { hint }) };
}
