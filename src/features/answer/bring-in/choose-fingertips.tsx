import { useEffect, useEffectEvent, useState } from 'react';
import type { Catalogue } from '#src/interchange/tables/catalogue.ts';
import type { OpenedTable } from '#src/interchange/tables/request-table.ts';
import { Button } from '#src/ui/button.tsx';
import { FilterableChecklist } from '#src/ui/fields/filterable-checklist.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import type { ChosenWith } from './look-step.tsx';
import type { FieldProblem, Telling } from './telling.ts';
import { bringInWords } from './words.ts';

const words = bringInWords.choose;
/** The choice of areas as a whole: no way of splitting is called that. */
const WHOLE = '-';

interface ChooseFingertipsProps extends Telling {
  table: Extract<OpenedTable, { kind: 'fingertips' }>;
  onChosen: (chosen: ChosenWith) => void;
  /** The table answers no more. */
  onBroken: (reason: unknown) => void;
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
export function ChooseFingertips(props: ChooseFingertipsProps) {
  const { table, onChosen, onBroken, errorOf, onProblems } = props;
  const { indicators } = table.catalogue;
  const [wish, setWish] = useState<Wish>(() => ({
    ...NOTHING,
    indicator: indicators.length === 1 ? (indicators[0]?.id ?? '') : '',
  }));
  const [there, setThere] = useState<Catalogue | null>(null);
  const { indicator } = wish;
  const tellBroken = useEffectEvent(onBroken);

  // What there is of the indicator, with the likeliest of it chosen: the newest period, the first area, deprivation.
  useEffect(() => {
    if (indicator === '') return;
    let left = false;
    void table.narrow({ indicator }).then(
      (found) => {
        if (left) return;
        setThere(found);
        setWish({ ...likeliest(found), indicator });
      },
      (reason) => {
        if (!left) tellBroken(reason);
      },
    );
    return () => {
      left = true;
    };
  }, [table, indicator]);

  function show(): void {
    const { areas, periods, split, sex, age } = wish;
    const lacks = lacksOf(wish);
    onProblems(lacks);
    if (lacks.length > 0) return;
    const splitBy = split === WHOLE ? '' : split;
    const named = indicators.find(({ id }) => id === indicator);
    const about = {
      indicator: [named?.name ?? indicator, sex, age].filter(Boolean).join(', '),
      unit: named?.unit ?? '',
      splitBy,
    };
    const wanted = {
      indicator,
      areas,
      periods,
      categoryType: splitBy,
      ...(sex !== '' && { sex }),
      ...(age !== '' && { age }),
    };
    void table.choose(wanted).then((chosen) => onChosen({ ...chosen, ...about }), onBroken);
  }

  const select = (field: 'sex' | 'age' | 'split', label: string, choices: string[], empty?: string) => (
    <SelectField
      id={idOf(field)}
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
  const checklist = (field: 'areas' | 'periods', choices: { value: string; label: string }[]) => {
    const { legend, hint, search } = words[field];
    return (
      <FilterableChecklist
        id={idOf(field)}
        legend={legend}
        legendSize="s"
        hint={hint}
        error={errorOf(idOf(field))}
        searchLabel={search}
        sections={[{ id: field, title: words.inTable, choices }]}
        selected={wish[field]}
        onToggle={(id, ticked) => setWish({ ...wish, [field]: toggled(wish[field], id, ticked) })}
      />
    );
  };
  const several = (texts: readonly { text: string }[]) => texts.length > 1;

  return (
    <section aria-labelledby="choose-figures">
      <h2 className="govuk-heading-m" id="choose-figures">
        {words.title}
      </h2>
      <SelectField
        id={idOf('indicator')}
        label={words.indicator}
        labelSize="s"
        value={indicator}
        emptyLabel={words.pick}
        error={errorOf(idOf('indicator'))}
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
          {checklist(
            'areas',
            there.areas.map(({ id, name, type }) => ({
              value: id,
              label: type === '' ? name : `${name} (${type})`,
            })),
          )}
          {checklist(
            'periods',
            there.periods.map(({ text }) => ({ value: text, label: text })),
          )}
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
      <Button onClick={show}>{words.show}</Button>
    </section>
  );
}

function idOf(field: keyof Wish): string {
  return `figures-${field}`;
}

function lacksOf({ indicator, areas, periods }: Wish): FieldProblem[] {
  const lack = (field: keyof Wish, label: string) => ({ field: idOf(field), text: words.missing(label) });
  // Until there is an indicator, the others are not asked for.
  if (indicator === '') return [lack('indicator', words.indicator)];
  return [
    ...(areas.length === 0 ? [lack('areas', words.areas.legend)] : []),
    ...(periods.length === 0 ? [lack('periods', words.periods.legend)] : []),
  ];
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
