import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import { DAYS_IN_BIN } from '#src/storage/bin.ts';
import type { Listed } from '#src/storage/listed.ts';
import { Card } from '#src/ui/card.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { titleOfListed } from './title-of-listed.ts';
import { binWords } from './words.ts';

const DAY = 24 * 60 * 60_000;

interface BinCardProps {
  row: Listed;
  onPutBack: () => void;
  onDelete: () => void;
}

/** One assessment in the bin. */
export function BinCard({ row, onPutBack, onDelete }: BinCardProps) {
  const { card, deletedAt } = row;
  const name = <VisuallyHidden>{titleOfListed(row)}</VisuallyHidden>;
  const until = deletedAt === null ? null : new Date(deletedAt.getTime() + DAYS_IN_BIN * DAY);
  return (
    <Card
      headingLevel={2}
      title={titleOfListed(row)}
      tag={card?.use === 'worked-example' ? <Tag tone="info">{binWords.exampleTag}</Tag> : undefined}
      facts={[
        ...(card === null ? [] : [{ term: binWords.version, detail: card.version }]),
        ...(deletedAt === null ? [] : [{ term: binWords.movedOn, detail: dayOf(deletedAt) }]),
        ...(until === null ? [] : [{ term: binWords.until, detail: dayOf(until) }]),
      ]}
      actions={
        <>
          <LinkButton onClick={onPutBack}>
            {binWords.putBack} {name}
          </LinkButton>
          <LinkButton onClick={onDelete}>
            {binWords.remove} {name}
          </LinkButton>
        </>
      }
    />
  );
}

function dayOf(moment: Date): string {
  return dateInWords(calendarDateOf(moment));
}
