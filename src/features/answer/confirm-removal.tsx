import type { Assessment } from '#src/domain/assessment.ts';
import { type Edition, questionsOf } from '#src/domain/edition.ts';
import { findDependents, findLeftWithoutEvidence, type RowPlace } from '#src/domain/find-dependents.ts';
import { nameEntry } from '#src/report/name-entry.ts';
import { readNames, supportedName } from '#src/report/source.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { removalWords } from './words.ts';

interface ConfirmRemovalProps {
  edition: Edition;
  assessment: Assessment;
  /** The row in question, or null while none is. */
  row: (RowPlace & { title: string }) | null;
  onRemove: () => void;
  onKeep: () => void;
}

/** Whether anything else would change if this row went. */
export function othersDependOn(assessment: Assessment, row: RowPlace): boolean {
  return findDependents(assessment, row).length > 0 || findLeftWithoutEvidence(assessment, row).length > 0;
}

/** Lists what names a row before it is removed, or what it leaves without evidence. */
export function ConfirmRemoval({ edition, assessment, row, onRemove, onKeep }: ConfirmRemovalProps) {
  return (
    <Dialog open={row !== null} title={row === null ? '' : removalWords.title(row.title)} onClose={onKeep}>
      {row !== null && (
        <>
          <WhatNamesIt edition={edition} assessment={assessment} row={row} />
          <LeftWithoutEvidence edition={edition} assessment={assessment} row={row} />
          <ButtonRow>
            <Button variant="warning" onClick={onRemove}>
              {findDependents(assessment, row).length > 0
                ? removalWords.removeWithNames
                : removalWords.remove}
            </Button>
            <Button variant="secondary" onClick={onKeep}>
              {removalWords.keep}
            </Button>
          </ButtonRow>
        </>
      )}
    </Dialog>
  );
}

type Listing = Pick<ConfirmRemovalProps, 'edition' | 'assessment'> & { row: RowPlace };

function WhatNamesIt({ edition, assessment, row }: Listing) {
  const dependents = findDependents(assessment, row);
  if (dependents.length === 0) return null;
  const questions = questionsOf(edition);
  return (
    <>
      <p className="govuk-body">
        {removalWords.named(
          row.question.kind,
          dependents.map(({ question }) => question.kind),
        )}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {dependents.map(({ question, entryId }) => {
          const asked = questions.find(({ id }) => id === question.id);
          return (
            <li key={`${question.id} ${entryId}`}>
              {asked === undefined ? question.id : nameEntry(assessment, asked, entryId)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function LeftWithoutEvidence({ edition, assessment, row }: Listing) {
  const left = findLeftWithoutEvidence(assessment, row);
  if (left.length === 0) return null;
  const names = readNames(assessment, edition);
  return (
    <>
      <p className="govuk-body">{removalWords.onlyEvidence}</p>
      <ul className="govuk-list govuk-list--bullet">
        {left.map((id) => (
          <li key={id}>{supportedName(names, id)}</li>
        ))}
      </ul>
    </>
  );
}
