import type { Answers } from '#src/domain/edit.ts';
import type { Edition } from '#src/domain/edition.ts';
import { wordDifferences as compareWords } from '#src/domain/word-differences.ts';
import { changeWords } from './change-words.ts';
import { fold } from './fold.ts';
import type { ReportChapter, ReportPart, ReportRun, ReportSection } from './report.ts';
import { paragraphsOf } from './text.ts';
import { type DifferenceWords, type WordedDifference, wordDifferences } from './word-difference.ts';

/** An earlier version, and what it said. */
export interface Since {
  version: number;
  answers: Answers;
}

/** All that the answers say differently from an earlier version, answer by answer and word by word. */
export function writeChanges({ version, answers }: Since, now: Answers, edition: Edition): ReportChapter {
  const sections = writeDifferences(answers, now, edition);
  const text =
    sections.length === 0
      ? [changeWords.none(version)]
      : [changeWords.count(countDifferences(sections)), changeWords.key, changeWords.signs];
  return {
    id: 'changes',
    title: changeWords.title(version),
    sections: [
      { id: 'changes-reading', title: changeWords.reading, parts: [{ kind: 'paragraphs', text }] },
      ...sections,
    ],
  };
}

/** What two states of the answers say differently: a section for each answer, a part for each thing in it. */
export function writeDifferences(before: Answers, after: Answers, edition: Edition): ReportSection[] {
  return wordDifferences(before, after, edition).map(({ questionId, page, label, differences }) => ({
    id: `changes-${questionId}`,
    title: label,
    question: changeWords.asked(page),
    parts: differences.map(writeDifference),
  }));
}

/** How many things these sections say are different. */
export function countDifferences(sections: readonly ReportSection[]): number {
  return sections.reduce((sum, { parts }) => sum + parts.length, 0);
}

function writeDifference({ title, words }: WordedDifference): ReportPart {
  const tag = words.kind === 'row' ? { tag: changeWords.row[words.change] } : {};
  return { kind: 'change', title, ...tag, lines: linesOf(words) };
}

function linesOf(words: DifferenceWords): ReportRun[][] {
  switch (words.kind) {
    case 'typed':
      return linesOfText(words.before, words.after);
    case 'chosen':
      return linesOfChoices(words.before, words.after);
    case 'row':
      return linesOfRow(words);
    case 'order':
      return inTurn(words.before, words.after);
  }
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

function linesOfText(before: string, after: string): ReportRun[][] {
  const shown = fold(compareWords(before, after));
  const [only, ...others] = shown;
  if (only !== undefined && only.kind !== 'left-out' && others.length === 0 && only.text.trim() !== '') {
    return paragraphsOf(only.text).map((text) => [run(only.kind, text)]);
  }
  const lines: ReportRun[][] = [[]];
  for (const piece of shown) {
    if (piece.kind === 'left-out') {
      lines.at(-1)?.push(run('left-out', changeWords.leftOut));
      continue;
    }
    for (const [place, text] of piece.text.split(LINE_END).entries()) {
      if (place > 0) {
        if (piece.kind !== 'kept') endChanged(lines, piece.kind);
        lines.push([]);
      }
      if (text !== '') lines.at(-1)?.push(run(piece.kind, visible(piece.kind, text)));
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** Says that the end of the last line is new, or is gone. */
function endChanged(lines: ReportRun[][], said: 'added' | 'removed'): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  if (last?.said === said) last.text += changeWords.lineEnd;
  else line?.push(run(said, changeWords.lineEnd));
}

/** Spaces that came or went leave nothing to see. */
function visible(said: ReportRun['said'], text: string): string {
  return said !== 'kept' && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? changeWords.spaces : text;
}

/** One choice on a line: those that are gone, then those of now. */
function linesOfChoices(before: readonly string[], after: readonly string[]): ReportRun[][] {
  const gone = before.filter((choice) => !after.includes(choice));
  const isNew = (choice: string) => !before.includes(choice);
  if (gone.length === 0 && !after.some(isNew)) return inTurn(before, after);
  return [
    ...gone.map((choice) => [run('removed', choice)]),
    ...after.map((choice) => [run(isNew(choice) ? 'added' : 'kept', choice)]),
  ];
}

function linesOfRow({ change, facts }: Extract<DifferenceWords, { kind: 'row' }>): ReportRun[][] {
  if (facts.length === 0) return [[run('kept', changeWords.emptyRow)]];
  return facts.flatMap(({ label, value }) =>
    paragraphsOf(value).map((text, place) => [
      ...(place === 0 ? [run('kept', changeWords.label(label))] : []),
      run(change, text),
    ]),
  );
}

/** The same things in another order, or another number of times. */
function inTurn(before: readonly string[], after: readonly string[]): ReportRun[][] {
  return [
    [run('kept', changeWords.before), run('removed', before.join('; '))],
    [run('kept', changeWords.after), run('added', after.join('; '))],
  ];
}

function run(said: ReportRun['said'], text: string): ReportRun {
  return { said, text };
}
