import { useCallback } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { HistoryPage } from '#src/features/history/history-page.tsx';
import { saveFile } from '#src/interchange/save-file.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { surroundings } from './surroundings.ts';

/** The history of an open assessment, as this browser keeps it. */
export default function HistoryRoute(props: { session: AssessmentSession; assessment: Assessment }) {
  const { id } = props.session;
  const read = useCallback(() => {
    const { database, findEdition } = surroundings;
    return readWhole(database, id, findEdition);
  }, [id]);
  return <HistoryPage {...props} readSaved={read} saveWebPage={saveWebPage} />;
}

function saveWebPage(fileName: string, html: string): void {
  saveFile(fileName, html, 'text/html');
}
