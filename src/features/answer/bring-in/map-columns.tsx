import { useState } from 'react';
import type { OpenedTable } from '#src/interchange/tables/request-table.ts';
import { Button } from '#src/ui/button.tsx';
import { DataTable } from '#src/ui/data-table.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import type { ChosenWith } from './look-step.tsx';
import type { Telling } from './telling.ts';
import { bringInWords } from './words.ts';

const words = bringInWords.map;
const FIELDS = ['group', 'value', 'lower', 'upper', 'count', 'denominator', 'area', 'period'] as const;
type Field = (typeof FIELDS)[number];
const SHOWN_ROWS = 5;
const INDICATOR = 'figures-indicator';
const idOf = (field: Field) => `column-${field}`;

interface MapColumnsProps extends Telling {
  table: Extract<OpenedTable, { kind: 'table' }>;
  onChosen: (chosen: ChosenWith) => void;
  /** The table answers no more. */
  onBroken: (reason: unknown) => void;
}

/** Which column of a table is which. What the names of the columns give away is chosen beforehand. */
export function MapColumns({ table, onChosen, onBroken, errorOf, onProblems }: MapColumnsProps) {
  const [columns, setColumns] = useState<Partial<Record<Field, number>>>(() => guess(table));
  const [indicator, setIndicator] = useState('');

  function show(): void {
    const { group, value, area, ...others } = columns;
    const lack = (field: string, label: string) => ({ field, text: bringInWords.choose.missing(label) });
    onProblems([
      ...(indicator.trim() === '' ? [lack(INDICATOR, words.indicator)] : []),
      ...(group === undefined ? [lack(idOf('group'), words.group)] : []),
      ...(value === undefined ? [lack(idOf('value'), words.value)] : []),
    ]);
    if (group === undefined || value === undefined || indicator.trim() === '') return;
    const about = {
      indicator: indicator.trim(),
      unit: '',
      splitBy: table.columns[group]?.name ?? '',
      valueColumn: table.columns[value]?.name ?? '',
    };
    // Areas that are the groups are no parts of the table as well: each would have one row, and nothing to compare it with.
    const areas = area === undefined || area === group ? {} : { area };
    const mapping = { group, value, ...areas, ...others };
    void table.map(mapping).then((chosen) => onChosen({ ...chosen, ...about }), onBroken);
  }

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
        id={INDICATOR}
        label={words.indicator}
        labelSize="s"
        hint={words.indicatorHint}
        error={errorOf(INDICATOR)}
        onChange={({ target }) => setIndicator(target.value)}
      />
      {FIELDS.map((field) => (
        <SelectField
          key={field}
          id={idOf(field)}
          label={words[field]}
          labelSize="s"
          emptyLabel={words.none}
          error={errorOf(idOf(field))}
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
  const { area, ...others } = found;
  // Where nothing but the areas can be the groups, the areas are compared.
  return found.group === undefined && area !== undefined ? { ...others, group: area } : found;
}
