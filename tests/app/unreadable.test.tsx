// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import AssessmentRoute from '#src/app/assessment-route.tsx';
import BinRoute from '#src/app/bin-route.tsx';
import { putWorkedExample } from '#src/app/put-worked-example.ts';
import { saveOne } from '#src/app/save-backup.ts';
import { surroundings } from '#src/app/surroundings.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import { journalKey, keepJournal } from '#src/storage/journal.ts';
import { unwritten } from '#tests/builders/unwritten.ts';

vi.mock('#src/interchange/save-file.ts', () => ({ saveFile: vi.fn() }));

const ID = 'worked-example';
const WORDS = 'Out-of-hours calls';
const LAST_WORDS = 'typed as the browser died';
const { database } = surroundings;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await putWorkedExample({ anew: true });
  await database.answers.update([ID, STANDING.details.id], { answer: { title: WORDS } });
  // A browser keeps numbers of this kind, and JSON has no word for them.
  await database.drafts.update(ID, { assessment: 12n });
  const typedLast = {
    kind: 'note-changed',
    question: STANDING.details,
    from: '',
    to: LAST_WORDS,
  } as const;
  keepJournal(journalKey(ID, 'gone'), unwritten(typedLast));
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
  vi.mocked(saveFile).mockClear();
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const pressInDialog = (name: string) =>
  userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));

async function expectRescued(times: number): Promise<void> {
  await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(times));
  const [name, text] = vi.mocked(saveFile).mock.lastCall ?? [];
  expect(name).toBe('heat-unreadable.json');
  for (const words of [WORDS, LAST_WORDS, '"assessment": "12"']) expect(text).toContain(words);
}

it('An assessment that can’t be opened is saved as a file, goes to the bin, and is deleted from there', async () => {
  render(<AssessmentRoute id={ID} path="" isNew={false} notices={null} />);
  expect(await screen.findByRole('heading', { name: 'This assessment can’t be opened' })).toBeInTheDocument();
  await press('Save it as a file');
  await expectRescued(1);
  await press('Move to the bin');
  await pressInDialog('Move it to the bin');
  await waitFor(() => expect(location.hash).toBe('#/'));
  cleanup();

  render(<BinRoute />);
  expect(await screen.findByRole('listitem')).toBeInTheDocument();
  await press(/^Delete for good/);
  await pressInDialog('Save a copy as a file');
  await expectRescued(2);
  await pressInDialog('Delete for good');
  expect(await screen.findByText('The bin is empty.')).toBeInTheDocument();
  expect([await database.drafts.count(), await database.answers.count()]).toEqual([0, 0]);
});

it('An assessment that can’t be opened is handed over from the page of copies, too', async () => {
  expect(await saveOne(ID)).toMatchObject({ kind: 'done', count: 0, unreadable: 1 });
  await expectRescued(1);
});
