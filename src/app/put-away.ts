import { navigate } from 'wouter/use-hash-location';
import { moveToBin } from '#src/storage/bin.ts';
import { surroundings } from './surroundings.ts';

/** Leads home once an assessment is put away; the start page then offers the way back. */
export async function putAway(id: string): Promise<void> {
  await moveToBin(surroundings.database, id, surroundings.clock);
  navigate('/', { state: { movedToBin: id } });
}
