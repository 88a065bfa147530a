import { emptyFields, type Fields } from '#src/domain/answer.ts';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { type Edition, type FiguresQuestion, questionsOf } from '#src/domain/edition.ts';

interface Inserted {
  question: FiguresQuestion;
  entryId: string;
  figures: Fields<'figures'>;
  /** The file, and whether it is one of Fingertips. */
  source: { name: string; isFingertips: boolean };
}

const FINGERTIPS = 'OHID, Fingertips public health profiles';

/** The changes that put a table into the assessment, with its source as an item of evidence that supports it. */
export function changesToInsert(
  assessment: Assessment,
  edition: Edition,
  { question, entryId, figures, source }: Inserted,
): Change[] {
  const at = { id: question.id, kind: question.kind };
  const added: Change = { kind: 'entry-added', question: at, entryId, fields: { ...figures } };
  const list = questionsOf(edition).find(({ kind }) => kind === 'evidence');
  if (list === undefined) return [added];
  const from = source.isFingertips ? `${FINGERTIPS}. File: ${source.name}` : source.name;
  const evidence = { id: list.id, kind: 'evidence' as const };
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
    kind: source.isFingertips ? 'national-data' : '',
    source: from,
    date: figures.periods.at(-1) ?? '',
    supports: [entryId],
  };
  return [added, { kind: 'entry-added', question: evidence, entryId: crypto.randomUUID(), fields }];
}
