import type {
  AnswerRow,
  DraftRow,
  HeatDatabase,
  HistoryRow,
  MetaRow,
  RecordRow,
  SettingRow,
} from '../database.ts';
import { requireSeal } from '../heads.ts';
import { DEVICE_KEY } from '../key-of-this-device.ts';
import { placeOf } from '../places.ts';
import type { Seal } from '../seal.ts';
import { SealBroken } from './aes-seal.ts';
import type { PasscodeSetting } from './passcode-setting.ts';

/** Everything on disk that goes through a seal. */
interface Rows {
  drafts: DraftRow[];
  answers: AnswerRow[];
  meta: MetaRow[];
  records: RecordRow[];
  history: HistoryRow[];
  settings: SettingRow[];
}

type Kind = keyof Rows;

export const PASSCODE = 'passcode';

/** Thrown when rows can't be opened. They are left as they are, and so is everything else. */
export class RowsUnreadable extends Error {
  readonly ids: string[];
  constructor(ids: string[]) {
    super(`${ids.length} rows can’t be opened`);
    this.ids = ids;
  }
}

/**
 * Puts every row under another seal, in one transaction together with the passcode's own row: a browser that is killed
 * half way is before it or after it. The rows are made ready first, as a transaction does not wait for ciphers; if one
 * changed meanwhile, what changed is made ready again.
 */
export async function resealRows(
  database: HeatDatabase,
  to: Seal,
  setting: PasscodeSetting | null,
): Promise<void> {
  const from = database.seal;
  const ready = new Map<string, unknown>();
  for (;;) {
    const before = await database.transaction('r', tablesOf(database), async () => {
      await requireSeal(database, from);
      return readRows(database);
    });
    const rows = await resealAll(before, from, to, ready);
    if (await put(database, from, writeNames(before), rows, setting)) return;
  }
}

async function readRows({ drafts, answers, meta, records, history, settings }: HeatDatabase): Promise<Rows> {
  return {
    drafts: await drafts.toArray(),
    answers: await answers.toArray(),
    meta: await meta.toArray(),
    records: await records.toArray(),
    history: await history.toArray(),
    // The device's key is no text that a seal could close. Nobody can read it out as it is.
    settings: await settings.where('key').noneOf([PASSCODE, DEVICE_KEY]).toArray(),
  };
}

/** Writes if the disk is as it was, and says whether. */
function put(
  database: HeatDatabase,
  from: Seal,
  expected: string,
  rows: Rows,
  setting: PasscodeSetting | null,
): Promise<boolean> {
  return database.transaction('rw', tablesOf(database), async () => {
    await requireSeal(database, from);
    if (writeNames(await readRows(database)) !== expected) return false;
    await database.drafts.bulkPut(rows.drafts);
    await database.answers.bulkPut(rows.answers);
    await database.meta.bulkPut(rows.meta);
    await database.records.bulkPut(rows.records);
    await database.history.bulkPut(rows.history);
    await database.settings.bulkPut(rows.settings);
    if (setting === null) await database.settings.delete(PASSCODE);
    else await database.settings.put({ key: PASSCODE, value: setting });
    return true;
  });
}

/** Every row under the new seal. What was made ready before, and is still the same write, is not made again. */
async function resealAll(before: Rows, from: Seal, to: Seal, ready: Map<string, unknown>): Promise<Rows> {
  const unreadable = new Set<string>();
  const names = namesOf(before);
  async function all<K extends Kind>(kind: K, reseal: (row: Rows[K][number]) => Promise<Rows[K][number]>) {
    return Promise.all(
      before[kind].map(async (row: Rows[K][number], at: number) => {
        const name = names[kind][at] ?? '';
        try {
          const resealed = (ready.get(name) as Rows[K][number] | undefined) ?? (await reseal(row));
          ready.set(name, resealed);
          return resealed;
        } catch (error) {
          if (!(error instanceof SealBroken)) throw error;
          unreadable.add(idOf(row));
          return row;
        }
      }),
    );
  }
  const move = async (place: string, value: unknown) => to.close(place, await from.open(place, value));
  const rows: Rows = {
    drafts: await all('drafts', async (row) => ({
      ...row,
      assessment: await move(placeOf.draft(row), row.assessment),
    })),
    answers: await all('answers', async (row) => ({
      ...row,
      answer: await move(placeOf.answer(row), row.answer),
    })),
    meta: await all('meta', async (row) => {
      const { id, formatVersion = 1, stamp = '', deletedAt = null, savedAt, landed, card } = asMetaRow(row);
      return {
        id,
        formatVersion,
        stamp,
        deletedAt,
        ...(savedAt !== undefined && { savedAt }),
        ...(landed !== undefined && { landed }),
        // A card that could not be made is no card under a seal either.
        card: card === null ? null : await move(placeOf.meta(row), card),
      };
    }),
    records: await all('records', async (row) => ({
      ...row,
      record: await move(placeOf.record(row), row.record),
    })),
    history: await all('history', async (row) => ({
      ...row,
      entry: await move(placeOf.entry(row), row.entry),
    })),
    settings: await all('settings', async (row) => ({
      ...row,
      value: await move(placeOf.setting(row.key), row.value),
    })),
  };
  if (unreadable.size > 0) throw new RowsUnreadable([...unreadable]);
  return rows;
}

/** In rows of the first release the card was the row itself. */
function asMetaRow(row: MetaRow): MetaRow {
  if ('card' in row) return row;
  const { id, deletedAt = null, ...card } = row as { id: string; deletedAt?: Date | null; savedAt: Date };
  return { id, formatVersion: 1, stamp: '', deletedAt, savedAt: card.savedAt, card };
}

/**
 * A name for every row as it stands. A write gives the draft and the small row a new stamp, and an entry of the history
 * is written again only together with them. Frozen records are never written again.
 */
function namesOf({ drafts, answers, meta, records, history, settings }: Rows): Record<Kind, string[]> {
  const stamps = new Map(drafts.map(({ id, stamp = '' }) => [id, stamp]));
  const stampOf = (id: string) => stamps.get(id) ?? '';
  return {
    drafts: drafts.map((row) => placeOf.draft(row)),
    answers: answers.map((row) => placeOf.answer(row)),
    meta: meta.map((row) => `${placeOf.meta(row)}/${row.deletedAt}`),
    records: records.map((row) => `${placeOf.record(row)}/${stampOf(row.assessmentId)}`),
    history: history.map((row) => `${placeOf.entry(row)}/${stampOf(row.assessmentId)}`),
    settings: settings.map(({ key, value }) => `${placeOf.setting(key)}/${JSON.stringify(value)}`),
  };
}

function writeNames(rows: Rows): string {
  return Object.values(namesOf(rows)).flat().join('\n');
}

function idOf(row: Rows[Kind][number]): string {
  if ('assessmentId' in row) return row.assessmentId;
  return 'key' in row ? placeOf.setting(row.key) : row.id;
}

function tablesOf({ drafts, answers, meta, records, history, settings }: HeatDatabase) {
  return [drafts, answers, meta, records, history, settings];
}
