import { usePageTitle } from '#src/ui/use-page-title.ts';
import { appWords } from './words.ts';

/** What the other windows of a cleared device show. It is here from the start: there is nothing left to load it from. */
export function ClearedElsewhere() {
  const { title, text } = appWords.clearedElsewhere;
  usePageTitle(title, { page: title });
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{text}</p>
    </>
  );
}
