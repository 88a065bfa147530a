import type { ReactNode } from 'react';
import type { RevealingChoice } from './choice.ts';
import { Choices } from './choices.tsx';
import { Grouped, type GroupProps } from './grouped.tsx';
import type { Registered } from './registered.ts';
import { useChosen } from './use-chosen.ts';

export interface CheckboxGroupProps extends GroupProps, Registered<HTMLInputElement> {
  choices: readonly RevealingChoice[];
  defaultValue?: readonly string[];
  /** A place for what the list leaves out, usually a TextField. */
  other?: ReactNode;
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id, name = id, choices, defaultValue = [], other, error, ref, onChange, onBlur, disabled } = props;
  const { group, chosen, look } = useChosen(name, defaultValue);
  return (
    <Grouped {...props} ref={group}>
      <div className="govuk-checkboxes">
        <Choices
          kind="checkbox"
          groupId={id}
          choices={choices}
          chosen={chosen}
          invalid={error !== undefined}
          input={{
            name,
            ref,
            disabled,
            onBlur,
            onChange: (event) => {
              look();
              return onChange?.(event);
            },
          }}
          start={defaultValue}
        />
      </div>
      {other !== undefined && <div className="hea-other">{other}</div>}
    </Grouped>
  );
}
