import type { SignedRecord } from '#src/document/heat-document.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import { momentInWords } from '#src/report/dates.ts';
import type { WordEntry } from '#src/report/word-edit.ts';
import type { Line } from './lay-out-moments.ts';
import { timeOf } from './moments-line.tsx';
import { type Known, type Point, placeOfPoint } from './point.ts';
import { historyWords } from './words.ts';

export interface PointChoice {
  value: Point;
  label: string;
}

interface Offered {
  known: Known;
  /** The part of the line on screen: ten thousand choices would be none. */
  onPage: readonly Line[];
  chosen: readonly Point[];
  reach: number;
  word: WordEntry;
  records: readonly SignedRecord[];
}

/** What can be compared: now, each signed version, the moments on screen, and what is chosen already. */
export function pointsToChoose({ known, onPage, chosen, reach, word, records }: Offered): PointChoice[] {
  const { history } = known;
  const places = new Set(onPage.flatMap((line) => (line.kind === 'moment' ? [line.place] : [])));
  for (const point of chosen) {
    const place = placeOfPoint(point);
    if (place !== null && place >= reach && place < history.length) places.add(place);
  }
  return [
    { value: 'now', label: known.isWaiting ? historyWords.lastSaved : historyWords.now },
    ...records.toReversed().map(
      ({ version, signedAt }): PointChoice => ({
        value: `signed-${version}`,
        label: historyWords.asSigned(version, momentInWords(signedAt)),
      }),
    ),
    ...[...places]
      .sort((one, other) => other - one)
      .flatMap((place): PointChoice[] => {
        const entry = history[place];
        if (entry === undefined) return [];
        const moment = `${timeOf(entry.at)}, ${dateInWords(calendarDateOf(new Date(entry.at)))}`;
        return [{ value: `before-${place}`, label: historyWords.before(moment, word(entry)) }];
      }),
  ];
}
