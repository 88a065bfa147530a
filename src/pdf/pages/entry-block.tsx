import { View } from '@react-pdf/renderer';
import { saysWhatItSupports } from '#src/report/link-evidence.ts';
import type { ReportPart } from '#src/report/report.ts';
import { useEvidenceLinks } from './evidence-links.ts';
import { FactGrid } from './fact-grid.tsx';
import { pdfWords } from './pdf-words.ts';
import { References } from './references.tsx';
import { contentWidth, indent, text } from './theme.ts';
import { TitleRow } from './title-row.tsx';

type EntryPart = Extract<ReportPart, { kind: 'entry' }>;

const width = contentWidth - indent;

/** One of a list of things: a group, an action, an item of evidence. */
export function EntryBlock({ part }: { part: EntryPart }) {
  const { destinationOf, evidenceFor, supportedBy } = useEvidenceLinks();
  const evidence = evidenceFor(part);
  const supported = supportedBy(part);
  const plain = part.facts.filter((fact) => !saysWhatItSupports(fact));
  return (
    <>
      <TitleRow title={part.title} tag={part.tag} width={width} id={destinationOf(part)} />
      <FactGrid width={width} size={text.entry} facts={plain} ruled />
      {part.facts.filter(saysWhatItSupports).map(({ label, value }) => (
        <References
          key={label}
          label={label}
          lines={value.map((words) => ({ words, reference: supported.get(words) }))}
          width={width}
          ruled
        />
      ))}
      {evidence.length === 0 ? null : (
        <References
          label={pdfWords.evidenceFor}
          lines={evidence.map((reference) => ({ words: reference.title, reference }))}
          width={width}
          ruled
        />
      )}
      <View style={{ height: 8 }} />
    </>
  );
}
