import { hasCanonicalForm } from '#src/domain/canonical-form.ts';
import { chainOf } from '#src/domain/event-chain.ts';
import type { Migration, Older } from './migration.ts';

export const linkEvents: Migration = {
  to: 3,
  because:
    'each event is linked to those before it; version 2 could lose or change one unseen between two signings',
  up: (older) => {
    const { assessment } = older;
    if (!isObject(assessment)) return { ...older };
    const { events } = assessment;
    // Events that no app of ours can have written stay without links: the gate refuses them by name.
    const chain = Array.isArray(events) && hasCanonicalForm(events) ? chainOf(events) : [];
    return { ...older, assessment: { chain, ...assessment } };
  },
};

function isObject(value: unknown): value is Older {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
