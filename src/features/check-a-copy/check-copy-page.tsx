import { useState } from 'react';
import { wordFileProblem } from '#src/interchange/file-problem.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { FileField } from '#src/ui/fields/file-field.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import type { CheckedCopy } from './checked-copy.ts';
import { FINGERPRINT_ID } from './fingerprint-form.tsx';
import { ShownVerdict } from './shown-verdict.tsx';
import { checkWords } from './words.ts';

export interface CheckCopyPageProps {
  copy: CheckedCopy;
  onFile: (file: File) => void;
  onStop: () => void;
  readHref: string;
  /** Adds a copy of it to this device; gives in words why it was not added, or nothing. */
  onOpenCopy: () => Promise<string | undefined>;
}

const CHOOSE_ID = 'choose-copy';

/** Whether a copy that someone was given says what was signed. */
export function CheckCopyPage({ copy, onFile, onStop, ...onward }: CheckCopyPageProps) {
  const [typed, setTyped] = useState({ problem: '', count: 0 });
  const refused =
    copy.kind === 'refused' ? `${copy.name}: ${wordFileProblem(copy.problem, 'check')}` : undefined;
  const problems =
    refused !== undefined
      ? [{ text: refused, href: `#${CHOOSE_ID}` }]
      : typed.problem !== '' && copy.kind === 'checked'
        ? [{ text: typed.problem, href: `#${FINGERPRINT_ID}` }]
        : [];
  // Where there is a problem the error summary takes the focus, not the heading.
  usePageTitle(checkWords.title, problems.length === 0 ? { page: 'check-a-copy' } : { error: true });
  return (
    <>
      <BackLink href="#/">{checkWords.home}</BackLink>
      <ErrorSummary
        title={checkWords.problem}
        problems={problems}
        submitCount={(copy.kind === 'refused' ? copy.count : 0) + typed.count}
      />
      <h1 className="govuk-heading-xl">{checkWords.title}</h1>
      {copy.kind !== 'checked' && <p className="govuk-body-l">{checkWords.lead}</p>}
      {copy.kind === 'working' && (
        <>
          <ProgressBar label={checkWords.working} text={checkWords.stages[copy.stage]} />
          <LinkButton onClick={onStop}>{checkWords.stop}</LinkButton>
        </>
      )}
      <div role="status">{copy.kind === 'stopped' && <p className="govuk-body">{checkWords.stopped}</p>}</div>
      {copy.kind === 'checked' && (
        <ShownVerdict
          key={copy.name}
          {...onward}
          name={copy.name}
          verdict={copy.verdict}
          problem={typed.problem}
          onProblem={(problem) => setTyped(({ count }) => ({ problem, count: count + (problem ? 1 : 0) }))}
        />
      )}
      {copy.kind !== 'working' && (
        <FileField
          id={CHOOSE_ID}
          label={copy.kind === 'checked' ? checkWords.chooseAnother : checkWords.choose}
          hint={checkWords.hint}
          error={refused}
          accept=".pdf,.json,application/pdf,application/json"
          onFile={(file) => {
            setTyped({ problem: '', count: 0 });
            onFile(file);
          }}
        />
      )}
    </>
  );
}
