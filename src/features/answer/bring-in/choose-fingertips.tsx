import { useEffect, useState } from 'react';
import type { Catalogue } from '#src/interchange/tables/catalogue.ts';
import type { OpenedTable } from '#src/interchange/tables/request-table.ts';
import { Button } from '#src/ui/button.tsx';
import { FilterableChecklist } from '#src/ui/fields/filterable-checklist.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import type { ChosenWith } from './look-step.tsx';
import { bringInWords } from './words.ts';

const words = bringInWords.choose;
/** The choice of areas as a whole: no way of splitting is called that. */
const WHOLE = '-';

interface ChooseFingertipsProps {
  table: Extract<OpenedTable, { kind: 'fingertips' }>;
  onChosen: (chosen: ChosenWith) => void;
}

interface Wish {
  indicator: string;
  areas: readonly string[];
  periods: readonly string[];
  split: string;
  sex: string;
  age: string;
}

/** Which rows of a Fingertips file to show: an indicator, then what there is of it. */
export function ChooseFingertips({ table, onChosen }: ChooseFingertipsProps) {
  const { indicators } = table.catalogue;
  const [wish, setWish] = useState<Wish>(() => ({
    ...NOTHING,
    indicator: indicators.length === 1 ? (indicators[0]?.id ?? '') : '',
  }));
  const [there, setThere] = useState<Catalogue | null>(null);
  const [missing, setMissing] = useState('');
  const { indicator } = wish;

  // What there is of the indicator, with the likeliest of it chosen: the newest period, the first area, deprivation.
  useEffect(() => {
    if (indicator === '') return;
    let left = false;
    void table.narrow({ indicator }).then((found) => {
      if (left) return;
      setThere(found);
      setWish({ ...likeliest(found), indicator });
    });
    return () => {
      left = true;
    };
  }, [table, indicator]);

  async function show(): Promise<void> {
    const { areas, periods, split, sex, age } = wish;
    const lack =
      indicator === ''
        ? words.indicator
        : areas.length === 0
          ? words.area
          : periods.length === 0
            ? words.period
            : '';
    setMissing(lack);
    if (lack !== '') return;
    const chosen = await table.choose({
      indicator,
      areas,
      periods,
      categoryType: split === WHOLE ? '' : split,
      ...(sex !== '' && { sex }),
      ...(age !== '' && { age }),
    });
    const about = indicators.find(({ id }) => id === indicator);
    onChosen({
      ...chosen,
      indicator: [about?.name ?? indicator, sex, age].filter(Boolean).join(', '),
      unit: about?.unit ?? '',
      splitBy: split === WHOLE ? '' : split,
    });
  }

  const select = (field: 'sex' | 'age' | 'split', label: string, choices: string[], empty?: string) => (
    <SelectField
      id={`figures-${field}`}
      label={label}
      labelSize="s"
      value={wish[field]}
      choices={[
        ...choices.map((text) => ({ value: text, label: text })),
        ...(empty === undefined ? [] : [{ value: WHOLE, label: empty }]),
      ]}
      onChange={({ target }) => setWish({ ...wish, [field]: target.value })}
    />
  );
  const several = (texts: readonly { text: string }[]) => texts.length > 1;

  return (
    <section aria-labelledby="choose-figures">
      <h2 className="govuk-heading-m" id="choose-figures">
        {words.title}
      </h2>
      <SelectField
        id="figures-indicator"
        label={words.indicator}
        labelSize="s"
        value={indicator}
        emptyLabel={words.pick}
        error={missing === words.indicator ? words.missing(missing) : undefined}
        choices={indicators.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ target }) => setWish({ ...NOTHING, indicator: target.value })}
      />
      {there !== null && indicator !== '' && (
        <>
          {there.categoryTypes.length > 0 &&
            select(
              'split',
              words.split,
              there.categoryTypes.map(({ name }) => name),
              there.totals > 0 ? words.whole : undefined,
            )}
          <FilterableChecklist
            id="figures-areas"
            legend={words.area}
            legendSize="s"
            hint={words.areaHint}
            error={missing === words.area ? words.missing(missing) : undefined}
            searchLabel={words.areaSearch}
            sections={[
              {
                id: 'areas',
                title: words.inTable,
                choices: there.areas.map(({ id, name, type }) => ({
                  value: id,
                  label: type === '' ? name : `${name} (${type})`,
                })),
              },
            ]}
            selected={wish.areas}
            onToggle={(id, ticked) => setWish({ ...wish, areas: toggled(wish.areas, id, ticked) })}
          />
          <FilterableChecklist
            id="figures-periods"
            legend={words.period}
            legendSize="s"
            hint={words.periodHint}
            error={missing === words.period ? words.missing(missing) : undefined}
            searchLabel={words.periodSearch}
            sections={[
              {
                id: 'periods',
                title: words.inTable,
                choices: there.periods.map(({ text }) => ({ value: text, label: text })),
              },
            ]}
            selected={wish.periods}
            onToggle={(id, ticked) => setWish({ ...wish, periods: toggled(wish.periods, id, ticked) })}
          />
          {several(there.sexes) &&
            select(
              'sex',
              words.sex,
              there.sexes.map(({ text }) => text),
            )}
          {several(there.ages) &&
            select(
              'age',
              words.age,
              there.ages.map(({ text }) => text),
            )}
        </>
      )}
      <Button onClick={() => void show()}>{words.show}</Button>
    </section>
  );
}

const NOTHING: Wish = { indicator: '', areas: [], periods: [], split: '', sex: '', age: '' };

function likeliest({ areas, periods, categoryTypes, sexes, ages }: Catalogue): Wish {
  const deprivation = categoryTypes.find(({ name }) => /depriv|\bimd\b/i.test(name));
  const persons = sexes.find(({ text }) => text === 'Persons') ?? sexes[0];
  return {
    ...NOTHING,
    areas: areas.slice(0, 1).map(({ id }) => id),
    periods: periods.slice(-1).map(({ text }) => text),
    split: (deprivation ?? categoryTypes[0])?.name ?? WHOLE,
    sex: sexes.length > 1 ? (persons?.text ?? '') : '',
    age: ages.length > 1 ? (ages[0]?.text ?? '') : '',
  };
}

function toggled(chosen: readonly string[], id: string, ticked: boolean): string[] {
  const others = chosen.filter((other) => other !== id);
  return ticked ? [...others, id] : others;
}
