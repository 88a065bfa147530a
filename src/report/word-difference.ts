import { type FieldValue, hasEntries, isBlank } from '#src/domain/answer.ts';
import { type Difference, findDifferences, keyOf } from '#src/domain/difference.ts';
import type { Answers } from '#src/domain/edit.ts';
import { type Edition, type Question, questionsOf } from '#src/domain/edition.ts';
import { looksBack } from '#src/domain/effect-review.ts';
import { nameRow } from './name-entry.ts';
import { type Names, readNames } from './source.ts';
import { wordField, wordQuestion } from './word-question.ts';
import { isChosen, wordChoices, wordValue } from './word-value.ts';
import { reportWords } from './words.ts';

/** What a difference says: typed words, what was chosen, the fields of a row that came or went, or an order. */
export type DifferenceWords =
  | { kind: 'typed'; before: string; after: string }
  | { kind: 'chosen'; before: string[]; after: string[] }
  | { kind: 'row'; change: 'added' | 'removed'; facts: { label: string; value: string }[] }
  | { kind: 'order'; before: string[]; after: string[] };

export interface WordedDifference {
  key: string;
  difference: Difference;
  /** The row and the field it is about, such as "Polish speakers: What we know". */
  title: string;
  words: DifferenceWords;
}

export interface DifferentAnswer {
  questionId: string;
  page: string;
  label: string;
  differences: WordedDifference[];
}

/** All that two states of the answers say differently, question by question in reading order. */
export function wordDifferences(before: Answers, after: Answers, edition: Edition): DifferentAnswer[] {
  const worder = new Worder(before, after, edition);
  const answers = new Map<string, DifferentAnswer>();
  for (const difference of findDifferences(before, after, edition)) {
    const { id } = difference.question;
    const answer = answers.get(id) ?? { questionId: id, ...wordQuestion(edition, id), differences: [] };
    answer.differences.push(worder.word(difference));
    answers.set(id, answer);
  }
  return [...answers.values()];
}

/** How many differences there are in all. */
export function countDifferences(answers: readonly DifferentAnswer[]): number {
  return answers.reduce((sum, { differences }) => sum + differences.length, 0);
}

class Worder {
  readonly #before: Answers;
  readonly #after: Answers;
  readonly #names: Names;
  readonly #questions: ReadonlyMap<string, Question>;

  constructor(before: Answers, after: Answers, edition: Edition) {
    this.#before = before;
    this.#after = after;
    const now = readNames({ answers: after }, edition);
    const then = readNames({ answers: before }, edition);
    // A group or a table that is gone is still called by its name.
    const groups = new Map([...then.groups, ...now.groups]);
    const figures = new Map([...then.figures, ...now.figures]);
    this.#names = { ...now, groups, figures };
    this.#questions = new Map(questionsOf(edition).map((question) => [question.id, question]));
  }

  word(difference: Difference): WordedDifference {
    return {
      key: keyOf(difference),
      difference,
      title: this.#title(difference),
      words: this.#words(difference),
    };
  }

  #title(difference: Difference): string {
    const { question } = difference;
    switch (difference.kind) {
      case 'note':
        return reportWords.note;
      case 'rows-ordered':
        return reportWords.order;
      case 'row-added':
      case 'row-removed':
        return this.#nameRow(question, difference.entryId);
      case 'text':
      case 'chosen': {
        const field = wordField(question, difference.field);
        return !hasEntries(question.kind)
          ? field
          : `${this.#nameRow(question, difference.entryId)}: ${field}`;
      }
    }
  }

  #words(difference: Difference): DifferenceWords {
    const { question } = difference;
    switch (difference.kind) {
      case 'note':
        return { kind: 'typed', before: difference.before, after: difference.after };
      case 'text':
      case 'chosen': {
        const { field, before, after } = difference;
        if (typeof before === 'string' && typeof after === 'string' && !isChosen(question, field)) {
          return { kind: 'typed', before, after };
        }
        return {
          kind: 'chosen',
          before: this.#choices(question, field, before),
          after: this.#choices(question, field, after),
        };
      }
      case 'row-added':
      case 'row-removed': {
        const change = difference.kind === 'row-added' ? 'added' : 'removed';
        const facts = Object.entries(difference.fields)
          .filter(([field, value]) => !isBlank({ [field]: value }))
          .map(([field, value]) => ({
            label: wordField(question, field),
            value: wordValue(this.#names, question, field, value),
          }));
        return { kind: 'row', change, facts };
      }
      case 'rows-ordered': {
        const name = (entryId: string) => this.#nameRow(question, entryId);
        return { kind: 'order', before: difference.before.map(name), after: difference.after.map(name) };
      }
    }
  }

  #choices(question: Difference['question'], field: string, value: FieldValue): string[] {
    return value === '' ? [] : wordChoices(this.#names, question, field, value);
  }

  /** By its words of now, or of before when it is gone. */
  #nameRow(question: Difference['question'], entryId: string): string {
    const asked = this.#questions.get(question.id);
    const called = looksBack(question.kind) ? this.#names.planned[question.kind].get(entryId) : undefined;
    for (const answers of [this.#after, this.#before]) {
      const entries = Object.hasOwn(answers, question.id) ? (answers[question.id]?.entries ?? []) : [];
      const at = entries.findIndex(({ id }) => id === entryId);
      const entry = entries[at];
      if (entry !== undefined) {
        return nameRow(question, asked, { entryId, fields: { ...entry.fields }, at, called });
      }
    }
    return nameRow(question, asked, { entryId, fields: {}, at: 0, called });
  }
}
