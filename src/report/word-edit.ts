import { type FieldValue, hasEntries } from '#src/domain/answer.ts';
import type { Answers, Edit, RowEdit } from '#src/domain/edit.ts';
import { type Edition, type Question, questionsOf } from '#src/domain/edition.ts';
import { looksBack } from '#src/domain/effect-review.ts';
import type { HistoryEntry } from '#src/domain/history.ts';
import { countWords } from '#src/domain/word-differences.ts';
import { nameRow } from './name-entry.ts';
import { type Names, readNames } from './source.ts';
import { counted, shortened } from './text.ts';
import { wordField, wordQuestion } from './word-question.ts';
import { isChosen, wordChoices } from './word-value.ts';

const LONGEST = 60;

/** Puts what changed into a few words, such as "Aims of the work: 14 words changed". */
export type WordEntry = (entry: HistoryEntry) => string;

/** Rows are called by what they say now; those that are gone by what they said when they went. */
export function entryWorder(now: Answers, history: readonly HistoryEntry[], edition: Edition): WordEntry {
  const worder = new EditWorder(now, history, edition);
  return ({ edits }) => worder.several(edits);
}

interface NamedRow {
  fields: Record<string, FieldValue>;
  at: number;
}

class EditWorder {
  readonly #edition: Edition;
  #names: Names;
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #rows = new Map<string, NamedRow>();

  constructor(now: Answers, history: readonly HistoryEntry[], edition: Edition) {
    const edits = history.flatMap((entry) => entry.edits);
    const removed = edits.filter((edit): edit is RowEdit => edit.kind === 'row-removed');
    this.#edition = edition;
    this.#names = readNames({ answers: now }, edition);
    this.#questions = new Map(questionsOf(edition).map((question) => [question.id, question]));
    for (const edit of removed) this.#rows.set(keyOf(edit.question.id, edit.entryId), edit);
    for (const [id, { entries }] of Object.entries(now)) {
      for (const [at, entry] of entries.entries()) {
        this.#rows.set(keyOf(id, entry.id), { fields: { ...entry.fields }, at });
      }
    }
    // A group or a table that is gone is still called by its name where it was chosen.
    const gone = removed.map((edit) => [edit.entryId, this.#nameRow(edit.question, edit.entryId)] as const);
    const { groups, figures } = this.#names;
    this.#names = {
      ...this.#names,
      groups: new Map([...gone, ...groups]),
      figures: new Map([...gone, ...figures]),
    };
  }

  several(edits: readonly Edit[]): string {
    const [first, second, ...more] = [...new Set(edits.map((edit) => this.#place(edit)))];
    const [only, ...others] = edits;
    if (only !== undefined && others.length === 0) return this.#one(only);
    if (first === undefined) return '';
    if (second === undefined) return `${first}: ${counted(edits.length, 'change', 'changes')}`;
    const rest = more.length === 0 ? '' : ` and ${more.length} more`;
    return `${counted(edits.length, 'change', 'changes')}: ${first}, ${second}${rest}`;
  }

  #one(edit: Edit): string {
    const place = this.#place(edit);
    switch (edit.kind) {
      case 'text':
        if (isChosen(edit.question, edit.field)) return `${place}: choice changed`;
        return `${place}: ${wordSplice(edit)}`;
      case 'note':
        return `${place}: ${wordSplice(edit)}`;
      case 'chosen':
        return `${place}: ${this.#chosen(edit)}`;
      case 'row-added':
        return `${place}: ${this.#row(edit)} added`;
      case 'row-removed':
        return `${place}: ${this.#row(edit)} removed`;
      case 'rows-ordered':
        return `${place}: order changed`;
    }
  }

  /** The question, or the row and field where there are several in it. */
  #place(edit: Edit): string {
    const { question } = edit;
    const asked = shortened(wordQuestion(this.#edition, question.id).label, LONGEST);
    switch (edit.kind) {
      case 'note':
        return `Note on “${asked}”`;
      case 'row-added':
      case 'row-removed':
      case 'rows-ordered':
        return asked;
      case 'text':
      case 'chosen': {
        const field = wordField(question, edit.field);
        if (question.kind === 'details' || question.kind === 'decision') return field;
        if (hasEntries(question.kind)) {
          return `${this.#nameRow(question, edit.entryId)}, ${field}`;
        }
        return asked;
      }
    }
  }

  #chosen({ question, field, removed, added }: Extract<Edit, { kind: 'chosen' }>): string {
    const came = added.filter((id) => !removed.includes(id));
    const went = removed.filter((id) => !added.includes(id));
    const [one] = [...came, ...went];
    if (one === undefined) return 'order changed';
    if (came.length + went.length > 1)
      return counted(came.length + went.length, 'choice changed', 'choices changed');
    const [name = one] = wordChoices(this.#names, question, field, [one]);
    return `“${shortened(name, LONGEST)}” ${came.length === 1 ? 'added' : 'removed'}`;
  }

  #row({ question, entryId }: { question: Edit['question']; entryId: string }): string {
    return `“${this.#nameRow(question, entryId)}”`;
  }

  #nameRow(question: Edit['question'], entryId: string): string {
    const { fields, at } = this.#rows.get(keyOf(question.id, entryId)) ?? { fields: {}, at: 0 };
    const called = looksBack(question.kind) ? this.#names.planned[question.kind].get(entryId) : undefined;
    const row = { entryId, fields, at, called };
    return shortened(nameRow(question, this.#questions.get(question.id), row), LONGEST);
  }
}

/** How many words came, went, or were replaced. */
function wordSplice({ removed, added }: { removed: string; added: string }): string {
  const [went, came] = [countWords(removed), countWords(added)];
  if (went === 0 && came === 0) return 'spaces or signs changed';
  if (went === 0) return counted(came, 'word added', 'words added');
  if (came === 0) return counted(went, 'word removed', 'words removed');
  return counted(Math.max(went, came), 'word changed', 'words changed');
}

function keyOf(questionId: string, entryId: string): string {
  return `${questionId} ${entryId}`;
}
