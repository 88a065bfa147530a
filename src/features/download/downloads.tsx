import { useEffect, useRef, useState } from 'react';
import { type HtmlProblem, requestHtml } from '#src/html/request-html.ts';
import type { MadePdf, PdfProgress } from '#src/pdf/make-pdf.ts';
import type { PdfOrder } from '#src/pdf/pdf-messages.ts';
import { type PdfProblem, requestPdf } from '#src/pdf/request-pdf.ts';
import type { AnnexId } from '#src/report/annex.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { ChooseAnnexes } from './choose-annexes.tsx';
import { downloadWords, wordHtmlProblem, wordPdfProblem, wordProgress } from './words.ts';

/** What goes into the PDF and the web page, asked for when they are wanted: the latest words, or a signed record. */
export interface Printable extends PdfOrder {
  fileName: string;
  webPageName: string;
}

interface DownloadsProps {
  printable: (annexes: readonly AnnexId[]) => Printable;
  /** The annexes that a person may add. */
  annexes?: readonly AnnexId[];
  savePdf: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
  saveWebPage: (fileName: string, html: string) => void;
  saveFile: () => void;
  isDraft: boolean;
}

type State =
  | { kind: 'ready' }
  | { kind: 'making'; progress: PdfProgress }
  | { kind: 'making-web-page' }
  | { kind: 'done'; made: MadePdf }
  | { kind: 'problem'; problem: PdfProblem }
  | { kind: 'web-page-done' }
  | { kind: 'web-page-problem'; problem: HtmlProblem };

/** The PDF, made while the page stays free, the same as a web page, and the assessment as a file. */
export function Downloads(props: DownloadsProps) {
  const { printable, annexes = [], savePdf, saveWebPage, saveFile, isDraft } = props;
  const [added, setAdded] = useState<readonly AnnexId[]>([]);
  const [state, setState] = useState<State>({ kind: 'ready' });
  const stop = useRef<AbortController | null>(null);
  const makeButton = useRef<HTMLButtonElement>(null);
  const cancelButton = useRef<HTMLButtonElement>(null);
  useEffect(() => () => stop.current?.abort(), []);

  function choose(id: AnnexId, isChosen: boolean): void {
    setAdded((others) => (isChosen ? [...others, id] : others.filter((other) => other !== id)));
  }

  /** The progress and its button go; whoever was on that button is taken to the one that began it. */
  function finish(next: State): void {
    const wasOnCancel = document.activeElement === cancelButton.current;
    setState(next);
    if (wasOnCancel) makeButton.current?.focus();
  }

  async function make(): Promise<void> {
    const { fileName, report, ...order } = printable(added);
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'making', progress: { stage: 'words' } });
    const made = await requestPdf(report, {
      ...order,
      signal: controller.signal,
      onProgress: (progress) => setState({ kind: 'making', progress }),
    });
    if (stop.current !== controller) return;
    if (!made.ok) return finish({ kind: 'problem', problem: made.problem });
    savePdf(fileName, made.value.bytes);
    finish({ kind: 'done', made: made.value });
  }

  async function makeWebPage(): Promise<void> {
    const { report, fingerprint, annexes: chapters, webPageName } = printable(added);
    setState({ kind: 'making-web-page' });
    const made = await requestHtml(report, fingerprint, chapters);
    if (!made.ok) return setState({ kind: 'web-page-problem', problem: made.problem });
    saveWebPage(webPageName, made.value);
    setState({ kind: 'web-page-done' });
  }

  const isBusy = state.kind === 'making' || state.kind === 'making-web-page';
  return (
    <>
      {isDraft && <p className="govuk-body">{downloadWords.pdfHintDraft}</p>}
      {annexes.length > 0 && <ChooseAnnexes offered={annexes} onChoose={choose} />}
      <ButtonRow>
        <Button ref={makeButton} busy={isBusy} onClick={() => void make()}>
          {downloadWords.pdf}
        </Button>
        <Button variant="secondary" busy={isBusy} onClick={() => void makeWebPage()}>
          {downloadWords.webPage}
        </Button>
        <Button variant="secondary" onClick={saveFile}>
          {downloadWords.file}
        </Button>
      </ButtonRow>
      {state.kind === 'making' && (
        <>
          <ProgressBar label={downloadWords.making} {...wordProgress(state.progress)} />
          <Button variant="secondary" ref={cancelButton} onClick={() => stop.current?.abort()}>
            {downloadWords.cancel}
          </Button>
        </>
      )}
      <div role="status">
        {state.kind === 'making' && (
          <VisuallyHidden>{`${downloadWords.making}. ${downloadWords.stages[state.progress.stage]}.`}</VisuallyHidden>
        )}
        {state.kind === 'making-web-page' && <p className="govuk-body">{downloadWords.makingWebPage}</p>}
        {state.kind === 'done' && <Done {...state.made} />}
        {state.kind === 'problem' && <p className="govuk-body">{wordPdfProblem(state.problem)}</p>}
        {state.kind === 'web-page-done' && <p className="govuk-body">{downloadWords.webPageDone(isDraft)}</p>}
        {state.kind === 'web-page-problem' && <p className="govuk-body">{wordHtmlProblem(state.problem)}</p>}
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
