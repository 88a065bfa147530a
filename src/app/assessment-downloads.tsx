import { documentAsSigned } from '#src/document/document-as-signed.ts';
import { signatureOf, titleOf } from '#src/domain/assessment.ts';
import { Downloads, type Printable } from '#src/features/download/downloads.tsx';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import { orderDraft, orderSigned } from '#src/pdf/order-pdf.ts';
import { type AnnexId, annexesOf } from '#src/report/annex.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { saveAssessment } from './save-assessment.ts';

/** The downloads of an assessment as it stands: the signed record when this version is signed, else a draft. */
export function AssessmentDownloads({ session }: { session: AssessmentSession }) {
  const signature = signatureOf(session.current());
  if (signature !== undefined) return <RecordDownloads session={session} version={signature.version} />;
  const printable = (annexes: readonly AnnexId[]): Printable => {
    const { assessment, edition, today } = session.facts();
    const document = { assessment, records: [...session.records()] };
    return {
      ...orderDraft(document, edition, today, annexes),
      fileName: fileNameFor(titleOf(assessment), assessment.version, '-draft.pdf'),
      webPageName: fileNameFor(titleOf(assessment), assessment.version, '-draft.html'),
    };
  };
  return (
    <Downloads
      isDraft
      annexes={annexesOf(session.edition, session.current())}
      printable={printable}
      savePdf={savePdf}
      saveWebPage={saveWebPage}
      saveFile={() => saveAssessment(session)}
    />
  );
}

/** The downloads of a signed version, made from what was frozen that day. */
export function RecordDownloads({ session, version }: { session: AssessmentSession; version: number }) {
  const { edition } = session;
  const document = () => ({ assessment: session.current(), records: [...session.records()] });
  const printable = (ids: readonly AnnexId[]): Printable => {
    const order = orderSigned(document(), version, { ids, edition });
    const { title } = order.report;
    return {
      ...order,
      fileName: fileNameFor(title, version, '.pdf'),
      webPageName: fileNameFor(title, version, '.html'),
    };
  };
  return (
    <Downloads
      isDraft={false}
      annexes={annexesOf(edition, documentAsSigned(document(), version).assessment)}
      printable={printable}
      savePdf={savePdf}
      saveWebPage={saveWebPage}
      saveFile={() => saveAssessment(session)}
    />
  );
}

function savePdf(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  saveFile(fileName, bytes, 'application/pdf');
}

function saveWebPage(fileName: string, html: string): void {
  saveFile(fileName, html, 'text/html');
}
