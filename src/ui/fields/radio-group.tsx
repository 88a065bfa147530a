import type { RevealingChoice } from './choice.ts';
import { Choices } from './choices.tsx';
import { Grouped, type GroupProps } from './grouped.tsx';
import type { Registered } from './registered.ts';
import { useChosen } from './use-chosen.ts';

export interface RadioGroupProps extends GroupProps, Registered<HTMLInputElement> {
  choices: readonly RevealingChoice[];
  defaultValue?: string;
  /** Beside each other, for two or three short choices. */
  inline?: boolean;
}

export function RadioGroup(props: RadioGroupProps) {
  const {
    id,
    name = id,
    choices,
    defaultValue,
    inline = false,
    error,
    ref,
    onChange,
    onBlur,
    disabled,
  } = props;
  const { group, chosen, look } = useChosen(name, defaultValue === undefined ? [] : [defaultValue]);
  return (
    <Grouped {...props} ref={group}>
      <div className={`govuk-radios${inline ? ' govuk-radios--inline' : ''}`}>
        <Choices
          kind="radio"
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
          start={defaultValue === undefined ? [] : [defaultValue]}
        />
      </div>
    </Grouped>
  );
}
