import type { Migration } from './migration.ts';

export const giveItAHistory: Migration = {
  to: 2,
  because: 'each answer keeps what it said before; version 1 kept only what it says now',
  up: (older) => ({ history: [], ...older }),
};
