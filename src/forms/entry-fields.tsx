import { readDateInWords } from '#src/report/dates.ts';
import { DateField } from '#src/ui/fields/date-field.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { type FormPlace, labelOf } from './place.ts';
import type { PageForm } from './use-page-form.ts';

export interface EntryFieldProps {
  form: PageForm;
  place: FormPlace;
  field: string;
  hint?: string | undefined;
  /** Under a row's own heading the label stands back. */
  inRow?: boolean;
}

/** A line of text in an entry. */
export function EntryText(props: EntryFieldProps) {
  return <TextField {...asked(props)} />;
}

/** As much text as it takes. */
export function EntryWords({ rows = 4, ...props }: EntryFieldProps & { rows?: number }) {
  return <TextArea {...asked(props)} rows={rows} />;
}

/** A date, typed in any sensible way. */
export function EntryDate(props: EntryFieldProps) {
  return <DateField {...asked(props)} interpret={readDateInWords} />;
}

/** A person or a body: who, as what, and where from. */
export function PersonFields({ form, place }: Pick<EntryFieldProps, 'form' | 'place'>) {
  return ['name', 'role', 'organisation'].map((field) => (
    <EntryText key={field} form={form} place={place} field={field} inRow />
  ));
}

function asked({ form, place, field, hint, inRow = false }: EntryFieldProps) {
  return {
    ...form.field(place, field),
    label: labelOf(place, field),
    ...(inRow ? {} : { labelSize: 's' as const }),
    ...(hint === undefined ? {} : { hint }),
    defaultValue: form.text(place, field),
  };
}
