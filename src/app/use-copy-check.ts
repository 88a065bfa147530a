import { useCallback, useEffect, useRef, useState } from 'react';
import { type CheckSurroundings, checkCopy } from '#src/check/check-copy.ts';
import type { HereNow } from '#src/check/compare-with-here.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { signatureOf } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { refuse, succeed } from '#src/domain/result.ts';
import type { CheckedCopy } from '#src/features/check-a-copy/checked-copy.ts';
import { lettersNotFetched, wordNotRebuilt } from '#src/features/check-a-copy/words.ts';
import { readCopyFile } from '#src/interchange/read-copy.ts';
import { requestPdf } from '#src/pdf/request-pdf.ts';
import type { Report } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { settleOpenWork } from './open-work.ts';
import { surroundings } from './surroundings.ts';

/** The copy in hand and how far its check has come. A file chosen meanwhile takes its place; nothing of it is kept. */
export function useCopyCheck() {
  const [copy, setCopy] = useState<CheckedCopy>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  const refusals = useRef(0);
  useEffect(() => () => running.current?.abort(), []);
  const check = useCallback((file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void checkFile(file, controller.signal, (next) => {
      if (controller.signal.aborted) return;
      if (next.kind === 'refused') refusals.current++;
      setCopy(next.kind === 'refused' ? { ...next, count: refusals.current } : next);
    });
  }, []);
  const stop = useCallback(() => {
    running.current?.abort();
    setCopy({ kind: 'stopped' });
  }, []);
  return { copy, check, stop };
}

async function checkFile(
  file: File,
  signal: AbortSignal,
  become: (next: CheckedCopy) => void,
): Promise<void> {
  const { name } = file;
  become({ kind: 'working', name, stage: 'reading' });
  const read = await readCopyFile(file);
  if (!read.ok) return become({ kind: 'refused', name, problem: read.problem, count: 0 });
  become({ kind: 'working', name, stage: 'answers' });
  const rebuild: CheckSurroundings['rebuild'] = async ({ report, ...order }) => {
    const made = await requestPdf(report, {
      ...order,
      signal,
      onProgress: ({ stage }) => become({ kind: 'working', name, stage }),
    });
    if (!made.ok) return refuse(wordNotRebuilt(made.problem));
    return made.value.unread.length > 0 ? refuse(lettersNotFetched) : succeed(made.value.bytes);
  };
  const { findEdition } = surroundings;
  const checked = await checkCopy(read.value, { findEdition, lookHere, rebuild });
  if (!checked.ok) return become({ kind: 'refused', name, problem: checked.problem, count: 0 });
  const { document } = checked.value;
  const report = document === null ? null : await reportOf(document);
  become({ kind: 'checked', name, verdict: checked.value, report });
}

async function lookHere(id: string): Promise<HereNow> {
  const { database, findEdition } = surroundings;
  await settleOpenWork();
  const read = await readDocument(database, id, findEdition);
  if (read.ok) return { kind: 'here', ...read.value.assessment };
  return { kind: read.problem.kind === 'not-here' ? 'not-here' : 'unreadable' };
}

async function reportOf({ assessment, records }: HeatDocument): Promise<Report> {
  const record = records.at(-1);
  if (record !== undefined && signatureOf(assessment) !== undefined) return record.report;
  const edition = await surroundings.findEdition(assessment.edition);
  if (edition === undefined) throw new Error('The gate let an unknown edition through');
  return writeReport(assessment, edition, { on: calendarDateOf(surroundings.clock.now()) });
}
