import type { Report, ReportPart } from '#src/report/report.ts';

/** A short draft report with the given parts in its only chapter. */
export function aReport(parts: ReportPart[], overrides: Partial<Report> = {}): Report {
  return {
    language: 'en-GB',
    title: 'Stop smoking in Aberdare',
    organisation: 'Cwm Cynon Council',
    standing: 'Draft, version 1',
    status: 'draft',
    use: 'real',
    version: 1,
    dated: '22 November 2026',
    summary: [
      { id: 'summary-decision', title: 'Decision', parts: [{ kind: 'paragraphs', text: ['No decision.'] }] },
    ],
    chapters: [
      { id: 'prepare', title: 'Prepare', sections: [{ id: 'programme', title: 'Programme', parts }] },
    ],
    smallPrint: ['Made for tests.'],
    ...overrides,
  };
}

export function paragraph(...text: string[]): ReportPart {
  return { kind: 'paragraphs', text };
}

export function anEntry(title: string, value: string[], tag?: string): ReportPart {
  return {
    kind: 'entry',
    title,
    ...(tag === undefined ? {} : { tag }),
    facts: [
      { label: 'What we know', value },
      { label: 'Owner', value: ['Sam'] },
      { label: 'Due date', value: [] },
    ],
    place: { page: 'programme' },
  };
}
