import { type CalendarDate, calendarDateOf } from '#src/domain/calendar-date.ts';
import { type Edition, tagsOf } from '#src/domain/edition.ts';
import type { TableOfWords } from '#src/html/pages/table-page.tsx';
import { dateInWords } from '#src/report/date-in-words.ts';
import { decisionLabels, subjectLabels } from '#src/report/labels.ts';
import { stateLabels } from '#src/report/state-labels.ts';
import { type Card, countOverdue } from '#src/storage/card.ts';
import type { Listed } from '#src/storage/listed.ts';
import { stateOf } from './state-of.ts';
import { tableWords } from './words.ts';

const words = tableWords;
/** A row whose other cells are empty. */
const unreadable = Object.keys(words.columns).map((column) => (column === 'title' ? words.unreadable : ''));

/** A list of assessments as a table: for a spreadsheet or a web page. Dates are written so that both can sort them. */
export function tableOf(rows: readonly Listed[], edition: Edition, now: Date): TableOfWords {
  const today = calendarDateOf(now);
  return {
    title: words.title,
    lines: [words.count(rows.length), words.written(dateInWords(today))],
    caption: words.caption,
    columns: Object.values(words.columns),
    rows: rows.map(({ card }) => (card === null ? unreadable : rowOf(card, edition, today))),
    language: 'en-GB',
  };
}

function rowOf(card: Card, edition: Edition, today: CalendarDate): (string | number)[] {
  const tags = tagsOf(edition);
  const cells: Record<keyof typeof words.columns, string | number> = {
    title: `${card.title.trim() || words.untitled}${card.use === 'worked-example' ? words.example : ''}`,
    organisation: card.organisation,
    subject: wordFrom(subjectLabels, card.subject),
    state: stateLabels[stateOf(card)],
    stage: card.stage || words.allComplete,
    version: card.version,
    decision: wordFrom(decisionLabels, card.decision),
    comments: card.openComments,
    overdue: countOverdue(card, today),
    due: card.dueDates?.[0] ?? '',
    review: card.reviewDue,
    tags: card.tags.map((id) => tags.find((tag) => tag.id === id)?.label ?? id).join('; '),
    saved: calendarDateOf(card.savedAt),
  };
  return (Object.keys(words.columns) as (keyof typeof words.columns)[]).map((column) => cells[column]);
}

function wordFrom(labels: Record<string, string>, id: string): string {
  return Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;
}
