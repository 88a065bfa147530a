import type { HeatDocument } from '#src/document/heat-document.ts';
import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import { walkEvents } from '#src/domain/lifecycle.ts';
import type { HereVerdict } from './verdict.ts';

/** What is known of the same assessment on this device. Nothing is looked up from the command line. */
export type HereNow =
  | { kind: 'not-looked' | 'not-here' | 'unreadable' }
  | ({ kind: 'here' } & Pick<Assessment, 'signatures' | 'events'>);

/** How a copy stands to the versions that were signed on this device, or are kept here. */
export function compareWithHere({ assessment }: HeatDocument, here: HereNow): HereVerdict {
  if (here.kind !== 'here') return { kind: here.kind };
  const other = assessment.signatures.find(({ version, fingerprint }) => {
    const same = here.signatures.find((signature) => signature.version === version);
    return same !== undefined && same.fingerprint !== fingerprint;
  });
  if (other !== undefined) return { kind: 'another-version', version: other.version };
  const newest = here.signatures.at(-1)?.version ?? 0;
  const isSigned = signatureOf(assessment) !== undefined;
  // A draft of a version that is signed here has been overtaken too.
  if (newest > assessment.version || (newest === assessment.version && !isSigned)) {
    return { kind: 'superseded', by: newest };
  }
  if (walkEvents(here.events).state === 'superseded') {
    const replaced = here.events.findLast((event) => event.kind === 'superseded');
    return { kind: 'replaced-here', by: replaced?.successor ?? '' };
  }
  return isSigned && newest < assessment.version
    ? { kind: 'newer-than-here', here: newest }
    : { kind: 'newest' };
}
