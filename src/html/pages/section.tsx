import { Fragment } from 'react';
import type { ReportSection } from '#src/report/report.ts';
import { useBeside } from './beside.ts';
import { keyed } from './keyed.ts';
import { useLinks } from './links.ts';
import { Part } from './part.tsx';
import { headingWords } from './said.tsx';
import { written } from './written.ts';

/** A section of the summary or of a chapter. */
export function Section({ section, framed = false }: { section: ReportSection; framed?: boolean }) {
  const beside = useBeside();
  return (
    <div className={framed ? 'section framed' : 'section'}>
      <h3 id={useLinks().anchors.get(section)} {...written(section.title)}>
        {headingWords(section.title)}
      </h3>
      {section.question === undefined ? null : (
        <p className="asks" {...written(section.question)}>
          {section.question}
        </p>
      )}
      {keyed(section.parts).map(({ key, item }) => (
        <Fragment key={key}>
          <Part part={item} />
          {beside.part(item)}
        </Fragment>
      ))}
      {beside.section(section)}
    </div>
  );
}
