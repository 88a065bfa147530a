import { type Assessment, type Signature, STANDING, signatureOf } from './assessment.ts';
import type { Change, ChangeProblem } from './change.ts';
import { type Result, refuse, succeed } from './result.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** Whether this draft was already begun, or opened for review, by this very change: events are told by their moment. */
export function alreadyHappened(assessment: Assessment, change: Change): boolean {
  if (change.kind !== 'amended' && change.kind !== 'review-opened-early') return false;
  const { events, version } = assessment;
  if (signatureOf(assessment) !== undefined) return false;
  return events.some(
    (event) => event.kind === change.kind && event.at === change.at && event.version === version,
  );
}

export function openReviewEarly(
  assessment: Assessment,
  { at, because }: Of<'review-opened-early'>,
): Result<Assessment, ChangeProblem> {
  const { events, version } = assessment;
  return succeed(
    counted(assessment, { events: [...events, { kind: 'review-opened-early', at, version, because }] }),
  );
}

export function sign(assessment: Assessment, signature: Signature): Result<Assessment, ChangeProblem> {
  if (signature.version !== assessment.version)
    return refuse({ kind: 'wrong-version', version: assessment.version });
  const { version, signedAt: at, makerName: by, fingerprint } = signature;
  return succeed(
    counted(assessment, {
      signatures: [...assessment.signatures, signature],
      events: [...assessment.events, { kind: 'signed', at, version, by, fingerprint }],
    }),
  );
}

export function amend(assessment: Assessment, change: Of<'amended'>): Result<Assessment, ChangeProblem> {
  if (signatureOf(assessment) === undefined) return refuse({ kind: 'not-signed-off' });
  const version = assessment.version + 1;
  const {
    [STANDING.decision.id]: _decided,
    [STANDING.conditions.id]: _conditions,
    ...answers
  } = assessment.answers;
  return succeed(
    counted(assessment, {
      version,
      // The old decision stays in the signed version; a new version is decided afresh.
      answers,
      events: [...assessment.events, { kind: 'amended', at: change.at, version, because: change.because }],
    }),
  );
}

/** Every change counts the revision up by one. */
export function counted(assessment: Assessment, part: Partial<Assessment>): Assessment {
  return { ...assessment, ...part, revision: assessment.revision + 1 };
}
