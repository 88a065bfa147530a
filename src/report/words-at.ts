import type { RemarkPlace } from '#src/domain/changed-since.ts';
import type { Report, ReportPart } from './report.ts';

/** What a report says at one place, as one text: a question with its answer and rows, one row, or a whole block. */
export function wordsAt({ chapters }: Pick<Report, 'chapters'>, place: RemarkPlace): string {
  return chapters
    .flatMap(({ sections }) => sections)
    .flatMap(({ id, parts }) => parts.filter((part) => isAt(part, id, place)))
    .flatMap(linesOf)
    .join('\n');
}

function isAt(part: ReportPart, sectionId: string, { blockId, questionId, entryId }: RemarkPlace): boolean {
  if (questionId === '') return sectionId === blockId;
  if (!('place' in part) || part.place?.questionId !== questionId) return false;
  return entryId === '' || part.place.entryId === entryId;
}

function linesOf(part: ReportPart): string[] {
  switch (part.kind) {
    case 'paragraphs':
      return part.text;
    case 'list':
      return part.items;
    case 'answer':
      return [part.question, ...part.answer, ...part.note];
    case 'facts':
      return part.facts.map(lineOf);
    case 'entry':
      return [
        part.title,
        ...(part.tag === undefined ? [] : [part.tag]),
        ...part.facts.filter(({ value }) => value.length > 0).map(lineOf),
      ];
    case 'table':
      return part.rows.map((cells) => cells.join(': '));
    case 'chart':
      return [part.title, part.alternative, ...part.beside];
    case 'change':
      return part.lines.map((runs) => runs.map(({ text }) => text).join(''));
  }
}

function lineOf({ label, value }: { label: string; value: string[] }): string {
  return `${label}: ${value.join('\n')}`;
}
