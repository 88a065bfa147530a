import { Fragment } from 'react';
import type { ReportPart } from '#src/report/report.ts';
import { htmlWords } from '../html-words.ts';
import type { Mention } from '../references.ts';
import { keyed } from './keyed.ts';
import { useLinks } from './links.ts';

export interface NamedInProps {
  part: ReportPart;
  /** As rows of a list of facts that is there already, instead of a list of its own. */
  row?: boolean;
}

/** Links to the evidence for a part, and to the actions and measures that name it. */
export function NamedIn({ part, row = false }: NamedInProps) {
  const mentions = useLinks().namedIn.get(part) ?? [];
  const rows = [
    { label: htmlWords.evidence, of: mentions.filter(({ from }) => from === 'evidence') },
    { label: htmlWords.plans, of: mentions.filter(({ from }) => from === 'plan') },
  ].filter(({ of }) => of.length > 0);
  if (rows.length === 0) return null;
  const drawn = rows.map(({ label, of }) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd>
        <Mentions mentions={of} />
      </dd>
    </div>
  ));
  return row ? drawn : <dl className="facts">{drawn}</dl>;
}

function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  return keyed(mentions).map(({ key, item: { text, anchor } }) => (
    <Fragment key={key}>
      {key === '0' ? '' : ', '}
      <a href={`#${anchor}`}>{text}</a>
    </Fragment>
  ));
}
