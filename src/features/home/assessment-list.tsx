import type { Listed } from '#src/storage/listed.ts';
import { CardList } from '#src/ui/card-list.tsx';
import { ListedCard } from './listed-card.tsx';
import { homeWords } from './words.ts';

/** Assessments as cards. */
export function AssessmentList({ rows }: { rows: readonly Listed[] }) {
  return (
    <CardList label={homeWords.yours}>
      {rows.map((row) => (
        <ListedCard key={row.id} {...row} />
      ))}
    </CardList>
  );
}
