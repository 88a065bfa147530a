import type { Report } from '#src/report/report.ts';
import { OWN } from '../anchors.ts';
import { htmlWords } from '../html-words.ts';
import { keyed } from './keyed.ts';
import { useLinks } from './links.ts';
import { headingWords } from './said.tsx';
import { written } from './written.ts';

/** Links to every chapter and section. */
export function Contents({ chapters }: Pick<Report, 'chapters'>) {
  const { anchors } = useLinks();
  return (
    <nav className="contents" aria-labelledby={OWN.contents}>
      <h2 id={OWN.contents}>{htmlWords.contents}</h2>
      <ol>
        <li>
          <a href={`#${OWN.summary}`}>{htmlWords.summary}</a>
        </li>
        {keyed(chapters).map(({ key, item: chapter }) => (
          <li key={key}>
            <a href={`#${anchors.get(chapter)}`} {...written(chapter.title)}>
              {headingWords(chapter.title)}
            </a>
            {chapter.sections.length === 0 ? null : (
              <ol>
                {keyed(chapter.sections).map((section) => (
                  <li key={section.key}>
                    <a href={`#${anchors.get(section.item)}`} {...written(section.item.title)}>
                      {headingWords(section.item.title)}
                    </a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
        <li>
          <a href={`#${OWN.smallPrint}`}>{htmlWords.smallPrint}</a>
        </li>
      </ol>
    </nav>
  );
}
