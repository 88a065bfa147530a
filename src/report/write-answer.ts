import type { Entry, EntryKind } from '#src/domain/answer.ts';
import { entriesOf, fieldsOf, noteOn } from '#src/domain/assessment.ts';
import type {
  DriversQuestion,
  FiguresQuestion,
  Question,
  WideningRisksQuestion,
} from '#src/domain/edition.ts';
import { typedDateInWords } from './dates.ts';
import { drawFigures } from './draw-figures.ts';
import { figuresWords } from './figures-words.ts';
import { verdictLabels } from './labels.ts';
import type { ReportPart } from './report.ts';
import { figuresName, labelOf, type Source, saidIn } from './source.ts';
import { counted, paragraphsOf } from './text.ts';
import {
  type Worded,
  wordAction,
  wordDrivers,
  wordEvidence,
  wordGap,
  wordGroup,
  wordMeasure,
  wordPerson,
  wordRisk,
} from './write-entries.ts';
import { countOutcomes, writeOutcomes } from './write-outcomes.ts';
import { countResults, writeResults } from './write-results.ts';

interface Asked {
  id: string;
  label: string;
}

/** One question with its answer and note, then each thing in a list of things. */
export function writeAnswer(source: Source, page: string, question: Question): ReportPart[] {
  const { assessment } = source;
  const answer = (words: string[]) => answerPart(source, page, question, words);
  const entry = (id: string, worded: Worded): ReportPart => ({
    kind: 'entry',
    ...worded,
    place: { page, questionId: question.id, entryId: id },
  });
  const list = <Kind extends EntryKind>(
    asked: { id: string; kind: Kind },
    [one, many]: [string, string],
    word: (fields: Entry<Kind>['fields'], number: number) => Worded,
  ): ReportPart[] => {
    const said = saidIn(assessment, asked);
    const count = said.length === 0 ? [] : [counted(said.length, one, many)];
    return [answer(count), ...said.map(({ id, fields }, place) => entry(id, word(fields, place + 1)))];
  };
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return [answer(paragraphsOf(fieldsOf(assessment, question).text))];
    case 'date':
      return [answer(paragraphsOf(typedDateInWords(fieldsOf(assessment, question).date)))];
    case 'single-choice': {
      const { choice } = fieldsOf(assessment, question);
      return [answer(choice === '' ? [] : [labelOf(question.choices, choice)])];
    }
    case 'checklist': {
      const { chosen, other } = fieldsOf(assessment, question);
      const own = paragraphsOf(other).map((line) => `${question.other ?? 'Other'}: ${line}`);
      return [answer([...chosen.map((id) => labelOf(question.choices, id)), ...own])];
    }
    case 'people':
      return [answer(saidIn(assessment, question).map(({ fields }) => wordPerson(fields)))];
    case 'population-groups':
      return list(question, ['group', 'groups'], (fields) => wordGroup(fields, question));
    case 'drivers':
      return writeDrivers(source, question, answer, entry);
    case 'widening-risks':
      return writeRisks(source, question, answer, entry);
    case 'evidence':
      return list(question, ['item of evidence', 'items of evidence'], (fields, number) =>
        wordEvidence(fields, number, question, source),
      );
    case 'evidence-gaps':
      return list(question, ['gap', 'gaps'], wordGap);
    case 'figures':
      return writeFigures(source, page, question, answer);
    case 'action-plan':
      return list(question, ['action', 'actions'], (fields, number) => wordAction(fields, number, source));
    case 'monitoring':
      return list(question, ['measure', 'measures'], (fields, number) => wordMeasure(fields, number, source));
    case 'action-outcomes':
      return [answer(countOutcomes(source, question)), ...writeOutcomes(source, page, question)];
    case 'measure-results':
      return [answer(countResults(source, question)), ...writeResults(source, page, question)];
  }
}

/** A question with what was said, and the note on it. */
export function answerPart(source: Source, page: string, asked: Asked, words: string[]): ReportPart {
  return {
    kind: 'answer',
    question: asked.label,
    answer: words,
    note: paragraphsOf(noteOn(source.assessment, asked.id)),
    place: { page, questionId: asked.id },
  };
}

/** Each table under its name, then its pictures and what they say. */
function writeFigures(
  { assessment, figures }: Source,
  page: string,
  question: FiguresQuestion,
  answer: MakeAnswer,
): ReportPart[] {
  const said = saidIn(assessment, question);
  if (said.length === 0) return [answer([])];
  return [
    answer([figuresWords.tables(said.length)]),
    ...said.flatMap(({ id, fields }): ReportPart[] => [
      {
        kind: 'entry',
        title: figures.get(id) ?? figuresName(fields),
        facts: [],
        place: { page, questionId: question.id, entryId: id },
      },
      ...drawFigures(fields),
    ]),
  ];
}

type MakeAnswer = (words: string[]) => ReportPart;
type MakeEntry = (id: string, worded: Worded) => ReportPart;

function writeDrivers(
  { assessment }: Source,
  question: DriversQuestion,
  answer: MakeAnswer,
  entry: MakeEntry,
): ReportPart[] {
  const said = saidIn(assessment, question);
  if (said.length === 0) return [answer([])];
  const named = said.flatMap(({ fields }) => [...fields.chosen, ...paragraphsOf(fields.other)]);
  const ids = inOrder(question.families, entriesOf(assessment, question));
  return [
    answer([counted(named.length, 'driver', 'drivers')]),
    ...ids.map((id) => {
      const family = question.families.find((candidate) => candidate.id === id);
      return entry(id, wordDrivers(fieldsOf(assessment, question, id), family, id, question));
    }),
  ];
}

function writeRisks(
  { assessment }: Source,
  question: WideningRisksQuestion,
  answer: MakeAnswer,
  entry: MakeEntry,
): ReportPart[] {
  const said = saidIn(assessment, question);
  if (said.length === 0) return [answer([])];
  const ids = inOrder(question.risks, entriesOf(assessment, question));
  const verdicts = (['applies', 'unsure', 'does-not-apply'] as const).map((verdict) => {
    const count = said.filter(({ fields }) => fields.verdict === verdict).length;
    return count === 0 ? '' : `${verdictLabels[verdict]}: ${count}`;
  });
  return [
    answer([verdicts.filter((words) => words !== '').join('; ')].filter((words) => words !== '')),
    ...ids.map((id) => entry(id, wordRisk(fieldsOf(assessment, question, id), id, question))),
  ];
}

/** The edition's own order, then whatever was said under an id it no longer has. */
function inOrder(listed: readonly { id: string }[], entries: readonly { id: string }[]): string[] {
  return [...new Set([...listed, ...entries].map(({ id }) => id))];
}
