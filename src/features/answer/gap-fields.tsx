import { EntryDate, EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import type { ThingFieldsProps } from './entry-page.tsx';
import { GapToAction } from './gap-to-action.tsx';
import { gapWords } from './words.ts';

/** One gap in what is known, who fills it and by when. */
export function GapFields(props: ThingFieldsProps) {
  const { form, place } = props;
  return (
    <>
      {['missing', 'importance', 'remedy'].map((field) => (
        <EntryWords key={field} form={form} place={place} field={field} rows={3} />
      ))}
      <EntryText form={form} place={place} field="owner" hint={gapWords.ownerHint} />
      <EntryDate form={form} place={place} field="due" hint={gapWords.dueHint} />
      <GapToAction {...props} />
    </>
  );
}
