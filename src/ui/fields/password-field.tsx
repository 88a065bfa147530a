import { type HTMLInputAutoCompleteAttribute, useState } from 'react';
import { describedBy } from './described.ts';
import { Labelled, type LabelProps } from './labelled.tsx';
import type { Registered } from './registered.ts';
import { passwordWords } from './words.ts';

export interface PasswordFieldProps extends LabelProps, Registered<HTMLInputElement> {
  label: string;
  /** Tells the browser whether it may offer one it remembers. */
  autoComplete: HTMLInputAutoCompleteAttribute;
}

/** Words that onlookers should not read, with a button for the person who types them and wants to. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, labelSize, hint, error, id, name = id, ...input } = props;
  const [shown, setShown] = useState(false);
  const [announced, setAnnounced] = useState('');
  return (
    <Labelled {...props}>
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          {...input}
          className={`govuk-input govuk-password-input__input${error === undefined ? '' : ' govuk-input--error'}`}
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          spellCheck={false}
          autoCapitalize="none"
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error === undefined ? undefined : true}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle"
          aria-controls={id}
          aria-label={shown ? passwordWords.hideLabel(label) : passwordWords.showLabel(label)}
          onClick={() => {
            setAnnounced(shown ? passwordWords.hidden : passwordWords.shown);
            setShown(!shown);
          }}
        >
          {shown ? passwordWords.hide : passwordWords.show}
        </button>
      </div>
      <span className="govuk-visually-hidden" role="status">
        {announced}
      </span>
    </Labelled>
  );
}
