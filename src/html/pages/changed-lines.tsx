import { markWords } from '#src/report/change-words.ts';
import type { ReportRun } from '#src/report/report.ts';
import { keyed } from './keyed.ts';
import { written } from './written.ts';

/** What became of an answer, line by line: words that came underlined, words that went struck through, both also said. */
export function ChangedLines({ lines }: { lines: readonly (readonly ReportRun[])[] }) {
  return keyed(lines).map(({ key, item: runs }) => (
    <p key={key} className="changed" {...written(runs.map(({ text }) => text).join(''))}>
      {keyed(runs).map((run, at) => (
        <ChangedRun key={run.key} run={run.item} next={runs[at + 1]} />
      ))}
    </p>
  ));
}

function ChangedRun({ run: { said, text }, next }: { run: ReportRun; next: ReportRun | undefined }) {
  switch (said) {
    case 'kept':
      return text;
    case 'left-out':
      return (
        <>
          {' '}
          <span aria-hidden="true">{text}</span>
          <Spoken>{markWords.leftOut}</Spoken>{' '}
        </>
      );
    case 'added':
    case 'removed': {
      const Marked = said === 'added' ? 'ins' : 'del';
      return (
        <>
          <Marked>
            <Spoken>{`${markWords[said]} `}</Spoken>
            {text}
          </Marked>
          {next?.said === 'kept' && <Spoken>{` ${markWords.end} `}</Spoken>}
        </>
      );
    }
  }
}

/** Heard, and there for who copies the words, but not seen. */
function Spoken({ children }: { children: string }) {
  return <span className="spoken">{children}</span>;
}
