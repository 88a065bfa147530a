import { createContext, useContext } from 'react';
import { type AnswerPart, type EntryPart, linkEvidence } from '#src/report/link-evidence.ts';
import type { Report, ReportPart } from '#src/report/report.ts';

/** Where a line of references leads. */
export interface Reference {
  title: string;
  destination: string;
}

/** The links between evidence and what it supports, both ways. */
export interface EvidenceLinks {
  /** What links to a part call it; nothing where none does. */
  destinationOf: (part: ReportPart) => string | undefined;
  evidenceFor: (part: ReportPart) => Reference[];
  /** By the name that the item of evidence uses. */
  supportedBy: (part: ReportPart) => ReadonlyMap<string, Reference>;
}

const EvidenceLinksContext = createContext<EvidenceLinks | null>(null);

export const EvidenceLinksProvider = EvidenceLinksContext.Provider;

export function useEvidenceLinks(): EvidenceLinks {
  const links = useContext(EvidenceLinksContext);
  if (links === null) throw new Error('A part of a page was drawn outside a document');
  return links;
}

export function readEvidenceLinks(report: Report): EvidenceLinks {
  const links = linkEvidence(report);
  const destinations = new Map<ReportPart, string>();
  for (const { evidence, supports } of links) {
    for (const part of [evidence, supports]) {
      if (!destinations.has(part)) destinations.set(part, `said-${destinations.size + 1}`);
    }
  }
  const leadTo = (part: AnswerPart | EntryPart): Reference => ({
    title: part.kind === 'answer' ? part.question : part.title,
    destination: destinations.get(part) ?? '',
  });
  return {
    destinationOf: (part) => destinations.get(part),
    evidenceFor: (part) =>
      links.filter(({ supports }) => supports === part).map(({ evidence }) => leadTo(evidence)),
    supportedBy: (part) =>
      new Map(
        links
          .filter(({ evidence }) => evidence === part)
          .map(({ name, supports }) => [name, leadTo(supports)] as const),
      ),
  };
}
