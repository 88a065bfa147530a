import { EntryDate, EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import { ShortList } from '#src/forms/short-list.tsx';
import type { PageForm } from '#src/forms/use-page-form.ts';
import type { ShortListRows } from '#src/forms/use-short-list.ts';
import { signOffWords } from './words.ts';

const words = signOffWords.decision;

/** What must be done for the work to go ahead, by whom and by when. */
export function Conditions({ form, rows }: { form: PageForm; rows: ShortListRows }) {
  return (
    <ShortList
      id="conditions"
      legend={words.conditions}
      hint={words.conditionsHint}
      thing={words.condition}
      rows={rows}
      form={form}
      renderRow={(place) => (
        <>
          <EntryWords form={form} place={place} field="condition" rows={3} inRow />
          <EntryText form={form} place={place} field="owner" inRow />
          <EntryDate form={form} place={place} field="due" inRow />
        </>
      )}
    />
  );
}
