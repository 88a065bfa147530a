import { signOffWords } from './words.ts';

/** One or more lines of a summary, or that nothing was said. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const said = lines.filter((line) => line !== '');
  if (said.length === 0) return <span className="hea-unanswered">{signOffWords.notSaid}</span>;
  if (said.length === 1) return said[0];
  return (
    <ul className="govuk-list govuk-list--bullet">
      {[...new Set(said)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
