import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import type { HeatDatabase } from '../database.ts';
import { requireSeal } from '../heads.ts';
import { type KeptText, keepTextAs, readable } from '../kept-text.ts';
import { saveProblemOf } from '../save-problem.ts';
import { unsealed } from '../seal.ts';
import { becomeReadable } from './become-readable.ts';
import { type Keys, makeKeys, openKeys, rewrapKeys } from './keys.ts';
import { type PasscodeSetting, passcodeSettingSchema } from './passcode-setting.ts';
import { resealJournalFiles } from './reseal-journal-files.ts';
import { resealKeptText } from './reseal-kept-text.ts';
import { PASSCODE, RowsUnreadable, resealRows } from './reseal-rows.ts';
import { sealedText } from './sealed-text.ts';

/** Why a passcode did not do what was asked. Nothing on disk is other than before. */
export type PasscodeProblem =
  | { kind: 'wrong-passcode' }
  | { kind: 'none-set' }
  /** The row that the keys are in is not one that this app wrote. */
  | { kind: 'keys-damaged' }
  | { kind: 'rows-unreadable'; ids: readonly string[] }
  | { kind: 'storage'; problem: SaveProblem };

/** What other windows of this device need in order to keep the words of a closing page unreadable too. */
export type JournalKey = Keys['journalKey'];

/** Rounds are worked out for this device when left out. */
interface Options {
  rounds?: number;
}

/** Seals everything on this device under a passcode, in one go. There is no way in without it afterwards. */
export function setPasscode(
  database: HeatDatabase,
  passcode: string,
  { rounds }: Options = {},
): Promise<Result<JournalKey, PasscodeProblem>> {
  return orStorageProblem(async () => {
    const { setting, ...keys } = await makeKeys(passcode, rounds);
    await resealRows(database, keys.seal, setting);
    await use(database, keys);
    return succeed(keys.journalKey);
  });
}

/**
 * Opens this window with the passcode. Whatever was refused as locked goes through from then on, in the same page: no
 * reload, and no word lost.
 */
export function unlock(
  database: HeatDatabase,
  passcode: string,
): Promise<Result<JournalKey, PasscodeProblem>> {
  return orStorageProblem(async () => {
    const setting = await readSetting(database);
    if (!setting.ok) return setting;
    const opened = await openKeys(setting.value, passcode);
    if (!opened.ok) return refuse({ kind: opened.problem });
    await use(database, opened.value);
    return succeed(opened.value.journalKey);
  });
}

/** Another passcode for the same keys. No row is touched, and other windows stay open. */
export function changePasscode(
  database: HeatDatabase,
  passcode: string,
  next: string,
  { rounds }: Options = {},
): Promise<Result<null, PasscodeProblem>> {
  return orStorageProblem(async () => {
    const setting = await readSetting(database);
    if (!setting.ok) return setting;
    const rewrapped = await rewrapKeys(setting.value, passcode, next, rounds);
    if (!rewrapped.ok) return refuse({ kind: rewrapped.problem });
    await database.transaction('rw', [database.settings], async () => {
      await requireSeal(database);
      await database.settings.put({ key: PASSCODE, value: rewrapped.value });
    });
    return succeed(null);
  });
}

/** Makes everything on this device readable again, in one go. */
export function removePasscode(
  database: HeatDatabase,
  passcode: string,
): Promise<Result<null, PasscodeProblem>> {
  return orStorageProblem(async () => {
    const setting = await readSetting(database);
    if (!setting.ok) return setting;
    const opened = await openKeys(setting.value, passcode);
    if (!opened.ok) return refuse({ kind: opened.problem });
    const text = sealedText(opened.value.journalKey);
    // First, for once the rows are readable the key of these words is gone.
    await resealKept(text, readable);
    let done = false;
    try {
      await resealRows(database, unsealed, null);
      done = true;
    } finally {
      if (!done) await resealKept(readable, text);
    }
    becomeReadable(database);
    return succeed(null);
  });
}

async function use(database: HeatDatabase, { seal, journalKey }: Keys): Promise<void> {
  database.seal = seal;
  const text = sealedText(journalKey);
  keepTextAs(text);
  // A window that knew of no passcode, or one that died while it was set, may have left words behind.
  await resealKept(readable, text);
}

async function resealKept(from: KeptText, to: KeptText): Promise<void> {
  resealKeptText(from, to);
  await resealJournalFiles(from, to);
}

async function readSetting(database: HeatDatabase): Promise<Result<PasscodeSetting, PasscodeProblem>> {
  const row = await database.settings.get(PASSCODE);
  if (row === undefined) return refuse({ kind: 'none-set' });
  const read = passcodeSettingSchema.safeParse(row.value);
  return read.success ? succeed(read.data) : refuse({ kind: 'keys-damaged' });
}

async function orStorageProblem<Value>(
  act: () => Promise<Result<Value, PasscodeProblem>>,
): Promise<Result<Value, PasscodeProblem>> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RowsUnreadable) return refuse({ kind: 'rows-unreadable', ids: error.ids });
    return refuse({ kind: 'storage', problem: saveProblemOf(error) });
  }
}
