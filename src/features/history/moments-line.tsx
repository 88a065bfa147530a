import { useId } from 'react';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import type { WordEntry } from '#src/report/word-edit.ts';
import { wordEvent } from '#src/report/word-step.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { byDay, type Day, type Line } from './lay-out-moments.ts';
import { historyWords } from './words.ts';

/** How many lines stand on one page: enough for a day's work, few enough to stay quick. */
export const ON_A_PAGE = 50;

interface MomentsLineProps {
  /** All of them, newest first. */
  lines: readonly Line[];
  /** The first line shown. */
  first: number;
  word: WordEntry;
  /** All that has happened to the assessment. */
  events: AssessmentEvent[];
  chosen: number | null;
  onChoose: (place: number) => void;
  onTurn: (first: number) => void;
}

/** The line of moments, a page at a time, by version and day. */
export function MomentsLine({ lines, first, onTurn, ...line }: MomentsLineProps) {
  const shown = lines.slice(first, first + ON_A_PAGE);
  return (
    <>
      {byDay(shown).map((day) => (
        <OneDay key={`${day.version} ${day.day}`} day={day} {...line} />
      ))}
      {lines.length > ON_A_PAGE && <Pages all={lines.length} first={first} onTurn={onTurn} />}
    </>
  );
}

interface OneDayProps extends Pick<MomentsLineProps, 'word' | 'events' | 'chosen' | 'onChoose'> {
  day: Day;
}

function OneDay({ day, word, events, chosen, onChoose }: OneDayProps) {
  const id = useId();
  return (
    <>
      {day.beginsVersion && <h3 className="govuk-heading-s">{historyWords.version(day.version)}</h3>}
      <h4 className="hea-day" id={id}>
        {dateInWords(day.day)}
      </h4>
      <ol className="hea-moments" aria-labelledby={id}>
        {day.lines.map((line) =>
          line.kind === 'mark' ? (
            <li key={`${line.event.kind} ${line.event.at}`} className="hea-moment hea-moment--mark">
              <Time at={line.event.at} /> {wordEvent(line.event, events)}
            </li>
          ) : (
            <li key={line.place} className="hea-moment">
              <LinkButton
                id={`moment-${line.place}`}
                aria-current={line.place === chosen ? 'true' : undefined}
                onClick={() => onChoose(line.place)}
              >
                <Time at={line.entry.at} /> {word(line.entry)}
              </LinkButton>
              {line.entry.by.trim() !== '' && (
                <span className="hea-moment__by">{historyWords.by(line.entry.by)}</span>
              )}
            </li>
          ),
        )}
      </ol>
    </>
  );
}

function Time({ at }: { at: string }) {
  return <time dateTime={at}>{timeOf(at)}</time>;
}

function Pages({ all, first, onTurn }: { all: number; first: number; onTurn: (first: number) => void }) {
  const last = Math.min(first + ON_A_PAGE, all);
  return (
    <nav aria-label={historyWords.pages} className="hea-pages">
      <p className="govuk-body-s" role="status">
        {historyWords.page(first + 1, last, all)}
      </p>
      {first > 0 && (
        <LinkButton onClick={() => onTurn(Math.max(0, first - ON_A_PAGE))}>
          {historyWords.newer} <VisuallyHidden>{historyWords.line.toLowerCase()}</VisuallyHidden>
        </LinkButton>
      )}
      {last < all && (
        <LinkButton onClick={() => onTurn(last)}>
          {historyWords.older} <VisuallyHidden>{historyWords.line.toLowerCase()}</VisuallyHidden>
        </LinkButton>
      )}
    </nav>
  );
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export function timeOf(at: string): string {
  return clock.format(new Date(at));
}
