import { EntryWords } from '#src/forms/entry-fields.tsx';
import type { ThingFieldsProps } from './entry-page.tsx';

/** One gap in what is known. */
export function GapFields({ form, place }: ThingFieldsProps) {
  return ['missing', 'importance', 'remedy'].map((field) => (
    <EntryWords key={field} form={form} place={place} field={field} rows={3} />
  ));
}
