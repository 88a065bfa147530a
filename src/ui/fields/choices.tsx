import { choiceId, type RevealingChoice } from './choice.ts';
import type { Registered } from './registered.ts';

export interface ChoicesProps {
  kind: 'radio' | 'checkbox';
  groupId: string;
  choices: readonly RevealingChoice[];
  /** What is ticked now, which decides what is revealed. */
  chosen: readonly string[];
  /** What is ticked to begin with. */
  start: readonly string[];
  invalid: boolean;
  input: Registered<HTMLInputElement>;
}

export function Choices({ kind, groupId, choices, chosen, start, invalid, input }: ChoicesProps) {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return choices.map(({ value, label, hint, reveal }) => {
    const id = choiceId(groupId, value);
    return (
      <div key={value}>
        <div className={`${block}__item`}>
          <input
            {...input}
            className={`${block}__input`}
            id={id}
            type={kind}
            value={value}
            defaultChecked={start.includes(value)}
            aria-describedby={hint === undefined ? undefined : `${id}-hint`}
            aria-invalid={invalid && kind === 'checkbox' ? true : undefined}
          />
          <label className={`govuk-label ${block}__label`} htmlFor={id}>
            {label}
          </label>
          {hint !== undefined && (
            <div id={`${id}-hint`} className={`govuk-hint ${block}__hint`}>
              {hint}
            </div>
          )}
        </div>
        {reveal !== undefined && (
          <div className={`${block}__conditional`} hidden={!chosen.includes(value)}>
            {reveal}
          </div>
        )}
      </div>
    );
  });
}
