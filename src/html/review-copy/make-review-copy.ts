import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Assessment } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { Edition } from '#src/domain/edition.ts';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import { momentInWords } from '#src/report/dates.ts';
import { joined, paragraphsOf } from '#src/report/text.ts';
import { writeReport } from '#src/report/write-report.ts';
import { nameAnchors } from '../anchors.ts';
import { policyWithScript } from '../policy.ts';
import { readableReport } from '../readable-report.ts';
import { findReferences } from '../references.ts';
import { runningFoot } from '../running-foot.ts';
import { sheetOf } from '../styles/sheet.ts';
import { joinScript } from './join-script.ts';
import { findPlaces } from './places.ts';
import styles from './review-copy.css?raw';
import type { Asked } from './review-frame.tsx';
import { ReviewPage } from './review-page.tsx';

export interface ReviewCopyOrder {
  assessment: Assessment;
  edition: Edition;
  today: CalendarDate;
  /** How the name of the reviewer's file begins. */
  fileName: string;
}

/** Makes a copy of an assessment that someone without the app can read, comment on and save their review from. */
export async function makeReviewCopy({
  assessment,
  edition,
  today,
  fileName,
}: ReviewCopyOrder): Promise<string> {
  const report = readableReport(writeReport(assessment, edition, { on: today }));
  const places = findPlaces(report, assessment, edition);
  const data = {
    assessmentId: assessment.id,
    title: report.title,
    version: assessment.version,
    answers: digestOfAnswers(assessment),
    fileName,
    places: [...places.values()],
  };
  const anchors = nameAnchors(report);
  const style = sheetOf(styles, runningFoot(report, ''));
  const script = joinScript();
  const whole = createElement(ReviewPage, {
    report,
    places,
    asked: askedIn(assessment),
    style,
    script,
    data: asScriptText(data),
    policy: await policyWithScript(style, script),
    links: { anchors, ...findReferences(report, anchors) },
  });
  return `<!doctype html>\n${renderToStaticMarkup(whole)}\n`;
}

function askedIn({ events }: Assessment): Asked | null {
  const sent = events.findLast((event) => event.kind === 'submitted');
  if (sent === undefined) return null;
  const { by, role, to, at, asked } = readableReport(sent);
  return { by: joined([by, role]), to: joined([to]), on: momentInWords(at), what: paragraphsOf(asked) };
}

/** JSON in which no sign can end the element that holds it. */
function asScriptText(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
