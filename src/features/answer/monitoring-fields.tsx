import { EntryText } from '#src/forms/entry-fields.tsx';
import { EntryGroups } from './entry-groups.tsx';
import type { ThingFieldsProps } from './entry-page.tsx';

/** One measure, broken down by the groups it should tell apart. */
export function MonitoringFields({ form, place, edition, assessment }: ThingFieldsProps) {
  return (
    <>
      <EntryText form={form} place={place} field="measure" />
      <EntryGroups form={form} place={place} field="groups" edition={edition} assessment={assessment} />
      <EntryText form={form} place={place} field="frequency" />
      <EntryText form={form} place={place} field="who" />
    </>
  );
}
