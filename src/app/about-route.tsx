import { use } from 'react';
import type { Edition } from '#src/domain/edition.ts';
import { currentEdition } from '#src/editions/current-edition.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { AboutPage } from '#src/features/about/about-page.tsx';

const opening: Promise<Edition | undefined> = openEdition(currentEdition);

/** What this edition is and how work is kept. */
export default function AboutRoute() {
  const edition = use(opening);
  if (edition === undefined) throw new Error('This release does not hold its own edition');
  return <AboutPage edition={edition} />;
}
