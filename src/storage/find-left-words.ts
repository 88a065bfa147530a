import { STANDING } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import type { HeatDatabase } from './database.ts';
import { idsInJournals, type LeftBehind, readLeftBehind } from './journal.ts';
import { saveProblemOf } from './save-problem.ts';

/** An assessment of which there is nothing here but what windows now gone have left in their journals. */
export interface LeftWords {
  id: string;
  /** Empty where none was typed. */
  title: string;
}

/** All of these on this device. Where the disk can't be read, everything in a journal may be one. */
export async function findLeftWords(database: HeatDatabase): Promise<LeftWords[]> {
  const here = new Set(await idsOnDisk(database));
  const ids = (await idsInJournals()).filter((id) => !here.has(id));
  const found = ids.map(async (id): Promise<LeftWords[]> => {
    const changes = (await readLeftBehind(id)).flatMap(changesIn);
    return changes.length === 0 ? [] : [{ id, title: titleIn(changes) }];
  });
  return (await Promise.all(found)).flat();
}

async function idsOnDisk(database: HeatDatabase): Promise<string[]> {
  try {
    return await database.drafts.toCollection().primaryKeys();
  } catch (error) {
    console.info('The disk could not be read.', saveProblemOf(error));
    return [];
  }
}

function changesIn({ inFlight, queue, inConflict }: LeftBehind): Change[] {
  return [...inFlight, ...queue, ...inConflict];
}

function titleIn(changes: readonly Change[]): string {
  const titles = changes.flatMap((change) =>
    change.kind === 'field-changed' && change.question.id === STANDING.details.id && change.field === 'title'
      ? [String(change.to)]
      : [],
  );
  return titles.at(-1)?.trim() ?? '';
}
