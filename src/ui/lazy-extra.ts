import { type ComponentType, lazy } from 'react';

/**
 * A piece that its page can stand without. Where it can't be fetched, as just after a first visit that lost its network,
 * nothing is in its place, and the notices say that a part is missing.
 */
export function lazyExtra<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return lazy<ComponentType<Props>>(() => load().catch(() => ({ default: () => null })));
}
