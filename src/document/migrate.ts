import { migrations } from './migrations/migrations.ts';

/**
 * What an earlier version of the format saved, as this version would have saved it, one step for each version between.
 * The value given is left as it was. What comes out is not checked yet: the gate does that next.
 */
export function migrate(saved: unknown, version: number): object {
  const steps = migrations.filter(({ to }) => to > version);
  return steps.reduce((older, { to, up }) => ({ ...up(older), formatVersion: to }), { ...(saved as object) });
}
