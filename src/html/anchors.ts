import type { Report } from '#src/report/report.ts';

/** Where links lead that are the page's own. */
export const OWN = {
  report: 'report',
  summary: 'summary',
  contents: 'contents',
  smallPrint: 'about-this-document',
} as const;

/** The name of each chapter, section and part of a report as a place to link to, all different. */
export type Anchors = ReadonlyMap<object, string>;

export function nameAnchors({ summary, chapters }: Pick<Report, 'summary' | 'chapters'>): Anchors {
  const taken = new Set<string>(Object.values(OWN));
  const anchors = new Map<object, string>();
  const name = (thing: object, wanted: string): string => {
    let free = wanted;
    for (let count = 2; taken.has(free); count += 1) free = `${wanted}-${count}`;
    taken.add(free);
    anchors.set(thing, free);
    return free;
  };
  for (const chapter of chapters) name(chapter, `stage-${inAddress(chapter.id)}`);
  for (const section of [...summary, ...chapters.flatMap(({ sections }) => sections)]) {
    const anchor = name(section, inAddress(section.id));
    section.parts.forEach((part, at) => {
      name(part, `${anchor}-${at + 1}`);
    });
  }
  return anchors;
}

/** Ids are the edition's, and a file from elsewhere may hold any. */
function inAddress(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'part';
}
