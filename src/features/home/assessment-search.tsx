import { SearchField } from '#src/ui/fields/search-field.tsx';
import { homeWords } from './words.ts';

interface AssessmentSearchProps {
  sought: string;
  onSeek: (words: string) => void;
  found: number;
}

/** Fetched once there are enough assessments to lose one among them. */
export default function AssessmentSearch({ sought, onSeek, found }: AssessmentSearchProps) {
  return (
    <>
      <SearchField id="search" label={homeWords.search} value={sought} onChange={onSeek} />
      <p className="govuk-body-s" role="status">
        {homeWords.found(found)}
      </p>
    </>
  );
}
