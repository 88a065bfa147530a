import { succeed } from '#src/domain/result.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { openFile } from '#src/interchange/open-file.ts';
import type { Gate } from './try-mutants.ts';

/** The app's own gate, and two planted ones that the trial must catch. */
export const gates = {
  own: (file) => openFile(file, openEdition),
  /** Takes whatever parses, and throws at the rest. */
  trusting: async (file) => succeed({ kind: 'assessment', document: JSON.parse(await file.text()) }),
  /** Writes before it has looked. */
  hasty: async (file, database) => {
    const id = crypto.randomUUID();
    await database.meta.put({ id, formatVersion: 2, stamp: id, deletedAt: null, card: null });
    return openFile(file, openEdition);
  },
} satisfies Record<string, Gate>;
