import { fieldLabels } from './labels.ts';
import type { Report, ReportFact, ReportPart } from './report.ts';

export type EntryPart = Extract<ReportPart, { kind: 'entry' }>;
export type AnswerPart = Extract<ReportPart, { kind: 'answer' }>;

/** An item of evidence, and an answer or a group that it supports. */
export interface EvidenceLink {
  evidence: EntryPart;
  supports: AnswerPart | EntryPart;
  /** What the item of evidence calls it. */
  name: string;
}

/**
 * Which evidence supports what, read off the words of a report: a signed record holds words only, and they are never
 * written anew. A name that two things share, or nothing has, leads nowhere.
 */
export function linkEvidence({ chapters }: Pick<Report, 'chapters'>): EvidenceLink[] {
  const parts = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.parts));
  const named = new Map<string, (AnswerPart | EntryPart)[]>();
  for (const part of parts) {
    if (part.kind !== 'answer' && part.kind !== 'entry') continue;
    const name = part.kind === 'answer' ? part.question : part.title;
    named.set(name, [...(named.get(name) ?? []), part]);
  }
  return parts.flatMap((evidence) => {
    if (evidence.kind !== 'entry') return [];
    const names = evidence.facts.filter(saysWhatItSupports).flatMap(({ value }) => value);
    return names.flatMap((name): EvidenceLink[] => {
      const [supports, another] = named.get(name) ?? [];
      return supports === undefined || another !== undefined ? [] : [{ evidence, supports, name }];
    });
  });
}

/** Whether a fact lists the answers and groups that an item of evidence supports. */
export function saysWhatItSupports({ label }: ReportFact): boolean {
  return label === fieldLabels.evidence.supports;
}
