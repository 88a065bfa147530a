import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { entriesOf, fieldsOf } from '#src/domain/assessment.ts';
import { changesToRename } from '#src/domain/rename-group.ts';
import { labelOf } from '#src/forms/place.ts';
import { TextField } from '#src/ui/fields/text-field.tsx';
import type { ThingFieldsProps } from './entry-page.tsx';
import { groupWords, pickerWords } from './words.ts';

/** A group's name. Groups that combine it hold its name, and are given the new one when the field is left. */
export function GroupName({ session, form, place, assessment }: ThingFieldsProps) {
  const { id } = place.question;
  const { entryId } = place;
  const known = useRef(form.text(place, 'name'));
  const [hasFollowed, setHasFollowed] = useState(false);
  const follow = useCallback(() => {
    const question = { id, kind: 'population-groups' } as const;
    const now = session.current();
    const { name } = fieldsOf(now, question, entryId);
    if (name === known.current) return;
    const changes = changesToRename(now, { question, entryId }, known.current, pickerWords.joined);
    if (changes === null) return;
    known.current = name;
    if (changes.length > 0) setHasFollowed(session.makeTogether(changes).ok);
  }, [session, id, entryId]);
  // Enter goes on without leaving the field, and so does the browser's way back.
  useLayoutEffect(() => follow, [follow]);

  const field = form.field(place, 'name');
  const groups = entriesOf(assessment, { id, kind: 'population-groups' });
  const isCombined = groups.some(({ fields }) => fields.combines.includes(known.current));
  return (
    <>
      <TextField
        {...field}
        label={labelOf(place, 'name')}
        labelSize="s"
        hint={groupWords.nameHint}
        defaultValue={form.text(place, 'name')}
        onBlur={(event) => {
          follow();
          return field.onBlur(event);
        }}
      />
      <div role="status">
        {hasFollowed && isCombined && <p className="govuk-body">{groupWords.nameFollowed}</p>}
      </div>
    </>
  );
}
