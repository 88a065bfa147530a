import { describe, expect, it } from 'vitest';
import type { AssessmentEvent } from '#src/domain/event.ts';
import type { HistoryEntry } from '#src/domain/history.ts';
import { byDay, lineUp } from '#src/features/history/lay-out-moments.ts';

const at = (day: number, hour = 10) => new Date(2026, 10, day, hour).toISOString();

function changed(version: number, when: string): HistoryEntry {
  return { at: when, by: '', version, edits: [] as unknown as HistoryEntry['edits'] };
}

const fingerprint = 'ab'.repeat(32);
const created: AssessmentEvent = { kind: 'created', at: at(1), version: 1 };
const signed: AssessmentEvent = { kind: 'signed', at: at(3), version: 1, by: 'Morag', fingerprint };
const amended: AssessmentEvent = { kind: 'amended', at: at(4), version: 2, because: 'New figures' };

/** `2` for the change at place 2 of the history, else the kind of event. */
function told(history: HistoryEntry[], events: AssessmentEvent[], from = 0) {
  return lineUp(history, events, from).map((line) => (line.kind === 'moment' ? line.place : line.event.kind));
}

describe('The line of moments', () => {
  const history = [changed(1, at(1)), changed(1, at(2)), changed(2, at(4))];

  it('has the newest first, each version between its beginning and its signature', () => {
    expect(told(history, [created, signed, amended])).toEqual([2, 'amended', 'signed', 1, 0, 'created']);
  });

  it('keeps to the order of versions when a clock went backwards', () => {
    const wrong = { ...signed, at: at(1, 1) };
    expect(told(history, [created, wrong, { ...amended, at: at(1, 2) }])).toEqual([
      2,
      'amended',
      'signed',
      1,
      0,
      'created',
    ]);
  });

  it('shows an early review where it was opened', () => {
    const early: AssessmentEvent = {
      kind: 'review-opened-early',
      at: at(1, 15),
      version: 1,
      because: 'It closes',
    };
    expect(told(history, [created, early, signed, amended])).toEqual([
      2,
      'amended',
      'signed',
      1,
      'review-opened-early',
      0,
      'created',
    ]);
  });

  it('ends where the history can no longer be followed', () => {
    expect(told(history, [created, signed, amended], 2)).toEqual([2, 'amended', 'signed', 'created']);
  });

  it('stands by version and day', () => {
    const days = byDay(lineUp(history, [created, signed, amended], 0));
    expect(days.map(({ version, day, beginsVersion }) => [version, day, beginsVersion])).toEqual([
      [2, '2026-11-04', true],
      [1, '2026-11-03', true],
      [1, '2026-11-02', false],
      [1, '2026-11-01', false],
    ]);
  });
});
