import { useState } from 'react';
import { DAYS_IN_BIN } from '#src/storage/bin.ts';
import type { Listed } from '#src/storage/listed.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { BinCard } from './bin-card.tsx';
import { DeleteForGood } from './delete-for-good.tsx';
import { titleOfListed } from './title-of-listed.ts';
import { binWords } from './words.ts';

const HEADING = 'bin-title';

interface BinPageProps {
  /** Undefined while they are being read, null when they can't be. */
  rows: readonly Listed[] | undefined | null;
  onPutBack: (id: string) => Promise<void>;
  /** Gives whether it was deleted: it may be in the bin no more. */
  onDelete: (id: string) => Promise<boolean>;
  /** Saves a copy as a file. */
  onKeepCopy: (id: string) => Promise<void>;
}

/** What was just done, with the way to what it was done to. */
interface News {
  text: string;
  href?: string;
}

/** What was moved to the bin, until when it stays there, and the way back. */
export function BinPage({ rows, onPutBack, onDelete, onKeepCopy }: BinPageProps) {
  usePageTitle(binWords.title, { page: 'bin' });
  const [news, setNews] = useState<News | null>(null);
  const [asked, setAsked] = useState<Listed | null>(null);

  /** The card that was acted on is gone, and the focus with it. */
  function tell(said: News): void {
    setNews(said);
    focusById(HEADING);
  }

  async function act(doing: Promise<News>): Promise<void> {
    try {
      tell(await doing);
    } catch (error) {
      console.warn('The bin could not be changed.', error);
      tell({ text: binWords.notDone });
    }
  }

  return (
    <>
      <BackLink href="#/">{binWords.back}</BackLink>
      <h1 className="govuk-heading-l" id={HEADING}>
        {binWords.title}
      </h1>
      <p className="govuk-body">{binWords.lead(DAYS_IN_BIN)}</p>
      <div role="status">
        {news !== null && (
          <p className="govuk-body">
            {news.text}{' '}
            {news.href !== undefined && (
              <a className="govuk-link" href={news.href}>
                {binWords.open}
              </a>
            )}
          </p>
        )}
      </div>
      {rows === undefined && <p className="govuk-body">{binWords.reading}</p>}
      {rows === null && (
        <p className="govuk-body" role="alert">
          {binWords.unreadable}
        </p>
      )}
      {rows?.length === 0 && <p className="govuk-body">{binWords.empty}</p>}
      {rows !== undefined && rows !== null && rows.length > 0 && (
        <CardList label={binWords.list}>
          {rows.map((row) => (
            <BinCard
              key={row.id}
              row={row}
              onPutBack={() =>
                void act(
                  onPutBack(row.id).then(() => ({
                    text: binWords.wasPutBack(titleOfListed(row)),
                    href: `#/a/${row.id}`,
                  })),
                )
              }
              onDelete={() => setAsked(row)}
            />
          ))}
        </CardList>
      )}
      <DeleteForGood
        key={asked?.id}
        row={asked}
        onKeepCopy={onKeepCopy}
        onClose={() => setAsked(null)}
        onDelete={(row) => {
          setAsked(null);
          void act(
            onDelete(row.id).then((isGone) => ({
              text: (isGone ? binWords.wasRemoved : binWords.notRemoved)(titleOfListed(row)),
              ...(!isGone && { href: `#/a/${row.id}` }),
            })),
          );
        }}
      />
    </>
  );
}
