import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/edit.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { type ReportPart, type ReportRun, reportSchema } from '#src/report/report.ts';
import { countDifferences, writeChanges, writeDifferences } from '#src/report/write-changes.ts';
import { writeReport } from '#src/report/write-report.ts';
import { aChangedExample } from '#tests/builders/a-changed-example.ts';
import { anAnswer } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const text = (words: string): Answers => ({ 'q-long': anAnswer('long-text', { text: words }) });

function changesIn(before: Answers, after: Answers): Extract<ReportPart, { kind: 'change' }>[] {
  return writeDifferences(before, after, tinyEdition)
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === 'change');
}

function linesOf(before: string, after: string): string[] {
  return changesIn(text(before), text(after)).flatMap(({ lines }) => lines.map(inMarks));
}

/** A line with +what came+ and -what went-. */
function inMarks(line: readonly ReportRun[]): string {
  const sign = { kept: '', added: '+', removed: '-', 'left-out': '~' };
  return line.map(({ said, text }) => `${sign[said]}${text}${sign[said]}`).join('');
}

describe('what changed in a text', () => {
  it('is told word by word', () => {
    expect(linesOf('More calls in May', 'More calls in June, and letters')).toEqual([
      'More calls in -May-+June, and letters+',
    ]);
  });

  it('keeps the lines of a text that was not there before, or is gone', () => {
    expect(linesOf('', 'One.\n\nTwo.')).toEqual(['+One.+', '+Two.+']);
    expect(linesOf('One.\r\nTwo.', '')).toEqual(['-One.-', '-Two.-']);
  });

  it('says where a line ended or ends now, and where only spaces came or went', () => {
    expect(linesOf('One. Two.', 'One.\nTwo.')).toEqual(['One.-(spaces)-+¶+', 'Two.']);
    expect(linesOf('One.\nTwo.', 'One.\nTwo. ')).toEqual(['One.', 'Two.+(spaces)+']);
    expect(linesOf('', ' \n')).not.toEqual([]);
  });

  it('leaves out what stayed where it is long', () => {
    const same = 'The same words again. '.repeat(40);
    const [line = '', ...others] = linesOf(`${same}Old end`, `${same}New end`);

    expect(others).toEqual([]);
    expect(line).toMatch(/^~\[…\]~.{20,100}-Old-\+New\+ end$/);
  });

  it('never leaves out what came or went', () => {
    const piece = fc.constantFrom(
      'the',
      'a',
      ' ',
      '  ',
      '\n',
      'calls',
      '.',
      'Ŵyn',
      '12.5',
      '电',
      'same words '.repeat(20),
    );
    const typed = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(typed, typed, (before, after) => {
        const runs = changesIn(text(before), text(after)).flatMap(({ lines }) => lines.flat());
        if (before !== after) {
          expect(runs.some(({ said }) => said === 'added' || said === 'removed')).toBe(true);
          expect(squeezed(before)).toMatch(patternOf(runs, 'removed'));
          expect(squeezed(after)).toMatch(patternOf(runs, 'added'));
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

function squeezed(words: string): string {
  return words.replace(/\s/g, '');
}

/** One of the two texts, with anything at all where words are left out. */
function patternOf(runs: readonly ReportRun[], changed: 'added' | 'removed'): RegExp {
  const pieces = runs.flatMap(({ said, text: words }) => {
    if (said === 'left-out') return ['.*'];
    return said === 'kept' || said === changed
      ? [squeezed(words.replaceAll('¶', '').replaceAll('(spaces)', '')).replace(/[.[\]()]/g, '\\$&')]
      : [];
  });
  return new RegExp(`^${pieces.join('')}$`, 'su');
}

describe('what changed in choices and lists', () => {
  const places = (...chosen: string[]): Answers => ({ 'q-list': anAnswer('checklist', { chosen }) });

  it('has each choice on a line: gone, still there, new', () => {
    const [change] = changesIn(places('Place-one'), places('Place-two'));

    expect(change?.lines.map(inMarks)).toEqual(['-Place one-', '+Place two+']);
  });

  it('tells an order that changed', () => {
    const [change] = changesIn(places('Place-one', 'Place-two'), places('Place-two', 'Place-one'));

    expect(change?.lines.map(inMarks)).toEqual([
      'It was: -Place one; Place two-',
      'It became: +Place two; Place one+',
    ]);
  });

  it('has all that a row said when it comes or goes', () => {
    const { before, after } = aChangedExample();
    const sections = writeDifferences(before.answers, after.answers, heatEngland2024);
    const parts = sections.flatMap((section) => section.parts).filter((part) => part.kind === 'change');
    const gone = parts.find(({ title }) => title.startsWith('People who live on boats'));
    const come = parts.find(({ title }) => title.startsWith('Ring back after Ramadan.'));

    expect(gone?.tag).toBe('Removed');
    expect(gone?.lines.map(inMarks)).toContainEqual(
      expect.stringMatching(/^Why we say so: -No register or survey counts them here.*-$/),
    );
    expect(come?.tag).toBe('Added');
    expect(come?.lines.map(inMarks)).toEqual([
      'Action: +Ring back after Ramadan.+',
      '+Ask the mosque first.+',
      'Owner: +Nasreen Akhtar+',
    ]);
  });
});

describe('the chapter on what changed', () => {
  const { before, after } = aChangedExample();

  it('comes last in a report that is told of an earlier version, and fits what is saved', () => {
    const since = { version: 1, answers: before.answers };
    const report = writeReport(after, heatEngland2024, { on: '2026-11-22', since });
    const chapter = report.chapters.at(-1);

    expect(reportSchema.parse(report)).toEqual(report);
    expect(chapter?.title).toBe('What changed since version 1');
    expect(chapter?.sections.map(({ title, question }) => [title, question])).toEqual([
      ['How to read this', undefined],
      ['What are the aims of the work?', 'In “Programme of work”'],
      ['Which groups are affected, and how?', 'In “Distribution of health”'],
      ['Which communities and people did you listen to?', 'In “Distribution of health”'],
      ['What drives the differences?', 'In “Causes of inequalities”'],
      ['What will be done, by whom and by when?', 'In “Action plan”'],
    ]);
    expect(chapter?.sections[1]?.parts).toMatchObject([
      { kind: 'change', title: 'Answer' },
      { kind: 'change', title: 'Note' },
    ]);
    expect(JSON.stringify(chapter?.sections[0])).toContain('6 things are different.');
    expect(countDifferences(chapter?.sections.slice(1) ?? [])).toBe(6);
  });

  it('is not there in any other, so that older versions stay as they were', () => {
    const report = writeReport(after, heatEngland2024, { on: '2026-11-22' });

    expect(JSON.stringify(report)).not.toContain('"change"');
    expect(report.chapters.map(({ id }) => id)).not.toContain('changes');
  });

  it('says so when nothing has changed', () => {
    const { sections } = writeChanges({ version: 3, answers: after.answers }, after.answers, heatEngland2024);

    expect(sections.flatMap(({ parts }) => parts)).toEqual([
      { kind: 'paragraphs', text: ['No answer has changed since version 3.'] },
    ]);
  });
});
