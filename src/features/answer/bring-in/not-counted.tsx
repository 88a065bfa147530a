import type { ChosenRows } from '#src/interchange/tables/table-row.ts';
import { wordUnreadable } from '#src/interchange/tables/word-unreadable.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { bringInWords } from './words.ts';

const words = bringInWords.look;
const LISTED_CELLS = 20;

/** What of the table does not count, said aloud. */
export function NotCounted({ chosen }: { chosen: ChosenRows }) {
  const { unreadable, suppressed, blank, repeated, partlyPercent } = chosen;
  const more = unreadable.count - LISTED_CELLS;
  const said = [
    ...(suppressed > 0 ? [words.suppressed(suppressed)] : []),
    ...(blank > 0 ? [words.blank(blank)] : []),
    ...(repeated.count > 0 ? [words.repeated(repeated.count)] : []),
    ...(partlyPercent.length > 0 ? [words.partlyPercent(partlyPercent.join(', '))] : []),
  ];
  if (unreadable.count === 0 && said.length === 0) return null;
  return (
    <InsetText>
      {unreadable.count > 0 && (
        <>
          <p className="govuk-body">{words.unreadable(unreadable.count)}</p>
          <ul className="govuk-list govuk-list--bullet">
            {unreadable.first.slice(0, LISTED_CELLS).map(({ row, column, name, text, because }) => (
              <li key={`${row} ${column}`}>{words.cell(row, name, text, wordUnreadable(because))}</li>
            ))}
            {more > 0 && <li>{words.more(more)}</li>}
          </ul>
        </>
      )}
      {said.map((sentence) => (
        <p key={sentence} className="govuk-body">
          {sentence}
        </p>
      ))}
    </InsetText>
  );
}
