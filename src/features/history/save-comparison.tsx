import { useState } from 'react';
import { type HtmlProblem, requestComparison } from '#src/html/request-html.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import type { Comparison } from '#src/report/write-comparison.ts';
import { Button } from '#src/ui/button.tsx';
import { historyWords } from './words.ts';

interface SaveComparisonProps {
  comparison: () => Comparison;
  version: number;
  saveWebPage: (fileName: string, html: string) => void;
}

type State = { kind: 'ready' | 'saved' } | { kind: 'problem'; problem: HtmlProblem };

/** What is different as a web page, to read where this app is not. */
export function SaveComparison({ comparison, version, saveWebPage }: SaveComparisonProps) {
  const [state, setState] = useState<State>({ kind: 'ready' });

  async function save(): Promise<void> {
    const words = comparison();
    const made = await requestComparison(words);
    if (!made.ok) return setState({ kind: 'problem', problem: made.problem });
    saveWebPage(fileNameFor(words.title, version, '-changes.html'), made.value);
    setState({ kind: 'saved' });
  }

  return (
    <>
      <Button variant="secondary" onClick={() => void save()}>
        {historyWords.save}
      </Button>
      <p className="govuk-hint">{historyWords.saveHint}</p>
      <div role="status">
        {state.kind === 'saved' && <p className="govuk-body">{historyWords.saved}</p>}
        {state.kind === 'problem' && (
          <p className="govuk-body">{historyWords.notSaved(state.problem.reason)}</p>
        )}
      </div>
    </>
  );
}
