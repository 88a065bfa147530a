import { useMemo, useState } from 'react';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import type { Edition } from '#src/domain/edition.ts';
import { changesToPutBack } from '#src/domain/put-back.ts';
import { changesToTake } from '#src/domain/take-difference.ts';
import { Differences } from '#src/reading/differences.tsx';
import { countDifferences, wordDifferences } from '#src/report/word-difference.ts';
import { wordHold } from '#src/report/word-hold.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { focusHeading } from '#src/ui/focus-heading.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { openFileWords } from './words.ts';

interface FileDifferencesProps {
  /** The one here, as it is now. */
  assessment: Assessment;
  edition: Edition;
  inFile: HeatDocument;
  /** Puts changes into the one here, all of them or none. Gives in words why they were not put there, or null. */
  onTake: (changes: readonly Change[]) => string | null;
  openHref: string;
}

const { differences: words } = openFileWords;

/** What the file says differently, with the means to take it into the assessment here, one by one or all together. */
export function FileDifferences({ assessment, edition, inFile, onTake, openHref }: FileDifferencesProps) {
  usePageTitle(words.title, { page: 'open-differences' });
  const [said, setSaid] = useState('');
  const now = assessment.answers;
  const { answers } = inFile.assessment;
  const hold = wordHold(assessment);
  const different = useMemo(() => wordDifferences(now, answers, edition), [now, answers, edition]);
  const count = countDifferences(different);
  const take = (changes: readonly Change[], text: string) => {
    const refused = onTake(changes);
    setSaid(refused ?? text);
    // The button that was pressed goes away with what it was about.
    if (refused === null) focusHeading();
  };
  return (
    <>
      <BackLink href="#/open">{words.back}</BackLink>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{count === 0 ? words.none : words.lead}</p>
      {count > 0 && hold === null && <p className="govuk-body">{words.mayTake}</p>}
      {hold !== null && <InsetText>{words.held(hold)}</InsetText>}
      <p className="govuk-body" role="status">
        {said}
      </p>
      {count > 1 && hold === null && (
        <Button variant="secondary" onClick={() => take(changesToPutBack(now, answers), words.takenAll)}>
          {words.takeAll}
        </Button>
      )}
      {count > 0 && (
        <Differences
          answers={different}
          headingLevel={2}
          action={(difference, title) =>
            hold !== null ? null : (
              <LinkButton onClick={() => take(changesToTake(now, answers, difference), words.taken(title))}>
                {words.take} <VisuallyHidden>{words.takeLabel(title)}</VisuallyHidden>
              </LinkButton>
            )
          }
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={openHref}>
          {words.open}
        </a>
      </p>
    </>
  );
}
