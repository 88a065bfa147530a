import { inOrder } from './in-order.ts';

/** Typed words, a paragraph for each line. */
export function Paragraphs({ text }: { text: readonly string[] }) {
  return inOrder(text).map(({ key, item }) => (
    <p className="govuk-body" key={key}>
      {item}
    </p>
  ));
}
