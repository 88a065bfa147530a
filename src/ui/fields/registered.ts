import type { ChangeEvent, FocusEvent, Ref } from 'react';

/**
 * What a form library hands to an input that keeps its own words: spread it on the field.
 * The parts are loose on purpose, so that these fields need to know no such library.
 */
export interface Registered<Input extends Element> {
  name?: string | undefined;
  ref?: Ref<Input> | undefined;
  onChange?: ((event: ChangeEvent<Input>) => unknown) | undefined;
  onBlur?: ((event: FocusEvent<Input>) => unknown) | undefined;
  disabled?: boolean | undefined;
}
