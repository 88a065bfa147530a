import type { LocalSourceProblem } from '#src/editions/local-sources.ts';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { wordListProblem, findDataWords as words } from './words.ts';

/** What is wrong with a site's own list of places, each entry by its name. */
export function ListProblems({ problems }: { problems: readonly LocalSourceProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <NotificationBanner title={words.problems.title}>
      <p className="govuk-body">{words.problems.lead}</p>
      <ul>
        {problems.map(wordListProblem).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </NotificationBanner>
  );
}
