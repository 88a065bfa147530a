import { type Entry, emptyFields, type Fields, isBlank } from '#src/domain/answer.ts';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import type { MeasureResultsQuestion } from '#src/domain/edition.ts';
import { measuresToLookAt, type PlannedMeasure, planInReview, resultId } from '#src/domain/effect-review.ts';
import { drawMeasure, type MeasureRow } from './draw-measure.ts';
import { effectReviewWords as words } from './effect-review-words.ts';
import { fieldLabels } from './labels.ts';
import type { ReportPart } from './report.ts';
import type { Source } from './source.ts';
import { fact, headed, oneLine, spoken } from './text.ts';

type Result = Fields<'measure-results'>;

const labels = fieldLabels['measure-results'];
const planned = fieldLabels['action-plan'];

/** How many measures of the signed plan have something new to say. */
export function countResults({ assessment }: Source, question: MeasureResultsQuestion): string[] {
  const plan = planInReview(assessment);
  if (plan === null) return [];
  const measures = measuresToLookAt(plan);
  if (measures.length === 0) return [words.nothingPlanned];
  const said = measures.filter((measure) => isMeasured(measure, entriesOf(assessment, question)));
  return said.length === 0 ? [] : [words.measured(said.length, measures.length)];
}

/** Measure by measure: what the plan said, what it means, and the values by group in a picture and a table. */
export function writeResults(
  { assessment }: Source,
  page: string,
  question: MeasureResultsQuestion,
): ReportPart[] {
  const plan = planInReview(assessment);
  const measures = plan === null ? [] : measuresToLookAt(plan);
  const results = entriesOf(assessment, question);
  const place = (entryId: string) => ({ page, questionId: question.id, entryId });
  const asked = measures.flatMap((measure, at): ReportPart[] => {
    const rows = rowsOf(measure, results, plan?.results ?? []);
    const { title, more } = headed(`Measure ${at + 1}`, planned.measure, measure.name);
    const meanings = rows.map(({ name, result }) => {
      return fact(name === words.everyone ? labels.meaning : words.meaningFor(name), result.meaning);
    });
    const facts = [
      ...more,
      ...spoken(fact(planned.baseline, measure.baseline), fact(planned.target, measure.target), ...meanings),
    ];
    const entry: ReportPart = { kind: 'entry', title, facts, place: place(measure.id) };
    if (!isMeasured(measure, results)) {
      return [{ ...entry, facts: [...facts, fact(labels.value, '')] }];
    }
    return [entry, drawMeasure(measure, rows)];
  });
  const known = new Set(measures.flatMap(idsOf));
  const others = results
    .filter(({ id, fields }) => !known.has(id) && !isBlank(fields))
    .map(({ id, fields }): ReportPart => {
      const facts = spoken(
        fact(labels.value, fields.value),
        fact(labels.when, fields.when),
        fact(labels.before, fields.before),
        fact(labels.meaning, fields.meaning),
      );
      return { kind: 'entry', title: words.notInPlan, facts, place: place(id) };
    });
  return [...asked, ...others];
}

/** One measure's values as a picture with its table, or as the table alone, as far as they are known; null without any. */
export function writeResult(
  assessment: Assessment,
  question: MeasureResultsQuestion,
  measureId: string,
): ReportPart | null {
  const plan = planInReview(assessment);
  const measure = plan === null ? undefined : measuresToLookAt(plan).find(({ id }) => id === measureId);
  const results = entriesOf(assessment, question);
  if (plan === null || measure === undefined || !isMeasured(measure, results)) return null;
  return drawMeasure(measure, rowsOf(measure, results, plan.results));
}

/** Everyone first, then each group, with what was said of it now and at the review before. */
function rowsOf(
  { id, groups }: PlannedMeasure,
  results: readonly Entry<'measure-results'>[],
  earlier: readonly Entry<'measure-results'>[],
): MeasureRow[] {
  const found = (all: typeof results, entryId: string): Result =>
    all.find((entry) => entry.id === entryId)?.fields ?? emptyFields('measure-results');
  const row = (name: string, entryId: string): MeasureRow => ({
    name,
    result: found(results, entryId),
    earlier: found(earlier, entryId).value,
  });
  return [
    row(words.everyone, resultId(id)),
    ...groups.map((group) => row(oneLine(group.name) || words.namelessGroup, resultId(id, group.id))),
  ];
}

function isMeasured(measure: PlannedMeasure, results: readonly Entry<'measure-results'>[]): boolean {
  const ids = idsOf(measure);
  return results.some(({ id, fields }) => ids.includes(id) && !isBlank(fields));
}

function idsOf({ id, groups }: PlannedMeasure): string[] {
  return [resultId(id), ...groups.map((group) => resultId(id, group.id))];
}
