import { type Assessment, decidedAfresh, entriesOf, type Signature, STANDING } from './assessment.ts';
import type { ChangeProblem } from './change.ts';
import type { AssessmentEvent } from './event.ts';
import { linkAfter } from './event-chain.ts';
import { LIFECYCLE, type LifecycleState, type Step, stepOf, walkEvents } from './lifecycle.ts';
import { findRemark, isLate } from './remarks.ts';
import { type Result, refuse, succeed } from './result.ts';

/** What can happen to an assessment once it is there, but for its signing, which comes with a signature. */
export type Happening = Exclude<AssessmentEvent, { kind: 'created' | 'signed' }>;

/** Why a step can't be taken. Nothing changed. */
export type StepProblem =
  | { kind: 'not-now'; state: LifecycleState; step: Step }
  | { kind: 'needs-words'; field: 'by' | 'to' | 'because' | 'said' | 'evidence' | 'successor' }
  | { kind: 'no-such-remark' }
  | { kind: 'no-such-condition' };

/**
 * The assessment after something happened to it. What happened is added to the events and linked to those before, and
 * what has happened already is not added a second time: a write tried again, a journal read back, a file taken in twice.
 */
export function happen(assessment: Assessment, event: Happening): Result<Assessment, ChangeProblem> {
  if (hasHappened(assessment, event)) return succeed(assessment);
  const begins = event.kind === 'amended' || event.kind === 'effect-review-begun';
  const version = begins ? assessment.version + 1 : assessment.version;
  const problem = findStepProblem(assessment, event);
  if (problem !== null) return refuse({ kind: 'step-refused', problem });
  if (event.version !== version) return refuse({ kind: 'wrong-version', version: assessment.version });
  return succeed(begins ? begin(assessment, event) : append(assessment, asItComes(assessment, event)));
}

/** A verdict counts only for the answers it was given on. */
function asItComes(assessment: Assessment, event: Happening): Happening {
  return event.kind === 'reviewed' && isLate(assessment, event.review) ? { ...event, late: true } : event;
}

/** What keeps a step from being taken as the assessment is now, or null. */
export function findStepProblem(assessment: Assessment, event: Happening): StepProblem | null {
  const { state } = walkEvents(assessment.events);
  const step = stepOf(event);
  if (step === null || LIFECYCLE[state][step] === undefined) {
    return { kind: 'not-now', state, step: step ?? 'signed' };
  }
  const unsaid = wordsNeeded(event).find(([, words]) => words.trim() === '');
  if (unsaid !== undefined) return { kind: 'needs-words', field: unsaid[0] };
  switch (event.kind) {
    case 'remark-answered':
    case 'remark-settled':
    case 'remark-reopened':
      return findRemark(assessment, event) === null ? { kind: 'no-such-remark' } : null;
    case 'condition-met':
      return setsCondition(assessment, event) ? null : { kind: 'no-such-condition' };
    default:
      return null;
  }
}

/** The words without which a step says too little to be of use later. */
function wordsNeeded(event: Happening): [Extract<StepProblem, { kind: 'needs-words' }>['field'], string][] {
  switch (event.kind) {
    case 'review-opened-early':
    case 'amended':
    case 'remark-reopened':
      return [['because', event.because]];
    case 'submitted':
      return [
        ['by', event.by],
        ['to', event.to],
      ];
    case 'reviewed':
    case 'taken-back':
    case 'effect-review-begun':
      return [['by', event.by]];
    case 'remark-answered':
      return [
        ['by', event.by],
        ['said', event.said],
      ];
    case 'remark-settled':
      return [
        ['by', event.by],
        ...(event.how === 'overruled' ? [['said', event.said] as ['said', string]] : []),
      ];
    case 'condition-met':
      return [
        ['by', event.by],
        ['evidence', event.evidence],
      ];
    case 'published':
      return [
        ['by', event.by],
        ...(event.choice === 'yes' ? [] : [['because', event.because] as ['because', string]]),
      ];
    case 'abandoned':
    case 'resumed':
      return [
        ['by', event.by],
        ['because', event.because],
      ];
    case 'superseded':
      return [
        ['by', event.by],
        ['because', event.because],
        ['successor', event.successor],
      ];
  }
}

/** Signs the version in hand. Whether anything stands against it, the sign-off blockers have said before. */
export function sign(assessment: Assessment, signature: Signature): Result<Assessment, ChangeProblem> {
  if (signature.version !== assessment.version)
    return refuse({ kind: 'wrong-version', version: assessment.version });
  const { version, signedAt: at, makerName: by, fingerprint } = signature;
  const signed = append(assessment, { kind: 'signed', at, version, by, fingerprint });
  return succeed({ ...signed, signatures: [...assessment.signatures, signature] });
}

function hasHappened({ events }: Assessment, event: Happening): boolean {
  // A review has a name of its own; the same file can be read on two days.
  if (event.kind === 'reviewed') {
    return events.some((known) => known.kind === 'reviewed' && known.review.id === event.review.id);
  }
  const written = JSON.stringify(event);
  return events.some((known) => JSON.stringify(known) === written);
}

function begin(assessment: Assessment, event: Happening): Assessment {
  const answers = decidedAfresh(assessment.answers);
  return { ...append(assessment, event), version: event.version, answers };
}

/** The only way an event comes into an assessment. None is ever changed or taken out. */
function append(assessment: Assessment, event: AssessmentEvent): Assessment {
  return {
    ...assessment,
    events: [...assessment.events, event],
    chain: [...assessment.chain, linkAfter(assessment.chain.at(-1) ?? '', event)],
    revision: assessment.revision + 1,
  };
}

function setsCondition(assessment: Assessment, met: Extract<Happening, { kind: 'condition-met' }>): boolean {
  const isSigned = assessment.signatures.some(({ version }) => version === met.ofVersion);
  // The answers in hand are the signed ones only until the next version is begun; then its record has them.
  if (assessment.version !== met.ofVersion) return isSigned;
  return isSigned && entriesOf(assessment, STANDING.conditions).some(({ id }) => id === met.entryId);
}
