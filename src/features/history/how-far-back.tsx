import { useMemo } from 'react';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { findDifferences } from '#src/domain/difference.ts';
import type { Edition } from '#src/domain/edition.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import { answersAt, type Saved } from './point.ts';
import { historyWords } from './words.ts';

interface HowFarBackProps {
  known: Saved;
  reach: number;
  edition: Edition;
}

/** Says so where the history does not lead back to the first word. */
export function HowFarBack({ known, reach, edition }: HowFarBackProps) {
  const { history } = known;
  const beganBefore = useMemo(() => {
    const first = answersAt(`before-${reach}`, known, []);
    return first !== null && findDifferences({}, first, edition).length > 0;
  }, [known, reach, edition]);
  const oldest = history[reach];
  if (oldest === undefined) {
    return history.length === 0 ? null : <p className="govuk-body-s">{historyWords.nothingLeads}</p>;
  }
  const day = dateInWords(calendarDateOf(new Date(oldest.at)));
  if (reach > 0) return <p className="govuk-body-s">{historyWords.reachesTo(day)}</p>;
  if (!beganBefore) return null;
  return <p className="govuk-body-s">{historyWords.beginsHere(day)}</p>;
}
