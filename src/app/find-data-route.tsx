import { use } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { FindDataPage } from '#src/features/find-data/find-data-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { readOwnSources } from './read-own-sources.ts';

// Asked once for each visit: the list belongs to the release, as the colours do.
const reading = readOwnSources();

interface FindDataRouteProps {
  session: AssessmentSession;
  assessment: Assessment;
  blockId: string;
}

/** Where to look for figures, with what this site's own list adds. */
export default function FindDataRoute({ session, assessment, blockId }: FindDataRouteProps) {
  return (
    <FindDataPage
      assessment={assessment}
      edition={session.edition}
      blockId={blockId}
      ownList={use(reading)}
    />
  );
}
