import { type CalendarDate, calendarDateOf } from '#src/domain/calendar-date.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import type { HistoryEntry } from '#src/domain/history.ts';

/** One thing on the line: a change, with its place in the history, or an event such as a signature. */
export type Line =
  | { kind: 'moment'; place: number; entry: HistoryEntry }
  | { kind: 'mark'; event: AssessmentEvent };

export interface Day {
  version: number;
  day: CalendarDate;
  /** Whether the version above is another one. */
  beginsVersion: boolean;
  lines: Line[];
}

/**
 * Changes and events in one line, newest first. Versions order them, for clocks may be wrong: a version begins with its
 * event, and ends with its signature. What happens in the middle of one goes by the clock.
 */
export function lineUp(
  history: readonly HistoryEntry[],
  events: readonly AssessmentEvent[],
  from: number,
): Line[] {
  const lines: Line[] = [];
  const waiting = [...events];
  for (const [at, entry] of history.slice(from).entries()) {
    while (waiting[0] !== undefined && comesBefore(waiting[0], entry)) {
      lines.push({ kind: 'mark', event: waiting[0] });
      waiting.shift();
    }
    lines.push({ kind: 'moment', place: from + at, entry });
  }
  lines.push(...waiting.map((event): Line => ({ kind: 'mark', event })));
  return lines.reverse();
}

/** Neighbours of the same version and day stand together. */
export function byDay(lines: readonly Line[]): Day[] {
  const days: Day[] = [];
  for (const line of lines) {
    const { version, at } = line.kind === 'moment' ? line.entry : line.event;
    const day = calendarDateOf(new Date(at));
    const last = days.at(-1);
    if (last?.version === version && last.day === day) last.lines.push(line);
    else days.push({ version, day, beginsVersion: last?.version !== version, lines: [line] });
  }
  return days;
}

function comesBefore(event: AssessmentEvent, entry: HistoryEntry): boolean {
  if (event.version !== entry.version) return event.version < entry.version;
  switch (event.kind) {
    case 'created':
    case 'amended':
    case 'effect-review-begun':
      return true;
    case 'signed':
      return false;
    default:
      return event.at <= entry.at;
  }
}
