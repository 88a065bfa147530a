import { type Entry, isBlank } from './answer.ts';
import { type Assessment, entriesOf, fieldsOf, OPINIONS_ASKED, STANDING } from './assessment.ts';
import { addMonths, type CalendarDate, readCalendarDate, readYearOf } from './calendar-date.ts';
import { type Edition, type Question, questionsOf, questionsOfKind } from './edition.ts';
import { latestReview } from './next-review.ts';

/**
 * What a careful reviewer would ask about (domain notes, section 6). Advice only: flags never block and never add up
 * to a score. Each names its place, so that a screen can lead there.
 */
export type ReviewerFlag =
  | { kind: 'group-left-blank'; questionId: string; entryId: string; name: string }
  | { kind: 'effect-without-evidence'; questionId: string; entryId: string; name: string }
  | { kind: 'harm-without-response'; questionId: string; entryId: string; name: string }
  | { kind: 'group-without-action'; questionId: string; entryId: string; name: string }
  | { kind: 'no-intersection'; questionId: string }
  | { kind: 'answer-without-evidence'; questionId: string; label: string }
  | { kind: 'group-without-source'; questionId: string; entryId: string; name: string }
  | { kind: 'evidence-is-old'; questionId: string; entryId: string; title: string; year: number }
  | { kind: 'action-lacks'; questionId: string; entryId: string; action: string; lacks: ActionLack[] }
  | { kind: 'monitoring-not-by-group'; questionId: string; entryId: string; measure: string }
  | { kind: 'nobody-involved'; questionId: string }
  | { kind: 'opinion-not-said'; whose: (typeof OPINIONS_ASKED)[number][] }
  | { kind: 'no-sponsor' }
  | { kind: 'no-review-date' }
  | { kind: 'review-too-late'; date: CalendarDate };

/** What a reason to leave things as they are is filed under: the same flag has the same id as long as it stands. */
export function flagId(flag: ReviewerFlag): string {
  const entry = 'entryId' in flag ? flag.entryId : '';
  const question = 'questionId' in flag ? flag.questionId : '';
  const place = entry === '' ? question : entry;
  return `${flag.kind}${place === '' ? '' : `--${place}`}`.replaceAll(/[^\w-]/g, '-').slice(0, 100);
}

export type ActionLack = 'owner' | 'due' | 'measure' | 'groups';

const EVIDENCE_AGES_AFTER_YEARS = 5;

export function findReviewerFlags(
  assessment: Assessment,
  edition: Edition,
  today: CalendarDate,
): ReviewerFlag[] {
  const flags: ReviewerFlag[] = [...flagFrontPage(assessment, today), ...flagOpinions(assessment)];
  for (const question of questionsOf(edition)) {
    switch (question.kind) {
      case 'population-groups':
        flags.push(...flagGroups(assessment, edition, question));
        break;
      case 'evidence':
        flags.push(...flagEvidence(assessment, edition, question, today));
        break;
      case 'action-plan':
        flags.push(...flagActions(assessment, question));
        break;
      case 'monitoring':
        flags.push(...flagMonitoring(assessment, question));
        break;
      case 'people':
        if (!saysSomething(assessment, question)) {
          flags.push({ kind: 'nobody-involved', questionId: question.id });
        }
        break;
      default:
        break;
    }
  }
  return flags;
}

type QuestionOfKind<Kind extends Question['kind']> = Question & { kind: Kind };

function flagFrontPage(assessment: Assessment, today: CalendarDate): ReviewerFlag[] {
  const details = fieldsOf(assessment, STANDING.details);
  const flags: ReviewerFlag[] = [];
  if (details.sponsorName.trim() === '') flags.push({ kind: 'no-sponsor' });
  const decision = fieldsOf(assessment, STANDING.decision);
  const date = readCalendarDate(decision.nextReview) ?? readCalendarDate(details.plannedReview);
  if (date === null) flags.push({ kind: 'no-review-date' });
  else if (date > latestReview(assessment, today)) flags.push({ kind: 'review-too-late', date });
  return flags;
}

function flagOpinions(assessment: Assessment): ReviewerFlag[] {
  const whose = OPINIONS_ASKED.filter((id) => {
    const { asked, said, because } = fieldsOf(assessment, STANDING.opinions, id);
    return asked === '' || (asked === 'asked' ? said : because).trim() === '';
  });
  return whose.length === 0 ? [] : [{ kind: 'opinion-not-said', whose }];
}

function flagGroups(
  assessment: Assessment,
  edition: Edition,
  question: QuestionOfKind<'population-groups'>,
): ReviewerFlag[] {
  const groups = entriesOf(assessment, { id: question.id, kind: 'population-groups' });
  const actedOn = new Set(livingActions(assessment, edition).flatMap((action) => action.fields.groups));
  const flags: ReviewerFlag[] = [];
  for (const { id: entryId, fields } of groups) {
    const at = { questionId: question.id, entryId, name: fields.name };
    const said = [fields.known, fields.voices, fields.meaning, fields.response, fields.reason].some(
      (text) => text.trim() !== '',
    );
    if (!said && fields.effect === '' && fields.noEvidence === '') {
      flags.push({ kind: 'group-left-blank', ...at });
      continue;
    }
    const claims = fields.effect === 'positive' || fields.effect === 'negative' || fields.effect === 'mixed';
    if (claims && fields.known.trim() === '' && fields.voices.trim() === '') {
      flags.push({ kind: 'effect-without-evidence', ...at });
    }
    const harmed = fields.effect === 'negative' || fields.effect === 'mixed';
    const answered = fields.response.trim() !== '' || actedOn.has(entryId);
    if (harmed && !answered) flags.push({ kind: 'harm-without-response', ...at });
    else if (fields.effect !== 'none' && !answered && fields.reason.trim() === '') {
      flags.push({ kind: 'group-without-action', ...at });
    }
  }
  if (groups.length > 0 && !groups.some(({ fields }) => fields.combines.length > 1)) {
    flags.push({ kind: 'no-intersection', questionId: question.id });
  }
  return flags;
}

function flagEvidence(
  assessment: Assessment,
  edition: Edition,
  question: QuestionOfKind<'evidence'>,
  today: CalendarDate,
): ReviewerFlag[] {
  const items = entriesOf(assessment, { id: question.id, kind: 'evidence' });
  const flags: ReviewerFlag[] = [];
  for (const { id: entryId, fields } of items) {
    const year = readYearOf(fields.date);
    if (year !== null && hasAged(fields.date, year, today)) {
      flags.push({ kind: 'evidence-is-old', questionId: question.id, entryId, title: fields.title, year });
    }
  }
  const supported = new Set(items.flatMap(({ fields }) => fields.supports));
  for (const claim of questionsOf(edition)) {
    const needsEvidence = claim.kind === 'population-groups' || claim.kind === 'drivers';
    if (!needsEvidence || !saysSomething(assessment, claim)) continue;
    const groups =
      claim.kind === 'population-groups' ? entriesOf(assessment, { id: claim.id, kind: claim.kind }) : [];
    if (groups.some(({ id }) => supported.has(id))) {
      // Where evidence is given group by group, each that makes a claim needs its own.
      flags.push(...flagGroupsWithoutSource(claim.id, groups, items));
    } else if (!supported.has(claim.id)) {
      flags.push({ kind: 'answer-without-evidence', questionId: claim.id, label: claim.label });
    }
  }
  return flags;
}

/** Whether it is older than it should be: to the day where a day is given, else by its year. */
function hasAged(typed: string, year: number, today: CalendarDate): boolean {
  const day = readCalendarDate(typed);
  if (day !== null) return addMonths(day, EVIDENCE_AGES_AFTER_YEARS * 12) < today;
  return Number(today.slice(0, 4)) - year > EVIDENCE_AGES_AFTER_YEARS;
}

function flagGroupsWithoutSource(
  questionId: string,
  groups: readonly Entry<'population-groups'>[],
  items: readonly Entry<'evidence'>[],
): ReviewerFlag[] {
  return groups
    .filter(({ id, fields }) => {
      const claims = [fields.known, fields.voices].some((text) => text.trim() !== '');
      const rests = items.some(
        (item) =>
          item.fields.supports.includes(id) ||
          (item.fields.supports.includes(questionId) && speaksOf(item.fields, fields.name)),
      );
      return claims && fields.noEvidence === '' && !rests;
    })
    .map(({ id, fields }) => ({ kind: 'group-without-source', questionId, entryId: id, name: fields.name }));
}

/** Whether an item of evidence for all groups has this one's name in it. */
function speaksOf({ title, finding, covers, heard }: Entry<'evidence'>['fields'], name: string): boolean {
  const sought = name.trim().toLowerCase();
  const words = [title, finding, covers ?? '', heard ?? ''].join('\n').toLowerCase();
  return sought !== '' && words.includes(sought);
}

function flagActions(assessment: Assessment, question: QuestionOfKind<'action-plan'>): ReviewerFlag[] {
  const flags: ReviewerFlag[] = [];
  for (const { id: entryId, fields } of entriesOf(assessment, { id: question.id, kind: 'action-plan' })) {
    if (fields.status === 'rejected') continue;
    const lacks: ActionLack[] = [];
    if (fields.owner.trim() === '') lacks.push('owner');
    if (fields.due.trim() === '') lacks.push('due');
    if (fields.measure.trim() === '') lacks.push('measure');
    if (fields.groups.length === 0) lacks.push('groups');
    if (lacks.length === 0) continue;
    flags.push({ kind: 'action-lacks', questionId: question.id, entryId, action: fields.action, lacks });
  }
  return flags;
}

function flagMonitoring(assessment: Assessment, question: QuestionOfKind<'monitoring'>): ReviewerFlag[] {
  return entriesOf(assessment, { id: question.id, kind: 'monitoring' })
    .filter(({ fields }) => fields.groups.length === 0)
    .map(({ id, fields }) => ({
      kind: 'monitoring-not-by-group',
      questionId: question.id,
      entryId: id,
      measure: fields.measure,
    }));
}

/** Whether any entry was filled in. A row that was added and left empty is no answer, nor is a note alone. */
function saysSomething(assessment: Assessment, question: Question): boolean {
  return entriesOf(assessment, question).some(({ fields }) => !isBlank(fields));
}

function livingActions(assessment: Assessment, edition: Edition): Entry<'action-plan'>[] {
  return questionsOfKind(edition, 'action-plan')
    .flatMap((question) => entriesOf(assessment, question))
    .filter(({ fields }) => fields.status !== 'rejected');
}
