import { type Assessment, entriesOf, fieldsOf } from '#src/domain/assessment.ts';
import { questionsOf, questionsOfKind } from '#src/domain/edition.ts';
import { actionsToLookAt, outcomeOf, planInReview } from '#src/domain/effect-review.ts';
import { effectReviewWords as words } from './effect-review-words.ts';
import type { ReportFact, ReportSection } from './report.ts';
import type { Source } from './source.ts';
import { fact, oneLine, shortened, spoken } from './text.ts';
import { tally } from './write-outcomes.ts';

const LONGEST = 180;

/** For page one of a version that reviews the effect: what became of the actions, and what changes next. */
export function summariseReview(source: Source): ReportSection[] {
  const { assessment } = source;
  const plan = planInReview(assessment);
  if (plan === null || !reviewsEffect(assessment)) return [];
  const outcomes = questionsOfKind(source.edition, 'action-outcomes').flatMap((question) =>
    entriesOf(assessment, question),
  );
  const actions = actionsToLookAt(plan);
  const said = actions.map(({ id }) => outcomeOf(outcomes, id)).filter(({ outcome }) => outcome !== '');
  const unfinished = said.filter(({ outcome }) => outcome !== 'done');
  const dropped = unfinished.filter(({ next }) => next === 'drop').length;
  const carried = unfinished.filter(({ next }) => next === 'carry-forward').length;
  const facts: ReportFact[] = [
    fact(words.actions, words.tallied(said.length, actions.length, tally(said).join(', '))),
    ...spoken(
      fact(
        words.unfinished,
        [
          ...(carried > 0 ? [words.carried(carried)] : []),
          ...(dropped > 0 ? [words.dropped(dropped)] : []),
        ].join(', '),
      ),
      fact(words.next, whatChangesNext(source)),
    ),
  ];
  return [{ id: 'summary-review-of-effect', title: words.summary, parts: [{ kind: 'facts', facts }] }];
}

/** Whether the version in hand was begun as a review. What a later one keeps of it is in its chapter. */
function reviewsEffect({ events, version }: Assessment): boolean {
  return events.some((event) => event.kind === 'effect-review-begun' && event.version === version);
}

/** The answers that the edition wants on page one, cut short there. */
function whatChangesNext({ assessment, edition }: Source): string {
  return questionsOf(edition)
    .flatMap((question) => ('onPageOne' in question && question.onPageOne === true ? [question.id] : []))
    .map((id) => fieldsOf(assessment, { id, kind: 'long-text' }).text)
    .map((text) => shortened(oneLine(text), LONGEST))
    .join('\n');
}
