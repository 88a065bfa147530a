import type { z } from '#src/domain/zod.ts';
import { shortened } from '#src/report/text.ts';
import { valueAt } from './name-part.ts';

const LONGEST_NAME = 40;
const MOST_NAMES = 3;

/** Why a part is not what the app saves, in words that fit in brackets after the part's name. */
export function wordIssue(issue: z.core.$ZodIssue, saved: unknown): string {
  if (issue.code !== 'unrecognized_keys' && valueAt(saved, issue.path) === undefined) return 'it is missing';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `this app does not know ${someOf(issue.keys.map((key) => `“${shortened(key, LONGEST_NAME)}”`))}`;
    case 'invalid_type':
      return `it must be ${typeWords[issue.expected] ?? 'something else'}`;
    case 'invalid_value':
      return `it must be ${issue.values.filter((value) => value !== '').join(' or ')}`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `it is more than ${issue.maximum}`
        : `it holds more than ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `it is less than ${issue.minimum}`
        : 'it is empty';
    case 'invalid_format':
      return formatWords[issue.format] ?? 'it has signs in it that this app does not use here';
    case 'custom':
      return issue.message;
    default:
      return 'it is not what this part holds';
  }
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a set of named parts',
  record: 'a set of named parts',
};

const formatWords: Record<string, string> = {
  date: 'there is no such day',
  datetime: 'there is no such moment',
};

function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
