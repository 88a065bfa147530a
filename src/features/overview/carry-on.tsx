import type { Assessment } from '#src/domain/assessment.ts';
import { type Edition, findBlock } from '#src/domain/edition.ts';
import { readLastPage } from '#src/storage/last-page.ts';
import { readAddress } from '#src/workflow/address.ts';
import { overviewWords } from './words.ts';

/** Leads back to the page that was open last, a minute or a week ago. */
export function CarryOn({ assessment, edition }: { assessment: Assessment; edition: Edition }) {
  const address = readLastPage(assessment.id);
  if (!leadsOn(address, edition)) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={address}>
        {overviewWords.carryOn}
      </a>
    </p>
  );
}

/** Pages that are no place to carry on: one is read, and one was just sent by whoever starts an assessment. */
const NOT_WORK = ['overview', 'record', 'details'];

/** Whether there is such a page still, for an edition may have changed, and work on it. */
function leadsOn(address: string, edition: Edition): boolean {
  const page = readAddress(address);
  if (page === null || NOT_WORK.includes(page.page)) return false;
  return !('blockId' in page) || findBlock(edition, page.blockId) !== undefined;
}
