import { useMemo } from 'react';
import type { FieldValue } from '#src/domain/answer.ts';
import { type Assessment, fieldsOf, noteOn } from '#src/domain/assessment.ts';
import { findPersonalData } from '#src/domain/personal-data.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { useAfterPause } from '#src/ui/use-after-pause.ts';
import { type FormPlace, labelOf } from './place.ts';
import { personalDataWords } from './words.ts';

interface PersonalDataNoticeProps {
  assessment: Assessment;
  /** The entries on the page. */
  places: readonly FormPlace[];
  /** The questions whose note can be written here. */
  notesOn?: readonly { id: string; label: string }[];
}

/** Lists of words. Other lists hold ids or numbers, in which long digits say nothing of a person. */
const NAMES: ReadonlySet<string> = new Set(['names', 'areas', 'combines']);

/** An address is not read out letter by letter while it is typed, and no key waits for all words to be looked through. */
const PAUSE_MS = 500;

/** Says where words on the page may tell who a person is, in a pause of typing. It keeps nobody from going on. */
export function PersonalDataNotice(props: PersonalDataNoticeProps) {
  const settled = useAfterPause(props.assessment, PAUSE_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which words are on the page changes with the assessment
  const found = useMemo(() => findOnPage({ ...props, assessment: settled }), [settled]);
  return (
    <div role="status">
      {found.length > 0 && (
        <InsetText>
          <p className="govuk-body">{personalDataWords.lead}</p>
          <ul className="govuk-list govuk-list--bullet">
            {found.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="govuk-body">{personalDataWords.advice}</p>
        </InsetText>
      )}
    </div>
  );
}

function findOnPage({ assessment, places, notesOn = [] }: PersonalDataNoticeProps): string[] {
  const inFields = places.flatMap((place) => {
    const fields: Record<string, FieldValue | undefined> = fieldsOf(
      assessment,
      place.question,
      place.entryId,
    );
    return Object.entries(fields).flatMap(([field, value = '']) => {
      const texts = typeof value === 'string' ? [value] : NAMES.has(field) ? value : [];
      const data = texts.flatMap(findPersonalData);
      return data.map((one) => personalDataWords.found(labelOf(place, field), one));
    });
  });
  const inNotes = notesOn.flatMap(({ id, label }) =>
    findPersonalData(noteOn(assessment, id)).map((one) => personalDataWords.foundInNote(label, one)),
  );
  return [...new Set([...inFields, ...inNotes])];
}
