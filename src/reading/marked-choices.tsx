import { Added, Removed } from './marks.tsx';

interface MarkedChoicesProps {
  before: readonly string[];
  after: readonly string[];
}

/** What was chosen before and after, one below the other: gone, still there, new. */
export function MarkedChoices({ before, after }: MarkedChoicesProps) {
  const gone = before.filter((choice) => !after.includes(choice));
  return (
    <ul className="govuk-list">
      {gone.map((choice) => (
        <li key={`- ${choice}`}>
          <Removed>{choice}</Removed>
        </li>
      ))}
      {after.map((choice) => (
        <li key={`+ ${choice}`}>{before.includes(choice) ? choice : <Added>{choice}</Added>}</li>
      ))}
    </ul>
  );
}
