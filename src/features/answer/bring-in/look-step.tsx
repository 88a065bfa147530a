import { useState } from 'react';
import type { Fields } from '#src/domain/answer.ts';
import type { ChosenRows } from '#src/interchange/tables/table-row.ts';
import { wordUnreadable } from '#src/interchange/tables/word-unreadable.ts';
import { ReportPartOnScreen } from '#src/reading/report-part.tsx';
import { drawFigures } from '#src/report/draw-figures.ts';
import { rankingLabels, splitLabels, valueTypeLabels, worseLabels } from '#src/report/labels.ts';
import { Button } from '#src/ui/button.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { choicesFrom } from '../choices.ts';
import { type Chosen, draftFigures, type Order, orderIsSaid, reordered } from './draft-figures.ts';
import { MOST_KEPT } from './limits.ts';
import { bringInWords } from './words.ts';

type Figures = Fields<'figures'>;
/** Rows as the table gave them, and what they are about. */
export type ChosenWith = ChosenRows & Chosen;

const words = bringInWords.look;
export const LOOK = 'look-at-gap';
const LISTED_CELLS = 20;

interface LookStepProps {
  chosen: ChosenWith;
  onInsert: (figures: Figures) => void;
}

/** Shows the gap, once a person has said what only a person can say, and puts it into the assessment in one press. */
export function LookStep({ chosen, onInsert }: LookStepProps) {
  const [figures, setFigures] = useState(() => draftFigures(chosen));
  const isSaid = orderIsSaid(chosen.rows);
  const [order, setOrder] = useState<Order | ''>(isSaid ? 'as-listed' : '');
  const say = (part: Partial<Figures>) => setFigures((before) => ({ ...before, ...part }));
  const groups = [...new Set(figures.names)];
  const asksOrder = figures.by === 'deprivation';
  const isAnswered =
    figures.valueType !== '' && figures.worse !== '' && figures.by !== '' && (!asksOrder || order !== '');

  const radios = (field: 'valueType' | 'worse' | 'by' | 'ranking', legend: string, labels: object) => (
    <RadioGroup
      id={`figures-${field}`}
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
      <Left chosen={chosen} />
      {radios('worse', words.worse, worseLabels)}
      {radios('valueType', words.type, valueTypeLabels)}
      {text('unit', words.unit, words.unitHint)}
      {radios('by', words.by, splitLabels)}
      {asksOrder && (
        <>
          <RadioGroup
            id="figures-order"
            legend={words.order}
            legendSize="s"
            hint={isSaid ? words.orderSaid : words.orderUnknown}
            defaultValue={order}
            choices={endsOf(chosen)}
            onChange={({ target }) => {
              const next = target.value as Order;
              setOrder(next);
              setFigures((before) => reordered(before, chosen.rows, next));
            }}
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
      {isAnswered ? (
        <>
          {drawFigures(figures).map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names, and are drawn anew together
            <ReportPartOnScreen key={place} part={part} section={words.preview} linkTo={undefined} />
          ))}
          <p className="govuk-body">{words.insertHint}</p>
          <Button onClick={() => onInsert(figures)}>{words.insert}</Button>
        </>
      ) : (
        <p className="govuk-body">{words.answerFirst}</p>
      )}
    </section>
  );
}

/** The two ways round, each named by the group that would be the most deprived. */
function endsOf({ rows }: ChosenWith) {
  const { names } = draftFigures({ indicator: '', unit: '', splitBy: '', rows });
  const groups = [...new Set(names)];
  return [
    { value: 'as-listed', label: groups[0] ?? '' },
    { value: 'turned', label: groups.at(-1) ?? '' },
  ];
}

/** What of the table does not count, said aloud. */
function Left({ chosen }: { chosen: ChosenWith }) {
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
