import type { ReactNode } from 'react';
import type { Difference } from '#src/domain/difference.ts';
import type { DifferentAnswer, WordedDifference } from '#src/report/word-difference.ts';
import { Tag } from '#src/ui/tag.tsx';
import { inOrder } from './in-order.ts';
import { MarkedChoices } from './marked-choices.tsx';
import { MarkedWords } from './marked-words.tsx';
import { Added, Removed } from './marks.tsx';
import { differenceWords } from './words.ts';

export interface DifferencesProps {
  answers: readonly DifferentAnswer[];
  /** The level of a question's heading; what is different in it comes one below. */
  headingLevel?: 2 | 3 | 4;
  /** What stands beside each difference, such as a button that takes it or puts it back. `title` tells it from all others. */
  action?: (difference: Difference, title: string) => ReactNode;
}

/** What two states of the answers say differently, answer by answer in reading order. */
export function Differences({ answers, headingLevel = 3, action }: DifferencesProps) {
  const Heading = `h${headingLevel}` as const;
  if (answers.length === 0) return <p className="govuk-body">{differenceWords.none}</p>;
  return answers.map(({ questionId, page, label, differences }) => (
    <section key={questionId} className="hea-differences">
      <span className="govuk-caption-m">{page}</span>
      <Heading className="govuk-heading-m">{label}</Heading>
      {differences.map((worded) => (
        <OneDifference
          key={worded.key}
          worded={worded}
          level={headingLevel}
          action={action?.(worded.difference, `${label} (${worded.title})`)}
        />
      ))}
    </section>
  ));
}

interface OneDifferenceProps {
  worded: WordedDifference;
  level: 2 | 3 | 4;
  action: ReactNode;
}

function OneDifference({ worded, level, action }: OneDifferenceProps) {
  const { title, words } = worded;
  const Heading = `h${(level + 1) as 3 | 4 | 5}` as const;
  return (
    <div className="hea-difference">
      <div className="hea-card__top">
        <div className="hea-part__name">
          <Heading className="govuk-heading-s hea-card__title">{title}</Heading>
          {words.kind === 'row' && <Tag>{differenceWords.row[words.change]}</Tag>}
        </div>
        {action}
      </div>
      <Words words={words} />
    </div>
  );
}

function Words({ words }: { words: WordedDifference['words'] }) {
  switch (words.kind) {
    case 'typed':
      return <MarkedWords before={words.before} after={words.after} />;
    case 'chosen':
      return <MarkedChoices before={words.before} after={words.after} />;
    case 'row':
      return <Row {...words} />;
    case 'order':
      return (
        <dl className="hea-card__facts">
          <Fact term={differenceWords.orderBefore}>{words.before.join('; ')}</Fact>
          <Fact term={differenceWords.orderAfter}>{words.after.join('; ')}</Fact>
        </dl>
      );
  }
}

function Row({ change, facts }: { change: 'added' | 'removed'; facts: { label: string; value: string }[] }) {
  const Mark = change === 'added' ? Added : Removed;
  if (facts.length === 0) return <p className="govuk-body">{differenceWords.emptyRow}</p>;
  return (
    <dl className="hea-card__facts hea-as-typed">
      {inOrder(facts).map(({ key, item: { label, value } }) => (
        <Fact key={key} term={label}>
          <Mark>{value}</Mark>
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
