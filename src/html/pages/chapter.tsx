import type { ReportChapter } from '#src/report/report.ts';
import { OWN } from '../anchors.ts';
import { htmlWords } from '../html-words.ts';
import { keyed } from './keyed.ts';
import { useLinks } from './links.ts';
import { headingWords } from './said.tsx';
import { Section } from './section.tsx';
import { written } from './written.ts';

/** A chapter with its sections, and the way back to the contents. */
export function Chapter({ chapter }: { chapter: ReportChapter }) {
  const anchor = useLinks().anchors.get(chapter);
  return (
    <section className="chapter" aria-labelledby={anchor}>
      <h2 id={anchor} {...written(chapter.title)}>
        {headingWords(chapter.title)}
      </h2>
      {keyed(chapter.sections).map(({ key, item }) => (
        <Section key={key} section={item} />
      ))}
      <p className="back">
        <a href={`#${OWN.contents}`}>{htmlWords.backToContents}</a>
      </p>
    </section>
  );
}
