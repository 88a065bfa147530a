// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PasscodePages } from '#src/features/passcode/passcode-pages.tsx';
import { UnlockNotice } from '#src/features/passcode/unlock-notice.tsx';
import { HeatDatabase } from '#src/storage/database.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { standingOf } from '#src/storage/passcode-state.ts';
import { setPasscode, unlock } from '#src/storage/sealing/passcode.ts';
import { FEWEST_ROUNDS } from '#src/storage/sealing/passcode-setting.ts';

const PASSCODE = 'three plain words';
/** Deriving a key takes its time, the more so on a busy machine. */
const SLOW = { timeout: 15_000 };

afterEach(() => {
  cleanup();
  keepTextAs(readable);
  localStorage.clear();
});

function aDatabase(): HeatDatabase {
  return new HeatDatabase(`passcode-pages-${crypto.randomUUID()}`);
}

function show(database: HeatDatabase, part: Partial<Parameters<typeof PasscodePages>[0]> = {}) {
  const told = { onSet: vi.fn(), onRemoved: vi.fn(), goTo: vi.fn() };
  render(<PasscodePages database={database} isSet={false} step="" {...told} {...part} />);
  return told;
}

const type = (label: string, words: string) =>
  userEvent.type(screen.getByLabelText(label, { selector: 'input' }), words);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const agree = () => userEvent.click(screen.getByRole('checkbox'));
const problems = () => screen.getAllByRole('alert').map(({ textContent }) => textContent);

describe('setting a passcode', () => {
  it('offers copies as files first', () => {
    show(aDatabase());

    expect(screen.getByRole('link', { name: 'Save copies of your work as files' })).toHaveAttribute(
      'href',
      '#/back-up',
    );
  });

  it.each([
    ['', '', 'empty'],
    ['1234567', '1234567', 'at least 8 characters'],
    ['😀😀😀😀', '😀😀😀😀', 'at least 8 characters'],
    [PASSCODE, 'three plain word', 'do not match'],
  ])('asks again for “%s” and “%s”', async (next, again, why) => {
    const database = aDatabase();
    const { onSet } = show(database);
    if (next !== '') await type('New passcode', next);
    if (again !== '') await type('Type it again', again);
    await agree();
    await press('Set the passcode');

    expect(problems().join()).toContain(why);
    expect(onSet).not.toHaveBeenCalled();
    expect(await standingOf(database)).toBe('none-set');
  });

  it('asks for a yes to what a forgotten one means', async () => {
    const { onSet } = show(aDatabase());
    await type('New passcode', PASSCODE);
    await type('Type it again', PASSCODE);
    await press('Set the passcode');

    expect(problems().join()).toContain('Tick the box');
    expect(onSet).not.toHaveBeenCalled();
  });

  it('takes any eight characters, and tells when it is done', async () => {
    const database = aDatabase();
    const { onSet } = show(database);
    await type('New passcode', 'aaaaaaaa');
    await type('Type it again', 'aaaaaaaa');
    await agree();
    await press('Set the passcode');

    await waitFor(() => expect(onSet).toHaveBeenCalledOnce(), SLOW);
    expect(onSet.mock.calls[0]?.[0]).toHaveLength(32);
    expect(await standingOf(database)).toBe('open');
  });

  it('shows what is typed to the person who wants to see it', async () => {
    show(aDatabase());
    const field = screen.getByLabelText('New passcode', { selector: 'input' });
    expect(field).toHaveAttribute('type', 'password');
    await press('Show: New passcode');
    expect(field).toHaveAttribute('type', 'text');
    await press('Hide: New passcode');

    expect(field).toHaveAttribute('type', 'password');
  });
});

describe('a passcode that is set', () => {
  async function anOpenDatabase(): Promise<HeatDatabase> {
    const database = aDatabase();
    await setPasscode(database, PASSCODE, { rounds: FEWEST_ROUNDS });
    return database;
  }

  it('is turned off with the passcode only', async () => {
    const database = await anOpenDatabase();
    const { onRemoved, goTo } = show(database, { isSet: true, step: 'off' });
    await type('Passcode you have now', 'a guess');
    await press('Turn the passcode off');
    await waitFor(() => expect(problems().join()).toContain('This is not the passcode'), SLOW);
    expect(onRemoved).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByLabelText('Passcode you have now', { selector: 'input' }));
    await type('Passcode you have now', PASSCODE);
    await press('Turn the passcode off');

    await waitFor(() => expect(onRemoved).toHaveBeenCalledOnce(), SLOW);
    expect(goTo).toHaveBeenCalledWith('');
    expect(await standingOf(database)).toBe('none-set');
  });

  it('is changed with the passcode only', async () => {
    const database = await anOpenDatabase();
    const { goTo } = show(database, { isSet: true, step: 'change' });
    await type('Passcode you have now', PASSCODE);
    await type('New passcode', 'another three words');
    await type('Type it again', 'another three words');
    await press('Change the passcode');

    await waitFor(() => expect(goTo).toHaveBeenCalledWith(''), SLOW);
    expect((await unlock(new HeatDatabase(database.name), PASSCODE)).ok).toBe(false);
  });

  it('opens a window that was there before it, from a notice', async () => {
    const { name } = await anOpenDatabase();
    const later = new HeatDatabase(name);
    const onUnlocked = vi.fn();
    render(<UnlockNotice database={later} now={Date.now} onUnlocked={onUnlocked} />);
    await press('Unlock');
    await waitFor(() => expect(problems().join()).toContain('“Passcode” is empty'));
    await type('Passcode', PASSCODE);
    await press('Unlock');

    await waitFor(() => expect(onUnlocked).toHaveBeenCalledOnce(), SLOW);
    expect(await standingOf(later)).toBe('open');
  });
});
