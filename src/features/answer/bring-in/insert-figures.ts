import { emptyFields, type Fields } from '#src/domain/answer.ts';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { comparePeriods } from '#src/domain/compare-periods.ts';
import { type Edition, type FiguresQuestion, questionsOfKind } from '#src/domain/edition.ts';
import { bringInWords } from './words.ts';

const words = bringInWords.evidence;

interface Inserted {
  question: FiguresQuestion;
  entryId: string;
  figures: Fields<'figures'>;
  /** The file, and whether it is one of Fingertips. */
  source: { name: string; isFingertips: boolean };
  /** Groups of the table that a person left out. */
  leftOut: readonly string[];
}

const FINGERTIPS = 'OHID, Fingertips public health profiles';
/** The bundled practice file has the form of Fingertips, and says so of each of its indicators. */
const PRACTICE = '(invented for training)';

/** The changes that put a table into the assessment, with its source as an item of evidence that supports it. */
export function changesToInsert(
  assessment: Assessment,
  edition: Edition,
  { question, entryId, figures, source, leftOut }: Inserted,
): Change[] {
  const at = { id: question.id, kind: question.kind };
  const added: Change = { kind: 'entry-added', question: at, entryId, fields: { ...figures } };
  const [list] = questionsOfKind(edition, 'evidence');
  if (list === undefined) return [added];
  const isPractice = figures.indicator.includes(PRACTICE);
  const isPublished = source.isFingertips && !isPractice;
  const publisher = isPractice ? words.practice : isPublished ? FINGERTIPS : '';
  const from = publisher === '' ? source.name : `${publisher}. File: ${source.name}`;
  const evidence = { id: list.id, kind: list.kind };
  const known = entriesOf(assessment, evidence).find(
    ({ fields }) => fields.title === figures.indicator && fields.source === from,
  );
  if (known !== undefined) {
    const before = known.fields.supports;
    const to = [...before, entryId];
    return [
      added,
      { kind: 'field-changed', question: evidence, entryId: known.id, field: 'supports', from: before, to },
    ];
  }
  const fields = {
    ...emptyFields('evidence'),
    title: figures.indicator,
    kind: isPublished ? 'national-data' : '',
    source: from,
    date: figures.periods.toSorted(comparePeriods).at(-1) ?? '',
    supports: [entryId],
    ...(leftOut.length > 0 && { leavesOut: words.leavesOut(leftOut) }),
  };
  return [added, { kind: 'entry-added', question: evidence, entryId: crypto.randomUUID(), fields }];
}
