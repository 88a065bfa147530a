import { useState } from 'react';
import { compareFingerprint, type MinutesVerdict } from '#src/check/compare-fingerprint.ts';
import type { Verdict } from '#src/check/verdict.ts';
import { unreadableFingerprint, verdictWords, wordLimits, wordVerdict } from '#src/check/verdict-words.ts';
import { wordOutcome } from '#src/check/word-outcome.ts';
import { Outcome } from '#src/ui/outcome.tsx';
import { SummaryList } from '#src/ui/summary-list.tsx';
import { ToneIcon } from '#src/ui/tone-icon.tsx';
import { CopyFacts } from './copy-facts.tsx';
import { FingerprintForm } from './fingerprint-form.tsx';
import { OpenIt } from './open-it.tsx';
import { toneOf } from './tone-of.ts';
import { checkWords } from './words.ts';

interface ShownVerdictProps {
  name: string;
  verdict: Verdict;
  /** What is wrong with the fingerprint that was typed. */
  problem: string;
  onProblem: (problem: string) => void;
  readHref: string;
  onOpenCopy: () => Promise<string | undefined>;
}

const NOTHING = { signatures: [], version: 1 };

/** One answer in large words, then question by question, then what to do with the copy. */
export function ShownVerdict({ name, verdict, problem, onProblem, ...onward }: ShownVerdictProps) {
  const [minutes, setMinutes] = useState<MinutesVerdict>({ kind: 'not-given' });
  const { document } = verdict;
  // Minutes speak of what was decided, and nobody has decided on a draft.
  const isSigned = verdict.answers.kind !== 'draft';
  const outcome = wordOutcome(verdict, minutes);
  const compare = (typed: string) => {
    const compared = compareFingerprint(typed, document?.assessment ?? NOTHING);
    const known = compared.kind !== 'unreadable' && compared.kind !== 'not-given';
    setMinutes(known ? compared : { kind: 'not-given' });
    onProblem(
      known ? '' : compared.kind === 'unreadable' ? unreadableFingerprint : checkWords.minutes.missing,
    );
  };
  return (
    <>
      <div role="status">
        <Outcome tone={toneOf(outcome.tone)} title={outcome.text}>
          <p className="govuk-body">{wordLimits(verdict)}</p>
        </Outcome>
      </div>
      <h2 className="govuk-heading-m">{checkWords.details}</h2>
      <SummaryList
        rows={wordVerdict(verdict, minutes).map(({ question, tone, answer, because }) => ({
          key: question,
          value: (
            <>
              <p className="govuk-body hea-finding__answer">
                <ToneIcon tone={toneOf(tone)} /> {answer}
              </p>
              <p className="govuk-body">{because}</p>
            </>
          ),
        }))}
      />
      {document !== null && (
        <>
          {isSigned && <p className="govuk-body">{verdictWords.unsigned}</p>}
          <CopyFacts name={name} document={document} />
          {isSigned && <FingerprintForm problem={problem} onCompare={compare} />}
          <OpenIt {...onward} />
        </>
      )}
    </>
  );
}
