import type { FieldValue } from '#src/domain/answer.ts';
import { type Assessment, fieldsOf } from '#src/domain/assessment.ts';
import { findPersonalData } from '#src/domain/personal-data.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { type FormPlace, labelOf } from './place.ts';
import { personalDataWords } from './words.ts';

interface PersonalDataNoticeProps {
  assessment: Assessment;
  /** The entries on the page. */
  places: readonly FormPlace[];
}

/** Says where words on the page may tell who a person is. It keeps nobody from going on. */
export function PersonalDataNotice({ assessment, places }: PersonalDataNoticeProps) {
  const found = places.flatMap((place) => {
    const fields: Record<string, FieldValue | undefined> = fieldsOf(
      assessment,
      place.question,
      place.entryId,
    );
    return Object.entries(fields).flatMap(([field, value]) =>
      typeof value === 'string'
        ? findPersonalData(value).map((data) => personalDataWords.found(labelOf(place, field), data))
        : [],
    );
  });
  return (
    <div role="status">
      {found.length > 0 && (
        <InsetText>
          <p className="govuk-body">{personalDataWords.lead}</p>
          <ul className="govuk-list govuk-list--bullet">
            {[...new Set(found)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="govuk-body">{personalDataWords.advice}</p>
        </InsetText>
      )}
    </div>
  );
}
