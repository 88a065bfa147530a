import { type EntryKind, type Fields, fieldSchemas } from './answer.ts';
import { readCalendarDate } from './calendar-date.ts';
import { z } from './zod.ts';

/** What can be wrong with a field. Screens put each into words with the field's label. */
export type FieldProblem = 'missing' | 'not-a-date' | 'not-a-link' | 'reason-missing';

/** One field of one entry that has a problem. */
export interface EntryProblem {
  field: string;
  problem: FieldProblem;
}

const needed = z
  .string()
  .trim()
  .min(1, 'missing' satisfies FieldProblem);
const someChosen = z.array(z.string()).min(1, 'missing' satisfies FieldProblem);
const optionalDate = z
  .string()
  .refine(
    (typed) => typed.trim() === '' || readCalendarDate(typed) !== null,
    'not-a-date' satisfies FieldProblem,
  );
const neededDate = needed.pipe(optionalDate);
const optionalLink = z
  .string()
  .refine((typed) => typed.trim() === '' || isSafeLink(typed), 'not-a-link' satisfies FieldProblem);

/**
 * What makes an entry complete, on top of its draft shape. Two of these rules are HEAT's own:
 * "no effect" and "no evidence" need a reason, and so does a rejected action.
 */
const completeSchemas: { [Kind in EntryKind]: z.ZodType } = {
  'short-text': fieldSchemas['short-text'].extend({ text: needed }),
  'long-text': fieldSchemas['long-text'].extend({ text: needed }),
  date: fieldSchemas.date.extend({ date: neededDate }),
  'single-choice': fieldSchemas['single-choice'].extend({ choice: needed }),
  checklist: fieldSchemas.checklist.refine((list) => list.chosen.length > 0 || list.other.trim() !== '', {
    path: ['chosen'],
    error: 'missing' satisfies FieldProblem,
  }),
  people: fieldSchemas.people.extend({ name: needed }),
  'population-groups': fieldSchemas['population-groups']
    .extend({ name: needed })
    .superRefine((group, context) => {
      const noEvidence = group.noEvidence === 'yes';
      if (group.known.trim() === '' && group.voices.trim() === '' && !noEvidence)
        report(context, 'known', 'missing');
      if (group.effect === '') report(context, 'effect', 'missing');
      else if (group.effect !== 'none' && group.meaning.trim() === '') report(context, 'meaning', 'missing');
      const needsReason = group.effect === 'none' || noEvidence;
      if (needsReason && group.reason.trim() === '') report(context, 'reason', 'reason-missing');
    }),
  drivers: fieldSchemas.drivers.refine(
    (family) =>
      family.explanation.trim() !== '' || (family.chosen.length === 0 && family.other.trim() === ''),
    { path: ['explanation'], error: 'missing' satisfies FieldProblem },
  ),
  'widening-risks': fieldSchemas['widening-risks'].superRefine((risk, context) => {
    if (risk.verdict === '') report(context, 'verdict', 'missing');
    if (risk.verdict === 'applies' && risk.handling.trim() === '') report(context, 'handling', 'missing');
  }),
  evidence: fieldSchemas.evidence.extend({ title: needed, source: needed, link: optionalLink }),
  'evidence-gaps': fieldSchemas['evidence-gaps'].extend({
    missing: needed,
    importance: needed,
    remedy: needed,
    due: optionalDate.exactOptional(),
  }),
  figures: fieldSchemas.figures.extend({ indicator: needed, valueType: needed, worse: needed, by: needed }),
  'action-plan': fieldSchemas['action-plan']
    .extend({ action: needed, due: optionalDate })
    .superRefine((action, context) => {
      if (action.status === 'rejected') {
        if (action.rejectedBecause.trim() === '') report(context, 'rejectedBecause', 'reason-missing');
        return;
      }
      if (action.owner.trim() === '') report(context, 'owner', 'missing');
      if (action.due.trim() === '') report(context, 'due', 'missing');
    }),
  monitoring: fieldSchemas.monitoring.extend({ measure: needed, frequency: needed, who: needed }),
  'action-outcomes': fieldSchemas['action-outcomes'].superRefine((action, context) => {
    if (action.outcome === '') report(context, 'outcome', 'missing');
    // Asked only of what is carried forward: a day typed before that was decided against is out of sight.
    const isDay = action.nextDue.trim() === '' || readCalendarDate(action.nextDue) !== null;
    if (action.next === 'carry-forward' && !isDay) report(context, 'nextDue', 'not-a-date');
    if (action.outcome === '' || action.outcome === 'done') return;
    if (action.happened.trim() === '') report(context, 'happened', 'missing');
    if (action.next === '') report(context, 'next', 'missing');
    const unexplained = action.next === 'drop' && action.because.trim() === '';
    if (unexplained) report(context, 'because', 'reason-missing');
  }),
  'measure-results': fieldSchemas['measure-results'],
  details: fieldSchemas.details.extend({
    title: needed,
    subject: needed,
    organisation: needed,
    lead: needed,
    started: optionalDate,
    plannedReview: optionalDate,
  }),
  decision: fieldSchemas.decision.extend({
    makerName: needed,
    makerRole: needed,
    body: needed,
    meetingDate: neededDate,
    decision: needed,
    nextReview: neededDate,
    commitments: someChosen,
  }),
  conditions: fieldSchemas.conditions.extend({ condition: needed, owner: needed, due: neededDate }),
  opinions: fieldSchemas.opinions.superRefine((opinion, context) => {
    if (opinion.asked === '') report(context, 'asked', 'missing');
    if (opinion.asked === 'asked' && opinion.said.trim() === '') report(context, 'said', 'missing');
    const unexplained = opinion.asked === 'not-asked' && opinion.because.trim() === '';
    if (unexplained) report(context, 'because', 'reason-missing');
  }),
  overruled: fieldSchemas.overruled,
};

/** The one definition of a complete entry: for forms, the task list and sign-off alike. */
export function completeSchema<Kind extends EntryKind>(kind: Kind): z.ZodType<Fields<Kind>, Fields<Kind>> {
  return completeSchemas[kind] as z.ZodType<Fields<Kind>, Fields<Kind>>;
}

/** What was found in the fields of an entry. They never change: what is said anew is in an object of its own. */
const found = new WeakMap<object, { kind: EntryKind; problems: readonly EntryProblem[] }>();

/**
 * Everything that keeps an entry from being complete, in the order of its fields. Each is checked once: every key asks
 * for the problems of the whole assessment (measured: 0.9 ms a key at 500 KB).
 */
export function findEntryProblems<Kind extends EntryKind>(
  kind: Kind,
  fields: Fields<Kind>,
): readonly EntryProblem[] {
  const known = found.get(fields);
  if (known?.kind === kind) return known.problems;
  const problems = checkEntry(kind, fields);
  found.set(fields, { kind, problems });
  return problems;
}

function checkEntry<Kind extends EntryKind>(kind: Kind, fields: Fields<Kind>): EntryProblem[] {
  const checked = completeSchemas[kind].safeParse(fields);
  if (checked.success) return [];
  const order = Object.keys(fieldSchemas[kind].shape);
  return checked.error.issues
    .map((issue) => ({ field: String(issue.path[0]), problem: issue.message as FieldProblem }))
    .sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

/** Links people may follow from the app or the PDF: web and mail addresses, nothing that runs. */
export function isSafeLink(typed: string): boolean {
  const address = URL.parse(typed.trim());
  return address !== null && ['http:', 'https:', 'mailto:'].includes(address.protocol);
}

function report(context: z.RefinementCtx, field: string, problem: FieldProblem): void {
  context.addIssue({ code: 'custom', path: [field], message: problem });
}
