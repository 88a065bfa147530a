import { type ReactNode, useState } from 'react';
import { useAfterPause } from '../use-after-pause.ts';
import { choiceId } from './choice.ts';
import { Grouped } from './grouped.tsx';
import type { LabelSize } from './labelled.tsx';
import { SearchField } from './search-field.tsx';
import { choicesShown, NOTHING_MATCHES } from './words.ts';

export interface ChecklistSection {
  id: string;
  title: string;
  choices: readonly { value: string; label: string; hint?: string }[];
}

export interface FilterableChecklistProps {
  id: string;
  legend: ReactNode;
  legendSize?: LabelSize;
  hint?: ReactNode;
  error?: string | undefined;
  searchLabel: string;
  sections: readonly ChecklistSection[];
  selected: readonly string[];
  onToggle: (value: string, ticked: boolean) => void;
}

/** A long list in sections to tick things in, with a search across all of them. */
export function FilterableChecklist(props: FilterableChecklistProps) {
  const { id, searchLabel, sections, selected, onToggle } = props;
  const [sought, setSought] = useState('');
  const left = sections.map((section) => ({ ...section, choices: matching(section, sought) }));
  const shown = left.filter(({ choices }) => choices.length > 0);
  const count = choicesShown(countOf(shown), countOf(sections), selected.length);
  const said = useAfterPause(count, 600);
  return (
    <Grouped {...props}>
      <SearchField id={`${id}-search`} label={searchLabel} value={sought} onChange={setSought} />
      <p className="govuk-body-s" aria-hidden="true">
        {count}
      </p>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      {shown.length === 0 && <p className="govuk-body">{NOTHING_MATCHES}</p>}
      {shown.map((section) => (
        <fieldset key={section.id} className="govuk-fieldset hea-section">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            <h2 className="govuk-fieldset__heading">{section.title}</h2>
          </legend>
          <div className="govuk-checkboxes govuk-checkboxes--small hea-checklist">
            {section.choices.map((choice) => (
              <Tick
                {...choice}
                key={choice.value}
                id={choiceId(id, choice.value)}
                ticked={selected.includes(choice.value)}
                onToggle={onToggle}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </Grouped>
  );
}

interface TickProps {
  id: string;
  value: string;
  label: string;
  hint?: string;
  ticked: boolean;
  onToggle: FilterableChecklistProps['onToggle'];
}

function Tick({ id, value, label, hint, ticked, onToggle }: TickProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        type="checkbox"
        value={value}
        checked={ticked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onToggle(value, event.target.checked)}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint govuk-checkboxes__hint">
          {hint}
        </div>
      )}
    </div>
  );
}

function matching({ title, choices }: ChecklistSection, sought: string) {
  const words = plain(sought).split(/\s+/);
  return choices.filter(({ label, hint = '' }) => {
    const text = plain(`${title} ${label} ${hint}`);
    return words.every((word) => text.includes(word));
  });
}

/** Without capitals and accents, so that a search need not have them right. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function countOf(sections: readonly ChecklistSection[]): number {
  return sections.reduce((sum, { choices }) => sum + choices.length, 0);
}
