import { Fragment } from 'react';
import type { ReportFact } from '#src/report/report.ts';
import { htmlWords } from '../html-words.ts';
import type { Stretch } from '../references.ts';
import { keyed } from './keyed.ts';
import { useLinks } from './links.ts';
import { NamedIn, type NamedInProps } from './named-in.tsx';
import { Paragraphs, Said } from './said.tsx';
import { written } from './written.ts';

interface FactListProps {
  facts: readonly ReportFact[];
  /** The part whose facts these are: what names it is listed after them. */
  of?: NamedInProps['part'];
}

/** Labels with what was said. */
export function FactList({ facts, of }: FactListProps) {
  const { naming } = useLinks();
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {keyed(facts).map(({ key, item }) => {
        const lines = naming.get(item);
        return (
          <div key={key}>
            <dt {...written(item.label)}>{item.label}</dt>
            {lines === undefined || lines.length === 0 ? (
              <Value text={item.value} isQuote={item.quote === true} />
            ) : (
              <dd>
                <Linked lines={lines} />
              </dd>
            )}
          </div>
        );
      })}
      {of === undefined ? null : <NamedIn part={of} row />}
    </dl>
  );
}

function Value({ text: [only, ...more], isQuote }: { text: readonly string[]; isQuote: boolean }) {
  if (only === undefined) return <dd className="unanswered">{htmlWords.notAnswered}</dd>;
  if (isQuote) {
    return (
      <dd>
        <blockquote>
          <Paragraphs text={[only, ...more]} />
        </blockquote>
      </dd>
    );
  }
  if (more.length > 0) {
    return (
      <dd>
        <Paragraphs text={[only, ...more]} />
      </dd>
    );
  }
  return (
    <dd {...written(only)}>
      <Said>{only}</Said>
    </dd>
  );
}

/** A paragraph for each line, as elsewhere. */
function Linked({ lines }: { lines: readonly (readonly Stretch[])[] }) {
  return keyed(lines).map(({ key, item: line }) => (
    <p key={key} {...written(line.map(({ text }) => text).join(''))}>
      {keyed(line).map(({ key: at, item: { text, anchor } }) =>
        anchor === undefined ? (
          <Fragment key={at}>{text}</Fragment>
        ) : (
          <a key={at} href={`#${anchor}`}>
            {text}
          </a>
        ),
      )}
    </p>
  ));
}
