import type { Problem } from '#src/ui/error-summary.tsx';
import type { PasscodeField, Typed } from './passcode-form.tsx';
import { FEWEST_CHARACTERS, passcodeWords } from './words.ts';

export const CURRENT: PasscodeField = {
  id: 'current-passcode',
  label: passcodeWords.current,
  autoComplete: 'current-password',
};
export const NEXT: PasscodeField = {
  id: 'new-passcode',
  label: passcodeWords.next,
  hint: passcodeWords.advice,
  autoComplete: 'new-password',
};
export const AGAIN: PasscodeField = {
  id: 'new-passcode-again',
  label: passcodeWords.again,
  hint: passcodeWords.againHint,
  autoComplete: 'new-password',
};

/** What is wrong with a new passcode. Its length matters and nothing else: rules of composition make worse ones. */
export function checkNewPasscode(typed: Typed): Problem[] {
  const next = typed[NEXT.id] ?? '';
  if (next === '') return [problemWith(NEXT, passcodeWords.missing(NEXT.label))];
  // Counted as people count: an accent or a picture may be several code units.
  if ([...next].length < FEWEST_CHARACTERS) return [problemWith(NEXT, passcodeWords.tooShort)];
  return next === typed[AGAIN.id] ? [] : [problemWith(AGAIN, passcodeWords.notTheSame)];
}

export function checkCurrentPasscode(typed: Typed): Problem[] {
  return (typed[CURRENT.id] ?? '') === '' ? [problemWith(CURRENT, passcodeWords.missing(CURRENT.label))] : [];
}

export function problemWith({ id }: { id: string }, text: string): Problem {
  return { text, href: `#${id}` };
}
