import { ActionsPage } from '#src/features/portfolio/actions-page.tsx';
import { GroupsPage } from '#src/features/portfolio/groups-page.tsx';
import { portfolio } from './all-together.ts';
import { NotFound } from './not-found.tsx';

/** The pages that look at all assessments together. */
export default function PortfolioRoute({ path }: { path: string }) {
  switch (path) {
    case 'actions':
      return <ActionsPage portfolio={portfolio} />;
    case 'groups':
      return <GroupsPage portfolio={portfolio} />;
    default:
      return <NotFound />;
  }
}
