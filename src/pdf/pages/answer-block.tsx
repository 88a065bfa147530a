import { View } from '@react-pdf/renderer';
import type { ReportPart } from '#src/report/report.ts';
import { useEvidenceLinks } from './evidence-links.ts';
import { FactList } from './fact-list.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { pdfWords } from './pdf-words.ts';
import { References } from './references.tsx';
import { contentWidth, KEEP, noteWidth, text } from './theme.ts';
import { Words } from './words.tsx';

type AnswerPart = Extract<ReportPart, { kind: 'answer' }>;

/** A question in bold, its answer below, then the note on it. */
export function AnswerBlock({ part }: { part: AnswerPart }) {
  const { destinationOf, evidenceFor } = useEvidenceLinks();
  const destination = destinationOf(part);
  const evidence = evidenceFor(part);
  return (
    <>
      <Words
        tag="H4"
        {...(destination !== undefined && { id: destination })}
        width={contentWidth}
        size={text.question}
        bold
        marginBottom={1}
        keepWithNext={KEEP}
      >
        {part.question}
      </Words>
      <Paragraphs width={contentWidth} whenEmpty={pdfWords.notAnswered}>
        {part.answer}
      </Paragraphs>
      {part.note.length === 0 ? null : (
        <>
          <View style={{ height: 3 }} />
          <FactList
            width={contentWidth}
            facts={[{ label: pdfWords.note, value: part.note }]}
            between={0}
            labels={noteWidth}
          />
        </>
      )}
      {evidence.length === 0 ? null : (
        <>
          <View style={{ height: 3 }} />
          <References
            label={pdfWords.evidenceFor}
            lines={evidence.map((reference) => ({ words: reference.title, reference }))}
            width={contentWidth}
          />
        </>
      )}
      <View style={{ height: 9 }} />
    </>
  );
}
