import { Fragment, useState } from 'react';
import type { Fields } from '#src/domain/answer.ts';
import { orderInTable, type TableOrder } from '#src/domain/inequality/order-in-table.ts';
import type { ChosenRows } from '#src/interchange/tables/table-row.ts';
import { ReportPartOnScreen } from '#src/reading/report-part.tsx';
import { drawFigures } from '#src/report/draw-figures.ts';
import { rankingLabels, splitLabels, valueTypeLabels, worseLabels } from '#src/report/labels.ts';
import { Button } from '#src/ui/button.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { choicesFrom } from '../choices.ts';
import {
  type Chosen,
  draftFigures,
  groupsOf,
  leftOutAtFirst,
  mayBeShares,
  type Order,
  reordered,
} from './draft-figures.ts';
import { LeaveOut } from './leave-out.tsx';
import { MOST_KEPT } from './limits.ts';
import { NotCounted } from './not-counted.tsx';
import { bringInWords } from './words.ts';

type Figures = Fields<'figures'>;
/** Rows as the table gave them, and what they are about. */
export type ChosenWith = ChosenRows & Chosen;

const words = bringInWords.look;
export const LOOK = 'look-at-gap';
const { deprivation: _, ...unordered } = splitLabels;

interface LookStepProps {
  chosen: ChosenWith;
  /** With the groups that were left out. */
  onInsert: (figures: Figures, leftOut: readonly string[]) => void;
}

/** Shows the gap, once a person has said what only a person can say, and puts it into the assessment in one press. */
export function LookStep({ chosen, onInsert }: LookStepProps) {
  const allGroups = groupsOf(chosen.rows);
  const [left, setLeft] = useState<readonly string[]>(() => leftOutAtFirst(allGroups));
  const rows = chosen.rows.filter((row) => !left.includes(row.figures.group));
  const [answers, setAnswers] = useState(() => draftFigures({ ...chosen, rows }));
  const say = (part: Partial<Figures>) => setAnswers((before) => ({ ...before, ...part }));
  const lies = orderInTable(groupsOf(rows));
  const hasOrder = lies.kind !== 'contradicted';
  const [end, setEnd] = useState<Order | ''>('');
  const order = end === '' && lies.kind !== 'not-said' ? 'as-listed' : end;
  const figures: Figures = {
    ...reordered(answers, rows, lies, order || 'as-listed'),
    by: answers.by === 'deprivation' && !hasOrder ? 'groups' : answers.by,
    reference: left.includes(answers.reference) ? '' : answers.reference,
  };
  const groups = groupsOf(rows);
  const asksOrder = figures.by === 'deprivation';
  const isAnswered =
    figures.valueType !== '' && figures.worse !== '' && figures.by !== '' && (!asksOrder || order !== '');

  function leave(now: readonly string[]): void {
    setLeft(now);
    // The ends may be other groups now.
    setEnd('');
  }

  const radios = (
    field: 'valueType' | 'worse' | 'by' | 'ranking',
    legend: string,
    labels: object,
    hint?: string,
  ) => (
    <RadioGroup
      id={`figures-${field}`}
      hint={hint}
      legend={legend}
      legendSize="s"
      defaultValue={figures[field]}
      choices={choicesFrom(labels as Record<string, string>)}
      onChange={({ target }) => say({ [field]: target.value })}
    />
  );
  const text = (field: 'unit' | 'index' | 'geography', label: string, hint: string) => (
    <TextField
      id={`figures-${field}`}
      label={label}
      labelSize="s"
      hint={hint}
      width={20}
      defaultValue={figures[field]}
      onChange={({ target }) => say({ [field]: target.value })}
    />
  );

  const reason =
    chosen.rows.length === 0 ? words.nothing : chosen.all > MOST_KEPT ? words.tooMany(chosen.all) : '';
  if (reason !== '') {
    return (
      <p className="govuk-body" id={LOOK}>
        {reason}
      </p>
    );
  }
  return (
    <section aria-labelledby={LOOK}>
      <h2 className="govuk-heading-m" id={LOOK}>
        {words.title}
      </h2>
      <NotCounted chosen={chosen} />
      <LeaveOut groups={allGroups} left={left} onLeave={leave} />
      {radios('worse', words.worse, worseLabels)}
      {radios('valueType', words.type, valueTypeLabels)}
      {text('unit', words.unit, mayBeShares(rows) ? words.unitOfShares : words.unitHint)}
      <Fragment key={String(hasOrder)}>
        {radios(
          'by',
          words.by,
          hasOrder ? splitLabels : unordered,
          hasOrder ? undefined : words.orderContradicted,
        )}
      </Fragment>
      {asksOrder && (
        <>
          <RadioGroup
            key={JSON.stringify(lies)}
            id="figures-order"
            legend={words.order}
            legendSize="s"
            hint={wordOrder(lies)}
            defaultValue={order}
            choices={[
              { value: 'as-listed', label: lies.groups[0] ?? '' },
              { value: 'turned', label: lies.groups.at(-1) ?? '' },
            ]}
            onChange={({ target }) => setEnd(target.value as Order)}
          />
          {text('index', words.index, words.indexHint)}
          {text('geography', words.geography, words.geographyHint)}
          {radios('ranking', words.ranking, rankingLabels)}
        </>
      )}
      {figures.by !== 'representation' && (
        <SelectField
          id="figures-reference"
          label={words.reference}
          labelSize="s"
          emptyLabel={words.best}
          value={figures.reference}
          choices={groups.map((group) => ({ value: group, label: group }))}
          onChange={({ target }) => say({ reference: target.value })}
        />
      )}
      <h3 className="govuk-heading-m">{words.preview}</h3>
      {rows.length === 0 ? (
        <p className="govuk-body">{words.allLeftOut}</p>
      ) : isAnswered ? (
        <>
          {drawFigures(figures).map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names, and are drawn anew together
            <ReportPartOnScreen key={place} part={part} section={words.preview} linkTo={undefined} />
          ))}
          <p className="govuk-body">{words.insertHint}</p>
          <Button onClick={() => onInsert(figures, left)}>{words.insert}</Button>
        </>
      ) : (
        <p className="govuk-body">{words.answerFirst}</p>
      )}
    </section>
  );
}

/** How far the names tell the order. */
function wordOrder({ kind, groups }: TableOrder): string {
  switch (kind) {
    case 'said':
      return words.orderSaid;
    case 'partly-said':
      return words.orderPartlySaid(groups);
    case 'not-said':
      return words.orderUnknown(groups);
    case 'contradicted':
      return words.orderContradicted;
  }
}
