// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { HeatDatabase } from '#src/storage/database.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import {
  DEVICE_KEY,
  findSigningDevice,
  markThisDevice,
  readDeviceMark,
  unmarkThisDevice,
} from '#src/storage/key-of-this-device.ts';
import { removePasscode, setPasscode, unlock } from '#src/storage/sealing/passcode.ts';
import { FEWEST_ROUNDS } from '#src/storage/sealing/passcode-setting.ts';
import { writeSetting } from '#src/storage/settings.ts';
import { aDatabase, failAt } from './a-database.ts';

const PASSCODE = 'three plain words';

afterEach(() => {
  keepTextAs(readable);
  localStorage.clear();
  vi.restoreAllMocks();
});

it('is off until someone asks for it', async () => {
  const database = aDatabase();

  expect(await readDeviceMark(database)).toEqual({ kind: 'off' });
  expect(await findSigningDevice(database)).toBeNull();
});

it('is the same key in every window and after each start, whoever asked first', async () => {
  const database = aDatabase();
  const other = new HeatDatabase(database.name);
  const [one, another] = await Promise.all([markThisDevice(database), markThisDevice(other)]);
  database.close();

  expect(another.key).toEqual(one.key);
  expect((await findSigningDevice(new HeatDatabase(database.name)))?.key).toEqual(one.key);
});

it('is gone once someone no longer wants it, and the next one is another', async () => {
  const database = aDatabase();
  const { key } = await markThisDevice(database);
  await unmarkThisDevice(database);

  expect(await database.settings.count()).toBe(0);
  expect((await markThisDevice(database)).key).not.toEqual(key);
});

it('stays through a passcode that is set, given and taken away', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const database = aDatabase();
  await writeSetting(database, 'name', 'Morag');
  const { key } = await markThisDevice(database);

  expect((await setPasscode(database, PASSCODE, { rounds: FEWEST_ROUNDS })).ok).toBe(true);
  expect((await findSigningDevice(database))?.key).toEqual(key);
  const later = new HeatDatabase(database.name);
  // A window that is shut can neither turn it on nor off.
  await expect(unmarkThisDevice(later)).rejects.toThrow();
  await unlock(later, PASSCODE);
  expect((await findSigningDevice(later))?.key).toEqual(key);
  expect((await removePasscode(later, PASSCODE)).ok).toBe(true);
  expect((await findSigningDevice(later))?.key).toEqual(key);
});

it('keeps nobody from signing where it can’t be used or read', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const database = aDatabase();
  await database.settings.put({ key: DEVICE_KEY, value: { privateKey: 'x', publicKey: 'y' } });
  expect(await readDeviceMark(database)).toEqual({ kind: 'unusable' });
  expect(await findSigningDevice(database)).toBeNull();

  failAt(database, { nth: 0, when: 'before', lasts: 'for ever' });
  expect(await findSigningDevice(database)).toBeNull();
});

it('is not made where the browser makes no such keys, and nothing is kept', async () => {
  const database = aDatabase();
  vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('No', 'NotSupportedError'));

  await expect(markThisDevice(database)).rejects.toThrow('No');
  expect(await database.settings.count()).toBe(0);
});
