/** The few words that fields say by themselves. Everything else is handed to them. */
export const ERROR_PREFIX = 'Error:';

const numbers = new Intl.NumberFormat('en-GB');

function characters(count: number): string {
  return count === 1 ? '1 character' : `${numbers.format(count)} characters`;
}

/** Said about a text that has an advised length. It is advice: nothing is ever cut off. */
export function lengthAdvice(length: number, advised: number): string {
  if (length <= advised) return `You have ${characters(advised - length)} left`;
  return `You are ${characters(length - advised)} over the advised length. Nothing is cut off.`;
}

export function lengthAdvised(advised: number): string {
  return `The advised length is up to ${characters(advised)}.`;
}

export function dateUnderstood(date: string): string {
  return `This is ${date}`;
}

/** How many choices a search leaves, and how many are ticked altogether. */
export function choicesShown(shown: number, total: number, ticked: number): string {
  const found =
    shown === total
      ? `${numbers.format(total)} to choose from`
      : `${numbers.format(shown)} of ${total} shown`;
  return `${found}, ${numbers.format(ticked)} ticked`;
}

export const NOTHING_MATCHES = 'Nothing matches. Try a shorter word.';

export const passwordWords = {
  show: 'Show',
  hide: 'Hide',
  showLabel: (label: string) => `Show: ${label}`,
  hideLabel: (label: string) => `Hide: ${label}`,
  shown: 'What you type can be read on the screen now',
  hidden: 'What you type is hidden again',
} as const;
