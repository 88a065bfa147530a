import type { ReactNode } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import type { FormPlace } from './place.ts';
import type { PageForm } from './use-page-form.ts';
import type { ShortListRows } from './use-short-list.ts';
import { formWords } from './words.ts';

interface ShortListProps {
  id: string;
  legend: string;
  hint?: string | undefined;
  /** What one row is, such as "person". */
  thing: string;
  rows: ShortListRows;
  form: PageForm;
  renderRow: (place: FormPlace) => ReactNode;
}

/** A list filled in on the page itself: each row a small group of fields, with add another, remove and undo. */
export function ShortList({ id, legend, hint, thing, rows, form, renderRow }: ShortListProps) {
  /** Once the row is there. */
  function focusRow(entryId: string | null): void {
    requestAnimationFrame(() => focusById(`${id}-${entryId}`));
  }
  return (
    <fieldset
      className="govuk-fieldset"
      id={id}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      {hint !== undefined && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {rows.places.map((place, position) => (
        <fieldset key={place.entryId} className="govuk-fieldset hea-row" id={`${id}-${place.entryId}`}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {formWords.rowTitle(thing, position + 1)}
          </legend>
          {renderRow(place)}
          <LinkButton
            onClick={() => {
              form.forget(place);
              rows.remove(place);
              focusById(`${id}-add`);
            }}
          >
            {formWords.remove}{' '}
            <VisuallyHidden>{formWords.rowTitle(thing, position + 1).toLowerCase()}</VisuallyHidden>
          </LinkButton>
        </fieldset>
      ))}
      <div role="status">
        {rows.canUndo && (
          <p className="govuk-body">
            {formWords.removed(thing)}{' '}
            <LinkButton onClick={() => focusRow(rows.undo())}>{formWords.undo}</LinkButton>
          </p>
        )}
      </div>
      <ButtonRow>
        <Button variant="secondary" id={`${id}-add`} onClick={() => focusRow(rows.add())}>
          {rows.places.length === 0 ? formWords.addOne(thing) : formWords.addAnother(thing)}
        </Button>
      </ButtonRow>
    </fieldset>
  );
}
