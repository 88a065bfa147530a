/** Why the workflow would not do what was asked. Nothing changed; screens put each into words. */
export type Refusal =
  | { kind: 'signed-off'; version: number }
  | { kind: 'not-signed-off' }
  | { kind: 'stage-not-open'; blockId: string }
  | { kind: 'no-such-page' }
  | { kind: 'no-such-version'; version: number }
  | { kind: 'answers-block-sign-off'; count: number }
  | { kind: 'not-at-sign-off' }
  | { kind: 'reason-missing' }
  | { kind: 'review-already-open' }
  | { kind: 'nothing-to-finish' }
  | { kind: 'signing-under-way' };
