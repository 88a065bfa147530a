import type { ReactNode } from 'react';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { tagFamilies } from '#src/editions/heat-england-2024/tags.ts';
import { WholeList } from '#src/features/home/whole-list.tsx';
import { saveFile } from '#src/interchange/save-file.ts';
import type { FileKind } from '#src/portfolio/portfolio.ts';
import { noWish, type Wish } from '#src/portfolio/wish.ts';
import { portfolio } from './all-together.ts';
import { surroundings } from './surroundings.ts';

/** What was last asked for. In memory only: it may hold words that nobody else should read. */
let last: Wish = noWish;

/** The list of all assessments, as the start page shows it once it is loaded. */
export default function WholeListRoute({ count, newest }: { count: number; newest: ReactNode }) {
  return (
    <WholeList
      count={count}
      newest={newest}
      portfolio={portfolio}
      tagFamilies={tagFamilies}
      start={last}
      onWish={(wish) => {
        last = wish;
      }}
      onFile={saveList}
    />
  );
}

function saveList(as: FileKind, content: string): void {
  const name = `heat-assessments-${calendarDateOf(surroundings.clock.now())}.${as}`;
  saveFile(name, content, as === 'csv' ? 'text/csv;charset=utf-8' : 'text/html');
}
