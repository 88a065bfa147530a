import { useMemo, useState } from 'react';
import { type Stretch, wordDifferences } from '#src/domain/word-differences.ts';
import { fold, type Shown } from '#src/report/fold.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { inOrder } from './in-order.ts';
import { Added, Removed } from './marks.tsx';
import { differenceWords } from './words.ts';

/** A text with what went struck through and what came underlined. What stayed is folded to a few words, until asked for. */
export function MarkedWords({ before, after }: { before: string; after: string }) {
  const [whole, setWhole] = useState(false);
  const stretches = useMemo(() => wordDifferences(before, after), [before, after]);
  const folded = useMemo(() => fold(stretches), [stretches]);
  const shown = whole ? stretches : folded;
  const isFolded = folded.some(({ kind }) => kind === 'left-out');
  return (
    <>
      <p className="govuk-body hea-as-typed">
        {inOrder(shown).map(({ key, item }, place) => (
          <Piece key={key} piece={item} next={shown[place + 1]} />
        ))}
      </p>
      {isFolded && (
        <p className="govuk-body">
          <LinkButton onClick={() => setWhole(!whole)}>
            {whole ? differenceWords.showLess : differenceWords.showWhole}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function Piece({ piece, next }: { piece: Shown; next: Shown | undefined }) {
  switch (piece.kind) {
    case 'kept':
      return piece.text;
    case 'left-out':
      return (
        <>
          {' '}
          <span aria-hidden="true">…</span>
          <VisuallyHidden>{differenceWords.leftOut}</VisuallyHidden>{' '}
        </>
      );
    case 'removed':
    case 'added':
      return <Mark stretch={piece} isLast={next === undefined || next.kind !== 'added'} />;
  }
}

/** Said as well as shown. The end is said once, before the words that stayed. */
function Mark({ stretch: { kind, text }, isLast }: { stretch: Stretch; isLast: boolean }) {
  const Marked = kind === 'added' ? Added : Removed;
  return (
    <>
      <Marked>{text.trim() === '' && text.includes('\n') ? <LineBreak text={text} /> : text}</Marked>
      {isLast && <VisuallyHidden>{differenceWords.end}</VisuallyHidden>}
    </>
  );
}

/** A line break has nothing to underline, so a sign stands in its place. */
function LineBreak({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">¶</span>
      <VisuallyHidden>{differenceWords.lineBreak}</VisuallyHidden>
      {text}
    </>
  );
}
