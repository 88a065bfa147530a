import { signatureOf, titleOf } from '#src/domain/assessment.ts';
import { Downloads, type Printable } from '#src/features/download/downloads.tsx';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import { writeReport } from '#src/report/write-report.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { saveAssessment } from './save-assessment.ts';

/** The downloads of an assessment as it stands: the signed record when this version is signed, else a draft. */
export function AssessmentDownloads({ session }: { session: AssessmentSession }) {
  const signature = signatureOf(session.current());
  if (signature !== undefined) return <RecordDownloads session={session} version={signature.version} />;
  const printable = (): Printable => {
    const { assessment, edition, today } = session.facts();
    return {
      report: writeReport(assessment, edition, { on: today }),
      fingerprint: '',
      at: new Date(`${today}T00:00:00Z`),
      fileName: fileNameFor(titleOf(assessment), assessment.version, '-draft.pdf'),
      webPageName: fileNameFor(titleOf(assessment), assessment.version, '-draft.html'),
    };
  };
  return (
    <Downloads
      isDraft
      printable={printable}
      savePdf={savePdf}
      saveWebPage={saveWebPage}
      saveFile={() => saveAssessment(session)}
    />
  );
}

/** The downloads of a signed version, made from what was frozen that day. */
export function RecordDownloads({ session, version }: { session: AssessmentSession; version: number }) {
  const printable = (): Printable => {
    const assessment = session.current();
    const record = session.records().find((candidate) => candidate.version === version);
    const signature = assessment.signatures.find((candidate) => candidate.version === version);
    if (record === undefined || signature === undefined) throw new Error(`No record of version ${version}`);
    return {
      report: record.report,
      fingerprint: signature.fingerprint,
      at: new Date(signature.signedAt),
      fileName: fileNameFor(record.report.title, version, '.pdf'),
      webPageName: fileNameFor(record.report.title, version, '.html'),
    };
  };
  return (
    <Downloads
      isDraft={false}
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
