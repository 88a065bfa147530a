import { linkTarget } from '#src/report/link-target.ts';
import { htmlWords } from '../html-words.ts';
import { keyed } from './keyed.ts';
import { written } from './written.ts';

/** A line as it was typed. One that is nothing but a safe address is a link. */
export function Said({ children }: { children: string }) {
  const target = linkTarget(children);
  if (target === null) return children;
  return (
    <a href={target} rel="noreferrer">
      {children}
    </a>
  );
}

/** Typed words, a paragraph for each line, or that nothing was said. */
export function Paragraphs({ text }: { text: readonly string[] }) {
  if (text.length === 0) return <p className="unanswered">{htmlWords.notAnswered}</p>;
  return keyed(text).map(({ key, item }) => (
    <p key={key} {...written(item)}>
      <Said>{item}</Said>
    </p>
  ));
}

/** Words of a heading. Some have no shape at all, and a heading must not be empty. */
export function headingWords(text: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : htmlWords.untitled;
}
