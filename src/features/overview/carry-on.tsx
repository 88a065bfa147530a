import type { Assessment } from '#src/domain/assessment.ts';
import { type Edition, findBlock } from '#src/domain/edition.ts';
import { readLastPage } from '#src/storage/last-page.ts';
import { readAddress } from '#src/workflow/address.ts';
import { overviewWords } from './words.ts';

/** Leads back to the page that was open last, a minute or a week ago. */
export function CarryOn({ assessment, edition }: { assessment: Assessment; edition: Edition }) {
  const address = readLastPage(assessment.id);
  const name = nameOf(address, edition);
  if (name === null) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={address}>
        {overviewWords.carryOn(name)}
      </a>
    </p>
  );
}

function nameOf(address: string, edition: Edition): string | null {
  const page = readAddress(address);
  switch (page?.page) {
    case 'details':
      return overviewWords.frontPageTask;
    case 'block':
    case 'entry':
      return findBlock(edition, page.blockId)?.title ?? null;
    case 'check':
      return overviewWords.check;
    case 'sign-off':
      return overviewWords.signOff;
    default:
      return null;
  }
}
