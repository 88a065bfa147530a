import { ShortList } from '#src/forms/short-list.tsx';
import type { PageForm } from '#src/forms/use-page-form.ts';
import type { ShortListRows } from '#src/forms/use-short-list.ts';
import { readDateInWords } from '#src/report/dates.ts';
import { fieldLabels } from '#src/report/labels.ts';
import { DateField } from '#src/ui/fields/date-field.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { signOffWords } from './words.ts';

const words = signOffWords.decision;
const labels = fieldLabels.conditions;

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
          <TextArea
            {...form.field(place, 'condition')}
            label={labels.condition}
            defaultValue={form.text(place, 'condition')}
            rows={3}
          />
          <TextField
            {...form.field(place, 'owner')}
            label={labels.owner}
            defaultValue={form.text(place, 'owner')}
            autoComplete="off"
          />
          <DateField
            {...form.field(place, 'due')}
            label={labels.due}
            defaultValue={form.text(place, 'due')}
            interpret={readDateInWords}
          />
        </>
      )}
    />
  );
}
