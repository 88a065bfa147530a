import { Paragraphs } from './paragraphs.tsx';
import { readingWords } from './words.ts';

/** What was answered, or that nothing was. */
export function AnswerText({ text }: { text: readonly string[] }) {
  if (text.length === 0) return <p className="govuk-body hea-unanswered">{readingWords.notAnswered}</p>;
  return <Paragraphs text={text} />;
}
