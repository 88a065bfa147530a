import { describe, expect, it } from 'vitest';
import { type EntryKind, emptyFields, type Fields, isBlank, isList, ONLY } from '#src/domain/answer.ts';
import { assessmentSchema, entriesOf, fieldsOf, findAnswer, STANDING } from '#src/domain/assessment.ts';
import { addMonths, readCalendarDate, readYearOf } from '#src/domain/calendar-date.ts';
import { questionsOf } from '#src/domain/edition.ts';
import { findReviewerFlags } from '#src/domain/reviewer-flags.ts';
import { findSignOffBlockers } from '#src/domain/sign-off-blockers.ts';
import { heatEngland2024 as edition } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';

const example = workedExample('example-1');
const decisionDay = '2026-11-18';
const questions = questionsOf(edition);
const reviewQuestions = edition.stages
  .filter(({ opens }) => opens === 'at-review')
  .flatMap(({ blocks }) => blocks.flatMap((block) => block.questions));

function rowsOf<Kind extends EntryKind>(id: string, kind: Kind) {
  return entriesOf(example, { id, kind });
}

/** What was referred to and is not there. */
function missing(referred: string[], there: string[]): string[] {
  return referred.filter((id) => !there.includes(id));
}

const groups = rowsOf('population-groups', 'population-groups');
const actions = rowsOf('action-plan', 'action-plan');
const monitoring = rowsOf('monitoring', 'monitoring');
const evidence = rowsOf('evidence', 'evidence');
const groupIds = groups.map(({ id }) => id);
const allWords = JSON.stringify(example.answers);

describe('the worked example', () => {
  it('has the shape of a saved assessment and says that it is an example', () => {
    const read = assessmentSchema.parse(JSON.parse(JSON.stringify(example)));
    expect(read).toEqual(example);
    expect(read.use).toBe('worked-example');
    expect(read.id).toBe('example-1');
    expect(read.edition).toEqual({ id: edition.id, version: edition.version });
  });

  it('is a fresh copy each time, so that changing one leaves the next alone', () => {
    const before = actions.length;
    workedExample('example-2').answers['action-plan']?.entries.pop();
    expect(workedExample('example-2').answers['action-plan']?.entries).toHaveLength(before);
  });

  it('answers every question it has to, but those of the review, which has not opened', () => {
    for (const question of questions.filter(({ optional }) => optional !== true)) {
      const answer = findAnswer(example, question.id);
      if (reviewQuestions.includes(question)) expect(answer, question.id).toBeUndefined();
      else {
        expect(answer?.kind, question.id).toBe(question.kind);
        expect(answer?.entries.length, question.id).toBeGreaterThan(0);
      }
    }
  });

  it('answers nothing that is not asked, and leaves no entry blank or doubled', () => {
    const asked = [...questions, ...Object.values(STANDING)].map(({ id }) => id);
    expect(missing(Object.keys(example.answers), asked)).toEqual([]);
    for (const [id, { kind, entries }] of Object.entries(example.answers)) {
      expect(new Set(entries.map((entry) => entry.id)).size, id).toBe(entries.length);
      expect(
        entries.filter(({ fields }) => isBlank(fields)),
        id,
      ).toEqual([]);
      for (const { fields } of entries) expect(Object.keys(fields)).toEqual(Object.keys(emptyFields(kind)));
      const byName = ['drivers', 'widening-risks', 'opinions'];
      const single = !isList(kind) && !byName.includes(kind);
      if (single) expect(entries.map((entry) => entry.id)).toEqual([ONLY]);
    }
  });

  it('has nothing left that blocks sign-off on the day of the decision', () => {
    expect(findSignOffBlockers(example, edition, decisionDay)).toEqual([]);
  });

  it('is as full as a real one', () => {
    expect(groups.length).toBeGreaterThanOrEqual(8);
    expect(evidence.length).toBeGreaterThanOrEqual(10);
    expect(actions.length).toBeGreaterThanOrEqual(8);
    expect(rowsOf('evidence-gaps', 'evidence-gaps')).toHaveLength(4);
    expect(monitoring).toHaveLength(5);
    expect(rowsOf('conditions', 'conditions')).toHaveLength(2);
    expect(Object.values(example.answers).filter(({ note }) => note !== '').length).toBeGreaterThanOrEqual(5);
  });

  it('shows each effect, an intersection, a group of its own and one with no evidence', () => {
    expect(new Set(groups.map(({ fields }) => fields.effect))).toEqual(
      new Set(['positive', 'negative', 'mixed', 'none', 'uncertain']),
    );
    expect(groups.some(({ fields }) => fields.combines.length > 1)).toBe(true);
    expect(groups.some(({ fields }) => fields.listedAs === '' && fields.combines.length === 0)).toBe(true);
    expect(groups.some(({ fields }) => fields.noEvidence === 'yes' && fields.reason !== '')).toBe(true);
  });

  it('leaves reviewers just one thing to ask: an item of evidence that has aged', () => {
    expect(findReviewerFlags(example, edition, decisionDay)).toEqual([
      expect.objectContaining({ kind: 'evidence-is-old', entryId: 'phone-outreach-review' }),
    ]);
  });

  it('keeps a rejected action with its reason', () => {
    const rejected = actions.filter(({ fields }) => fields.status === 'rejected');
    expect(rejected).toHaveLength(1);
    expect(rejected[0]?.fields.rejectedBecause).not.toBe('');
  });

  it('picks only groups and dimensions that the edition lists', () => {
    const question = questions.find((asked) => asked.kind === 'population-groups');
    const listed = question?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
    const dimensionIds = question?.dimensions.map(({ id }) => id) ?? [];
    const names = [...listed.map(({ label }) => label), ...groups.map(({ fields }) => fields.name)];
    for (const { fields } of groups) {
      const listedAs = fields.listedAs === '' ? [] : [fields.listedAs];
      expect(
        missing(
          listedAs,
          listed.map(({ id }) => id),
        ),
      ).toEqual([]);
      expect(missing(fields.dimensions, dimensionIds)).toEqual([]);
      expect(fields.dimensions, fields.name).not.toEqual([]);
      expect(missing(fields.combines, names)).toEqual([]);
    }
  });

  it('refers only to groups and questions that are there', () => {
    const blockQuestionIds = questions.map(({ id }) => id);
    for (const { fields } of [...actions, ...monitoring]) {
      expect(fields.groups).not.toEqual([]);
      expect(missing(fields.groups, groupIds)).toEqual([]);
    }
    for (const { fields } of evidence) {
      expect(fields.supports).not.toEqual([]);
      expect(missing(fields.supports, blockQuestionIds)).toEqual([]);
    }
  });

  it('chooses only what the edition offers', () => {
    for (const question of questions) {
      switch (question.kind) {
        case 'single-choice': {
          const { choice } = fieldsOf(example, { id: question.id, kind: question.kind });
          expect(question.choices.map(({ id }) => id)).toContain(choice);
          break;
        }
        case 'checklist': {
          const { chosen } = fieldsOf(example, { id: question.id, kind: question.kind });
          expect(
            missing(
              chosen,
              question.choices.map(({ id }) => id),
            ),
          ).toEqual([]);
          break;
        }
        case 'evidence':
          for (const { fields } of evidence) {
            expect(question.evidenceKinds.map(({ id }) => id)).toContain(fields.kind);
            expect(question.strengths.map(({ id }) => id)).toContain(fields.strength);
          }
          break;
        case 'drivers': {
          const families = rowsOf(question.id, 'drivers');
          expect(families.map(({ id }) => id)).toEqual(question.families.map(({ id }) => id));
          for (const family of question.families) {
            const offered = family.drivers.map(({ id }) => id);
            const chosen: Fields<'drivers'>['chosen'] = families.find(({ id }) => id === family.id)?.fields
              .chosen ?? ['nothing'];
            expect(missing(chosen, offered)).toEqual([]);
          }
          break;
        }
        case 'widening-risks':
          expect(rowsOf(question.id, 'widening-risks').map(({ id }) => id)).toEqual(
            question.risks.map(({ id }) => id),
          );
          break;
        default:
          break;
      }
    }
    expect(fieldsOf(example, STANDING.decision).commitments).toEqual(edition.commitments.map(({ id }) => id));
  });

  it('has dates as people type them, which all can be read', () => {
    const days = [
      ...actions.filter(({ fields }) => fields.status !== 'rejected').map(({ fields }) => fields.due),
      ...rowsOf('conditions', 'conditions').map(({ fields }) => fields.due),
      fieldsOf(example, { id: 'first-look', kind: 'date' }).date,
      fieldsOf(example, STANDING.details).started,
    ];
    for (const day of days) expect(readCalendarDate(day), day).not.toBeNull();
    for (const { fields } of evidence) expect(readYearOf(fields.date), fields.title).not.toBeNull();
  });

  it('is decided on 18 November 2026 and reviewed six to twelve months later', () => {
    const { meetingDate, nextReview } = fieldsOf(example, STANDING.decision);
    const review = readCalendarDate(nextReview) ?? '';
    expect(readCalendarDate(meetingDate)).toBe(decisionDay);
    expect(review >= addMonths(decisionDay, 6)).toBe(true);
    expect(review <= addMonths(decisionDay, 12)).toBe(true);
    expect(readCalendarDate(fieldsOf(example, STANDING.details).plannedReview)).toBe(review);
  });

  it('gives the numbers behind a rate, and holds Welsh and Polish letters', () => {
    expect(allWords).toContain('3,292 of 6,120');
    expect(allWords).toContain('95% interval');
    expect(allWords).toMatch(/Siân/);
    expect(allWords).toMatch(/ŵ/);
    expect(allWords).toMatch(/ulotki po polsku/);
    expect(allWords).toMatch(/Łódź/);
  });

  it('is about as long as a real one, and no longer than 15 printed pages allow', () => {
    const texts = Object.values(example.answers).flatMap(({ note, entries }) => [
      note,
      ...entries.flatMap(({ fields }) => Object.values(fields).filter((value) => typeof value === 'string')),
    ]);
    const words = texts.join(' ').split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(3_800);
    expect(words).toBeLessThanOrEqual(4_800);
  });
});
