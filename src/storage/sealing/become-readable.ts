import type { HeatDatabase } from '../database.ts';
import { keepTextAs, readable } from '../kept-text.ts';
import { unsealed } from '../seal.ts';

/** The passcode is gone: this window reads and writes as if there had never been one. */
export function becomeReadable(database: HeatDatabase): void {
  database.seal = unsealed;
  keepTextAs(readable);
}
