import type { Deadline } from '#src/domain/dates-ahead.ts';
import type { DatesProblem } from '#src/interchange/request-dates.ts';
import { counted } from '#src/report/text.ts';

const listed = new Intl.ListFormat('en-GB');

export const datesWords = {
  title: 'Dates and actions',
  nothingYet:
    'Once an action, a condition or the review has a date, you can put it in your calendar from here.',
  calendar: 'Put dates in my calendar',
  calendarHolds: (dated: readonly Deadline[]) =>
    `The calendar file holds ${listed.format(countKinds(dated))}. ${
      dated.some(({ kind }) => kind === 'review') ? 'It reminds you a week before the review. ' : ''
    }If you add the file again later, most calendars move the dates that changed. Dates that are no longer needed stay until you delete them.`,
  calendarDone:
    'The calendar file is ready. Look in your downloads and open it: your calendar asks before it adds the dates.',
  plan: 'Save the action plan as a table (CSV)',
  planDone: 'The table is ready. Look in your downloads. It opens in Excel and other spreadsheets.',
  names:
    'The files name owners as you typed them. Everyone you share a calendar or a sheet with can read them.',
  undatedTitle: (count: number) => `${counted(count, 'thing has', 'things have')} no date for the calendar`,
  notDated: 'No date yet',
  notRead: (typed: string) =>
    `“${typed}” could not be read as a date. Write the day, month and year, such as 1 May 2027.`,
} as const;

export function wordDatesProblem({ reason }: DatesProblem): string {
  return `The file could not be made (${reason}). Your assessment is unchanged. Try again, or save a copy of the assessment as a file.`;
}

/** "3 actions", "1 condition", "the review". */
function countKinds(deadlines: readonly Deadline[]): string[] {
  const count = (kind: Deadline['kind']) => deadlines.filter((deadline) => deadline.kind === kind).length;
  return [
    ...(count('action') > 0 ? [counted(count('action'), 'action', 'actions')] : []),
    ...(count('condition') > 0 ? [counted(count('condition'), 'condition', 'conditions')] : []),
    ...(count('review') > 0 ? ['the review'] : []),
  ];
}
