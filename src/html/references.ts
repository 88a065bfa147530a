import { fieldLabels } from '#src/report/labels.ts';
import type { Report, ReportFact, ReportPart } from '#src/report/report.ts';
import type { Anchors } from './anchors.ts';

/** A stretch of words, and the place that it names. */
export interface Stretch {
  text: string;
  /** Undefined for words between names, and for a name that leads nowhere. */
  anchor?: string;
}

export interface Mention {
  text: string;
  anchor: string;
  from: 'evidence' | 'plan';
}

/** How the parts of a report speak of each other. */
export interface References {
  /** The lines of a fact that names other parts. */
  naming: ReadonlyMap<ReportFact, readonly Stretch[][]>;
  /** The parts that name a part. */
  namedIn: ReadonlyMap<ReportPart, readonly Mention[]>;
}

type Named = Extract<ReportPart, { kind: 'answer' | 'entry' }>;
type Entry = Extract<ReportPart, { kind: 'entry' }>;

const BETWEEN = '; ';

/** The facts whose words are names of answers or groups, by what they are called. */
const NAMING = new Map<string, Mention['from']>([
  [fieldLabels.evidence.supports, 'evidence'],
  [fieldLabels['action-plan'].groups, 'plan'],
  [fieldLabels.monitoring.groups, 'plan'],
]);

export function findReferences({ chapters }: Report, anchors: Anchors): References {
  const parts = chapters.flatMap((chapter) => chapter.sections.flatMap((section) => section.parts));
  const names = findNames(parts);
  // A name may hold what stands between names, so the longest that fits is taken.
  const longestFirst = [...names.keys()].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const naming = new Map<ReportFact, Stretch[][]>();
  const namedIn = new Map<ReportPart, Mention[]>();
  for (const entry of parts.filter((part): part is Entry => part.kind === 'entry')) {
    for (const fact of entry.facts) {
      const from = NAMING.get(fact.label);
      if (from === undefined) continue;
      const lines = fact.value.map((line) => splitNames(line, longestFirst));
      naming.set(
        fact,
        lines.map((pieces) => pieces.map(withAnchor)),
      );
      const mention = { text: shortName(entry.title), anchor: anchors.get(entry) ?? '', from };
      for (const piece of new Set(lines.flat())) {
        const target = names.get(piece);
        if (target) namedIn.set(target, [...(namedIn.get(target) ?? []), mention]);
      }
    }
  }
  return { naming, namedIn };

  function withAnchor(text: string): Stretch {
    const target = names.get(text);
    const anchor = target ? anchors.get(target) : undefined;
    return anchor === undefined ? { text } : { text, anchor };
  }
}

/** The parts that words can name. Null where several share a name: nobody can tell which one is meant. */
function findNames(parts: readonly ReportPart[]): Map<string, Named | null> {
  const names = new Map<string, Named | null>();
  for (const part of parts) {
    if (part.kind !== 'answer' && part.kind !== 'entry') continue;
    const name = part.kind === 'answer' ? part.question : part.title;
    names.set(name, names.has(name) ? null : part);
  }
  return names;
}

/** A line cut into names and what is between them. Joined again, the pieces are the line. */
function splitNames(line: string, longestFirst: readonly string[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < line.length) {
    const known = longestFirst.find((name) => line.startsWith(name, at) && endsAt(at + name.length));
    const next = line.indexOf(BETWEEN, at);
    const end = known !== undefined ? at + known.length : next === -1 ? line.length : next;
    pieces.push(line.slice(at, end));
    if (end < line.length) pieces.push(BETWEEN);
    at = end + BETWEEN.length;
  }
  return pieces.filter((piece) => piece !== '');

  function endsAt(end: number): boolean {
    return end === line.length || line.startsWith(BETWEEN, end);
  }
}

/** "Evidence 3" of "Evidence 3: Smoking by ward". */
function shortName(title: string): string {
  return title.split(':')[0] ?? title;
}
