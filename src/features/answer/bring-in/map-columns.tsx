import { useState } from 'react';
import type { OpenedTable } from '#src/interchange/tables/request-table.ts';
import { Button } from '#src/ui/button.tsx';
import { DataTable } from '#src/ui/data-table.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import type { ChosenWith } from './look-step.tsx';
import { bringInWords } from './words.ts';

const words = bringInWords.map;
const FIELDS = ['group', 'value', 'lower', 'upper', 'count', 'denominator', 'area', 'period'] as const;
type Field = (typeof FIELDS)[number];
const SHOWN_ROWS = 5;

interface MapColumnsProps {
  table: Extract<OpenedTable, { kind: 'table' }>;
  onChosen: (chosen: ChosenWith) => void;
  /** The table answers no more. */
  onBroken: (reason: unknown) => void;
}

/** Which column of a table is which. What the names of the columns give away is chosen beforehand. */
export function MapColumns({ table, onChosen, onBroken }: MapColumnsProps) {
  const [columns, setColumns] = useState<Partial<Record<Field, number>>>(() => guess(table));
  const [indicator, setIndicator] = useState('');
  const [missing, setMissing] = useState<readonly string[]>([]);

  function show(): void {
    const { group, value, ...others } = columns;
    const lacks = [
      ...(group === undefined ? [words.group] : []),
      ...(value === undefined ? [words.value] : []),
      ...(indicator.trim() === '' ? [words.indicator] : []),
    ];
    setMissing(lacks);
    if (group === undefined || value === undefined || lacks.length > 0) return;
    const about = { indicator: indicator.trim(), unit: '', splitBy: table.columns[group]?.name ?? '' };
    void table.map({ group, value, ...others }).then((chosen) => onChosen({ ...chosen, ...about }), onBroken);
  }

  const errorOf = (label: string) =>
    missing.includes(label) ? bringInWords.choose.missing(label) : undefined;
  return (
    <section aria-labelledby="map-columns">
      <h2 className="govuk-heading-m" id="map-columns">
        {words.title}
      </h2>
      <DataTable
        caption={words.lead}
        captionSize="s"
        columns={table.columns.map(({ name }) => ({ id: name, title: name }))}
        rows={table.first.slice(0, SHOWN_ROWS).map(({ row, cells }) => ({ id: String(row), cells }))}
      />
      <TextField
        id="figures-indicator"
        label={words.indicator}
        labelSize="s"
        hint={words.indicatorHint}
        error={errorOf(words.indicator)}
        onChange={({ target }) => setIndicator(target.value)}
      />
      {FIELDS.map((field) => (
        <SelectField
          key={field}
          id={`column-${field}`}
          label={words[field]}
          labelSize="s"
          emptyLabel={words.none}
          error={errorOf(words[field])}
          value={columns[field] === undefined ? '' : String(columns[field])}
          choices={table.columns.map(({ name }, place) => ({ value: String(place), label: name }))}
          onChange={({ target }) => {
            const { [field]: _, ...others } = columns;
            setColumns(target.value === '' ? others : { ...others, [field]: Number(target.value) });
          }}
        />
      ))}
      <Button onClick={show}>{bringInWords.choose.show}</Button>
    </section>
  );
}

const NAMED: Record<Field, RegExp> = {
  group: /^(group|category|ethnic|quintile|decile|name|population group|depriv)/i,
  value: /^(value|rate|percent|%|proportion|prevalence|share)/i,
  lower: /lower/i,
  upper: /upper/i,
  count: /^(count|number|n$|numerator|users|cases)/i,
  denominator: /denominator|population|list size|^people$|^total$/i,
  area: /^(area|place|practice|ward|local authority)(?! code)/i,
  period: /period|^year/i,
};

function guess({ columns }: MapColumnsProps['table']): Partial<Record<Field, number>> {
  const found: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const place = columns.findIndex(
      ({ name }, at) => NAMED[field].test(name.trim()) && !Object.values(found).includes(at),
    );
    if (place >= 0) found[field] = place;
  }
  return found;
}
