import type { LifecycleState } from '#src/domain/lifecycle.ts';
import { stateLabels } from '#src/report/state-labels.ts';
import type { Card } from '#src/storage/card.ts';

/** Where an assessment stands; where its row says nothing that is known here, whether it was signed. */
export function stateOf({ state, standing }: Pick<Card, 'state' | 'standing'>): LifecycleState {
  return isState(state) ? state : standing === 'signed' ? 'signed' : 'drafting';
}

function isState(given: string): given is LifecycleState {
  return Object.hasOwn(stateLabels, given);
}
