import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { TagFamily } from '#src/domain/edition.ts';
import type { Group } from '#src/portfolio/arrange.ts';
import type { FileKind, Portfolio } from '#src/portfolio/portfolio.ts';
import type { Wish } from '#src/portfolio/wish.ts';
import { Button } from '#src/ui/button.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { useAfterPause } from '#src/ui/use-after-pause.ts';
import { useAsked } from '#src/ui/use-asked.ts';
import { AssessmentList } from './assessment-list.tsx';
import { findWords } from './find-words.ts';
import { Finder } from './finder.tsx';
import { ListedCard } from './listed-card.tsx';
import { SaveList } from './save-list.tsx';

/** With fewer there is nothing to search. */
const SEARCH_FROM = 6;
const AT_A_TIME = 20;

interface WholeListProps {
  count: number;
  /** The cards shown until the first answer is there. */
  newest: ReactNode;
  portfolio: Portfolio;
  tagFamilies: readonly TagFamily[];
  /** What was asked for when the start page was last left. */
  start: Wish;
  onWish: (wish: Wish) => void;
  onFile: (as: FileKind, content: string) => void;
}

/** All assessments on this device, with what finds and compares among many. */
export function WholeList({ count, newest, portfolio, ...finding }: WholeListProps) {
  return (
    <>
      <nav aria-label={findWords.together.label}>
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href="#/portfolio/actions">
              {findWords.together.actions}
            </a>
          </li>
          <li>
            <a className="govuk-link" href="#/portfolio/groups">
              {findWords.together.groups}
            </a>
          </li>
        </ul>
      </nav>
      {count < SEARCH_FROM ? newest : <FoundList newest={newest} portfolio={portfolio} {...finding} />}
    </>
  );
}

type FoundListProps = Omit<WholeListProps, 'count'>;

function FoundList({ newest, portfolio, tagFamilies, start, onWish, onFile }: FoundListProps) {
  const [wish, setWish] = useState(start);
  const [most, setMost] = useState(AT_A_TIME);
  const ask = useCallback(() => portfolio.list(wish, most), [portfolio, wish, most]);
  const { answer, failed } = useAsked(ask, portfolio.subscribe);
  const list = useRef<HTMLDivElement>(null);
  const goOnAt = useRef<number | null>(null);

  // The button that shows more may be gone by then: whoever pressed it goes on at the first card that is new.
  useEffect(() => {
    if (goOnAt.current === null || answer === null || rowsIn(answer.groups) <= goOnAt.current) return;
    list.current?.querySelectorAll<HTMLElement>('.hea-card__title a')[goOnAt.current]?.focus();
    goOnAt.current = null;
  }, [answer]);

  function change(next: Wish): void {
    setWish(next);
    setMost(AT_A_TIME);
    onWish(next);
  }

  if (failed) {
    return (
      <>
        <p className="govuk-body" role="status">
          {findWords.failed}
        </p>
        {newest}
      </>
    );
  }
  const left = answer === null ? 0 : answer.cards - rowsIn(answer.groups);
  return (
    <>
      <Finder
        wish={wish}
        onWish={change}
        onSearch={() => void portfolio.readTexts()}
        tagFamilies={tagFamilies}
      />
      <HowMany
        text={
          answer === null
            ? ''
            : [
                findWords.found(answer.found, answer.all),
                ...(wish.sought !== '' && answer.read < answer.all
                  ? [findWords.reading(answer.read, answer.all)]
                  : []),
              ].join('. ')
        }
      />
      <div ref={list}>{answer === null ? newest : <Groups groups={answer.groups} group={wish.group} />}</div>
      {left > 0 && (
        <Button
          variant="secondary"
          onClick={() => {
            goOnAt.current = most;
            setMost(most + AT_A_TIME);
          }}
        >
          {findWords.more(Math.min(left, AT_A_TIME))}
        </Button>
      )}
      <SaveList make={(as) => portfolio.file(as, wish)} onFile={onFile} />
    </>
  );
}

function Groups({ groups, group }: { groups: readonly Group[]; group: string }) {
  if (group === '') return <AssessmentList rows={groups.flatMap(({ rows }) => rows)} />;
  const without = group === 'organisation' ? findWords.without.organisation : findWords.without.theme;
  return groups.map(({ title, count, overdue, rows }) => (
    <section key={title}>
      <h3 className="govuk-heading-m">
        <bdi>{title || without}</bdi>
      </h3>
      <p className="govuk-body-s">{findWords.inGroup(count, overdue)}</p>
      <CardList label={title || without}>
        {rows.map((row) => (
          <ListedCard key={row.id} {...row} headingLevel={4} />
        ))}
      </CardList>
    </section>
  ));
}

/** Says it once typing has stopped; in view it is at once. */
function HowMany({ text }: { text: string }) {
  const said = useAfterPause(text, 600);
  return (
    <>
      <p className="govuk-body-s" aria-hidden="true">
        {text}
      </p>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function rowsIn(groups: readonly Group[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
