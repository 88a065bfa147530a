import { type EntryKind, emptyFields, type FieldValue } from '#src/domain/answer.ts';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import type { Question } from '#src/domain/edition.ts';
import { looksBack } from '#src/domain/effect-review.ts';
import { opinionLabels } from './labels.ts';
import { namesInPlan } from './name-planned.ts';
import { groupName, labelOf } from './source.ts';
import { oneLine, shortened } from './text.ts';

const LONGEST_NAME = 80;

/** The field that names a thing in a list, and what to call the thing while that field is empty. */
const NAMES: Partial<Record<EntryKind, readonly [field: string, thing: string]>> = {
  people: ['name', 'Person'],
  evidence: ['title', 'Evidence'],
  'evidence-gaps': ['missing', 'Gap'],
  figures: ['indicator', 'Figures'],
  'action-plan': ['action', 'Action'],
  monitoring: ['measure', 'Measure'],
  conditions: ['condition', 'Condition'],
};

/** One row, or one of the things that the edition asks about. */
interface Row {
  entryId: string;
  fields: Record<string, FieldValue>;
  /** Its place in the list, from 0. */
  at: number;
  /** What it is called where its own fields do not say: an action or a measure of the signed plan. */
  called?: string | undefined;
}

/** What to call one entry of an answer where nothing else stands beside it: by its own words, else by its number. */
export function nameEntry(assessment: Assessment, question: Question, entryId: string): string {
  const entries = entriesOf(assessment, question);
  const at = entries.findIndex(({ id }) => id === entryId);
  const called = looksBack(question.kind) ? namesInPlan(assessment)?.[question.kind].get(entryId) : undefined;
  return nameRow(question, question, { entryId, fields: { ...entries[at]?.fields }, at, called });
}

/** The same for a row that may be gone. Of a question that the edition no longer asks, `asked` is undefined. */
export function nameRow({ kind }: { kind: EntryKind }, asked: Question | undefined, row: Row): string {
  return shortened(longName(kind, asked, row), LONGEST_NAME);
}

function longName(kind: EntryKind, asked: Question | undefined, row: Row): string {
  const { entryId, fields, at, called } = row;
  if (called !== undefined) return called;
  if (asked?.kind === 'widening-risks') return labelOf(asked.risks, entryId);
  if (asked?.kind === 'drivers') return asked.families.find(({ id }) => id === entryId)?.title ?? entryId;
  if (kind === 'population-groups') {
    const choices = asked?.kind === kind ? asked.dimensions.flatMap(({ groups }) => groups) : [];
    return groupName({ ...emptyFields(kind), ...fields }, choices);
  }
  if (kind === 'opinions') return opinionLabels[entryId as keyof typeof opinionLabels] ?? entryId;
  const [field = '', thing = asked?.label ?? entryId] = NAMES[kind] ?? [];
  const own = fields[field];
  return (typeof own === 'string' && oneLine(own)) || `${thing} ${at + 1}`;
}
