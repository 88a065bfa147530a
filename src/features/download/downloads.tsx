import { useEffect, useRef, useState } from 'react';
import type { MadePdf } from '#src/pdf/make-pdf.ts';
import { type PdfProblem, requestPdf } from '#src/pdf/request-pdf.ts';
import type { Report } from '#src/report/report.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { downloadWords, wordPdfProblem } from './words.ts';

/** What goes into the PDF, asked for when it is wanted: the latest words, or a signed record. */
export interface Printable {
  report: Report;
  /** Empty for a draft. */
  fingerprint: string;
  at: Date;
  fileName: string;
}

interface DownloadsProps {
  printable: () => Printable;
  savePdf: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
  saveFile: () => void;
  isDraft: boolean;
}

type State =
  | { kind: 'ready' }
  | { kind: 'making'; stage: string }
  | { kind: 'done'; made: MadePdf }
  | { kind: 'problem'; problem: PdfProblem };

/** The PDF, made while the page stays free, and the assessment as a file. */
export function Downloads({ printable, savePdf, saveFile, isDraft }: DownloadsProps) {
  const [state, setState] = useState<State>({ kind: 'ready' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function make(): Promise<void> {
    const { report, fingerprint, at, fileName } = printable();
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'making', stage: downloadWords.stages.words });
    const made = await requestPdf(report, {
      fingerprint,
      at,
      signal: controller.signal,
      onProgress: ({ stage }) => setState({ kind: 'making', stage: downloadWords.stages[stage] }),
    });
    if (stop.current !== controller) return;
    if (!made.ok) return setState({ kind: 'problem', problem: made.problem });
    savePdf(fileName, made.value.bytes);
    setState({ kind: 'done', made: made.value });
  }

  return (
    <>
      {isDraft && <p className="govuk-body">{downloadWords.pdfHintDraft}</p>}
      <ButtonRow>
        <Button busy={state.kind === 'making'} onClick={() => void make()}>
          {downloadWords.pdf}
        </Button>
        <Button variant="secondary" onClick={saveFile}>
          {downloadWords.file}
        </Button>
      </ButtonRow>
      {state.kind === 'making' && (
        <>
          <ProgressBar label={downloadWords.making} text={state.stage} />
          <LinkButton onClick={() => stop.current?.abort()}>{downloadWords.stop}</LinkButton>
        </>
      )}
      <div role="status">
        {state.kind === 'done' && <Done {...state.made} />}
        {state.kind === 'problem' && <p className="govuk-body">{wordPdfProblem(state.problem)}</p>}
      </div>
      <p className="govuk-body-s">{downloadWords.fileHint}</p>
    </>
  );
}

function Done({ pages, uncovered, unread }: MadePdf) {
  return (
    <>
      <p className="govuk-body">{downloadWords.done(pages)}</p>
      {unread.length > 0 && <p className="govuk-body">{downloadWords.unread(unread)}</p>}
      {uncovered.length > 0 && <p className="govuk-body">{downloadWords.uncovered(uncovered)}</p>}
    </>
  );
}
