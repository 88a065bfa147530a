import { useCallback, useState } from 'react';
import type { ActionsWish } from '#src/portfolio/gather-actions.ts';
import type { Portfolio, ShownActions } from '#src/portfolio/portfolio.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import { actionStatusLabels } from '#src/report/labels.ts';
import { stateLabels } from '#src/report/state-labels.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { DataTable } from '#src/ui/data-table.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { useAsked } from '#src/ui/use-asked.ts';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { actionsWords, portfolioWords } from './words.ts';

const WISHES = ['overdue', 'open', 'all'] as const satisfies readonly ActionsWish[];
const AT_A_TIME = 50;

/** The actions of all assessments in one list. */
export function ActionsPage({ portfolio }: { portfolio: Portfolio }) {
  usePageTitle(actionsWords.title, { page: 'portfolio-actions' });
  const [wish, setWish] = useState<ActionsWish>('open');
  const [most, setMost] = useState(AT_A_TIME);
  const ask = useCallback(() => portfolio.actions(wish, most), [portfolio, wish, most]);
  const { answer, failed } = useAsked(ask, portfolio.subscribe);
  return (
    <>
      <BackLink href="#/">{portfolioWords.back}</BackLink>
      <h1 className="govuk-heading-l">{actionsWords.title}</h1>
      <p className="govuk-body">{actionsWords.lead}</p>
      {answer !== null && (
        <RadioGroup
          id="which-actions"
          legend={actionsWords.show}
          legendSize="s"
          defaultValue={wish}
          choices={WISHES.map((value) => ({
            value,
            label: actionsWords.wish[value](answer.counts[value]),
          }))}
          onChange={async ({ target }) => {
            setWish(target.value as ActionsWish);
            setMost(AT_A_TIME);
          }}
        />
      )}
      <p className="govuk-body-s" role="status">
        {said(answer, failed, wish)}
      </p>
      {answer !== null && answer.rows.length > 0 && <ActionsTable rows={answer.rows} wish={wish} />}
      {answer !== null && answer.rows.length < answer.counts[wish] && (
        <Button variant="secondary" onClick={() => setMost(most + AT_A_TIME)}>
          {portfolioWords.more(Math.min(AT_A_TIME, answer.counts[wish] - answer.rows.length))}
        </Button>
      )}
    </>
  );
}

function said(answer: ShownActions | null, failed: boolean, wish: ActionsWish): string {
  if (failed) return portfolioWords.failed;
  if (answer === null) return portfolioWords.looking;
  return answer.rows.length === 0
    ? actionsWords.none[wish]
    : actionsWords.shown(answer.rows.length, answer.counts[wish]);
}

function ActionsTable({ rows, wish }: { rows: ShownActions['rows']; wish: ActionsWish }) {
  const { columns } = actionsWords;
  return (
    <DataTable
      caption={actionsWords.caption[wish]}
      columns={Object.entries(columns).map(([id, title]) => ({ id, title }))}
      rows={rows.map((row) => ({
        id: `${row.assessmentId} ${row.entryId}`,
        cells: [
          <bdi key="action">{row.action.trim() || actionsWords.noAction}</bdi>,
          <bdi key="owner">{row.owner.trim() || actionsWords.noOwner}</bdi>,
          <>
            {row.dueDate === null ? row.due.trim() || actionsWords.noDate : dateInWords(row.dueDate)}{' '}
            {row.overdue && <Tag tone="attention">{actionsWords.overdue}</Tag>}
          </>,
          row.status === '' ? actionsWords.noStatus : actionStatusLabels[row.status],
          <>
            <a className="govuk-link" href={`#/a/${encodeURIComponent(row.assessmentId)}`}>
              <bdi>{row.title.trim() || portfolioWords.untitled}</bdi>
            </a>
            {row.givenUp !== null && <span className="govuk-hint">{stateLabels[row.givenUp]}</span>}
          </>,
        ],
      }))}
    />
  );
}
