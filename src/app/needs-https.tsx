import { appWords } from './words.ts';

/** What stands in place of the app where browsers give it no fingerprints, no passcodes and no way to work offline. */
export function NeedsHttps() {
  const { title, text } = appWords.needsHttps;
  return (
    <main className="govuk-width-container govuk-main-wrapper">
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{text}</p>
    </main>
  );
}
