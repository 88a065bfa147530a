import { findUnprintable } from '#src/pdf/scripts/find-unprintable.ts';
import { nameUncovered } from '#src/pdf/scripts/uncovered.ts';
import { inOrder } from '#src/reading/in-order.ts';
import type { LinkTo } from '#src/reading/link-to.ts';
import { PlaceLink } from '#src/reading/place-link.tsx';
import type { Report } from '#src/report/report.ts';
import { signOffWords } from './words.ts';

const words = signOffWords.confirm.unprintable;
const MANY = 20;

/** What the PDF will show as boxes, answer by answer. Nothing, where it can draw every character. */
export function UnprintableList({ report, linkTo }: { report: Report; linkTo: LinkTo }) {
  const found = findUnprintable(report);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="unprintable">
      <h2 className="govuk-heading-m" id="unprintable">
        {words.title}
      </h2>
      <p className="govuk-body">{words.intro}</p>
      <ul className="govuk-list govuk-list--bullet">
        {inOrder(found).map(({ key, item: { title, place, characters } }) => (
          <li key={key}>
            {place === null ? (
              (title ?? words.elsewhere)
            ) : (
              <PlaceLink place={place} linkTo={linkTo}>
                {title}
              </PlaceLink>
            )}
            : {characters.slice(0, MANY).map(named).join(', ')}
            {characters.length > MANY && words.andMore(characters.length - MANY)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function named(character: string): string {
  return `${character} (${nameUncovered([character])})`;
}
