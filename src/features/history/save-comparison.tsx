import { requestComparison } from '#src/html/request-html.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import type { Comparison } from '#src/report/write-comparison.ts';
import { Button } from '#src/ui/button.tsx';
import { historyWords } from './words.ts';

interface SaveComparisonProps {
  comparison: () => Comparison;
  version: number;
  saveWebPage: (fileName: string, html: string) => void;
  /** How it went, in words. */
  onDone: (news: string) => void;
}

/** What is different as a web page, to read where this app is not. */
export function SaveComparison({ comparison, version, saveWebPage, onDone }: SaveComparisonProps) {
  async function save(): Promise<void> {
    const words = comparison();
    const made = await requestComparison(words);
    if (made.ok) saveWebPage(fileNameFor(words.title, version, '-changes.html'), made.value);
    onDone(made.ok ? historyWords.saved : historyWords.notSaved(made.problem.reason));
  }

  return (
    <>
      <Button variant="secondary" onClick={() => void save()}>
        {historyWords.save}
      </Button>
      <p className="govuk-hint">{historyWords.saveHint}</p>
    </>
  );
}
