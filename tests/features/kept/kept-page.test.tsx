// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shortKeyId } from '#src/document/device-key.ts';
import { FORMAT_VERSION } from '#src/document/format.ts';
import { writeDiagnostics } from '#src/features/kept/diagnostics.ts';
import { KeptPage } from '#src/features/kept/kept-page.tsx';
import { keptWords } from '#src/features/kept/words.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { keepJournal } from '#src/storage/journal.ts';
import { keepWords } from '#src/storage/kept-words.ts';
import { findSigningDevice } from '#src/storage/key-of-this-device.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import { readNameOnDevice, writeSetting } from '#src/storage/settings.ts';
import { aSignedDocument } from '#tests/builders/a-signed-document.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { unwritten } from '#tests/builders/unwritten.ts';
import { clock, typed } from '../../storage/a-database.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});

function aDatabase(): HeatDatabase {
  return new HeatDatabase(`kept-page-${crypto.randomUUID()}`);
}

type Promised = Awaited<ReturnType<Parameters<typeof KeptPage>[0]['lookAtPromise']>>;

function show(database = aDatabase(), promised: Promised = { answer: 'refused', asked: false }) {
  const askForPromise = vi.fn(async () => ({ answer: 'promised', asked: true }) as const);
  render(
    <KeptPage
      database={database}
      hasPasscode={false}
      lookAtPromise={async () => promised}
      askForPromise={askForPromise}
      writeDiagnostics={async () => 'Counts and sizes'}
    />,
  );
  return askForPromise;
}

describe('how work is kept', () => {
  it.each([
    [{ answer: 'promised', asked: true }, /has promised not to clear/],
    [{ answer: 'refused', asked: false }, /has not promised/],
    [{ answer: 'refused', asked: true }, /asked the browser for that promise/],
    [{ answer: 'unknown', asked: false }, /does not say/],
  ] as const)('says what the browser promised: %o', async (promised, words) => {
    show(aDatabase(), promised);

    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('asks the browser again', async () => {
    const ask = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Ask the browser to keep it' }));

    expect(ask).toHaveBeenCalledOnce();
    expect(await screen.findByText(/has promised not to clear/)).toBeInTheDocument();
  });

  it('keeps the name as it is typed', async () => {
    const database = aDatabase();
    show(database);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Siân');
    await screen.findByText('Saved on this device');

    await waitFor(async () => expect(await readNameOnDevice(database)).toBe('Siân'));
  });

  it.each([
    ['Save copies of your work as files', '#/back-up'],
    ['Look in the bin', '#/bin'],
    ['Passcode', '#/kept/passcode'],
    ['Clear this device', '#/kept/clear'],
  ])('leads on: %s', (name, href) => {
    show();

    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  });
});

describe('marking what is signed here', () => {
  const turnOn = { name: 'Mark what is signed here as coming from this device' };
  const turnOff = { name: 'Stop marking, and remove the key' };

  it('is off until someone turns it on, and names the key', async () => {
    const database = aDatabase();
    show(database);
    expect(await screen.findByText('What is signed here is not marked.')).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', turnOn));
    const off = await screen.findByRole('button', turnOff);
    const device = await findSigningDevice(database);
    if (device === null) throw new Error('There is no key');

    expect(screen.getByText(new RegExp(shortKeyId(device.key)))).toBeInTheDocument();
    expect(off).toHaveFocus();
    expect(off).toHaveAccessibleDescription(/a new key, which counts as another device/);
    await userEvent.click(off);
    expect(await screen.findByRole('button', turnOn)).toHaveFocus();
    expect(await findSigningDevice(database)).toBeNull();
  });

  it('says where the browser can’t, and that signing works all the same', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValueOnce(new DOMException('No', 'NotSupportedError'));
    show();
    await userEvent.click(await screen.findByRole('button', turnOn));

    expect(
      await screen.findByText(/can’t make such a key.* Signing off works all the same/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', turnOn)).toBeInTheDocument();
  });

  it('promises nothing that a key can’t show', () => {
    const { mark } = keptWords;
    const said = [
      mark.about,
      mark.limits,
      mark.off,
      mark.on('7F3A 09C2'),
      mark.unusable,
      mark.turnOffHint,
    ].join(' ');

    expect(said).not.toMatch(/authentic|genuine|secure|verified|legally|valid|tamper|proof|prove/i);
    expect(said).toContain('does not show who signed');
  });
});

describe('the text for whoever helps', () => {
  it('has nothing in it that was typed anywhere', async () => {
    const database = aDatabase();
    const signed = await aSignedDocument();
    const text = JSON.stringify(signed).replaceAll('Wexcombe', 'Canary');
    await addDocument(database, JSON.parse(text), tinyEdition, clock);
    await writeSetting(database, 'name', 'Canary');
    keepJournal('heat-journal:Canary:window', unwritten(typed('Canary')));
    keepWords('a', 'amend', 'Canary');
    saveProblemOf(new DOMException('Canary', 'DataError'));
    const written = await writeDiagnostics(database, '0.1.0', clock.now());

    expect(text).toContain('Canary');
    expect(written).not.toMatch(/canary/i);
    expect(written).not.toContain(signed.assessment.id);
    expect(written).toContain(`App: 0.1.0, file version ${FORMAT_VERSION}`);
    expect(written).toMatch(/Table drafts: 1 rows, [\d.]+ KB/);
    expect(written).toContain('storage-broken at ');
    expect(written).toContain('Kept beside the database: ');
  });

  it('is shown before it is copied', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Show the text' }));

    expect(await screen.findByLabelText('About this app and this browser')).toHaveValue('Counts and sizes');
  });
});
