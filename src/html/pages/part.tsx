import type { ReactNode } from 'react';
import type { ReportPart } from '#src/report/report.ts';
import { reportWords } from '#src/report/words.ts';
import { ChangedLines } from './changed-lines.tsx';
import { Chart } from './chart.tsx';
import { DataTable } from './data-table.tsx';
import { FactList } from './fact-list.tsx';
import { keyed } from './keyed.ts';
import { useLinks } from './links.ts';
import { NamedIn } from './named-in.tsx';
import { headingWords, Paragraphs, Said } from './said.tsx';
import { written } from './written.ts';

/** One part of a section, by its kind. */
export function Part({ part }: { part: ReportPart }) {
  switch (part.kind) {
    case 'paragraphs':
      return part.text.length === 0 ? null : <Paragraphs text={part.text} />;
    case 'list':
      return part.items.length === 0 ? null : (
        <ul>
          {keyed(part.items).map(({ key, item }) => (
            <li key={key} {...written(item)}>
              <Said>{item}</Said>
            </li>
          ))}
        </ul>
      );
    case 'answer':
      return (
        <div className="answer">
          <PartHeading part={part}>{part.question}</PartHeading>
          <Paragraphs text={part.answer} />
          {part.note.length === 0 ? null : (
            <FactList facts={[{ label: reportWords.note, value: part.note }]} />
          )}
          <NamedIn part={part} />
        </div>
      );
    case 'facts':
      return <FactList facts={part.facts} />;
    case 'entry':
      return (
        <div className="entry">
          <TitledTop part={part} />
          {part.facts.length === 0 ? <NamedIn part={part} /> : <FactList facts={part.facts} of={part} />}
        </div>
      );
    case 'table':
      return <DataTable part={part} />;
    case 'change':
      return (
        <div className="change">
          <TitledTop part={part} />
          <ChangedLines lines={part.lines} />
        </div>
      );
    case 'chart':
      return <Chart part={part} />;
  }
}

/** A title with the word or two beside it. */
function TitledTop({ part }: { part: Extract<ReportPart, { kind: 'entry' | 'change' }> }) {
  return (
    <div className="entry-top">
      <PartHeading part={part}>{part.title}</PartHeading>
      {part.tag === undefined ? null : (
        <p className="tag" {...written(part.tag)}>
          {part.tag}
        </p>
      )}
    </div>
  );
}

function PartHeading({ part, children }: { part: ReportPart; children: string }): ReactNode {
  return (
    <h4 id={useLinks().anchors.get(part)} {...written(children)}>
      {headingWords(children)}
    </h4>
  );
}
