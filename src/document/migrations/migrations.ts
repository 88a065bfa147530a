import { giveItAHistory } from './give-it-a-history.ts';
import { linkEvents } from './link-events.ts';
import type { Migration } from './migration.ts';

/** Every step there ever was, oldest first, none left out. */
export const migrations: readonly Migration[] = [giveItAHistory, linkEvents];
