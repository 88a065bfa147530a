// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BinPage } from '#src/features/bin/bin-page.tsx';
import { MoveToBin } from '#src/features/bin/move-to-bin.tsx';
import { addDocument } from '#src/storage/add-document.ts';
import { deleteForGood, listBin, moveToBin, takeOutOfBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { listAssessments } from '#src/storage/list-assessments.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

afterEach(cleanup);

const clock = { now: () => new Date('2026-11-22T10:00:00') };

/** A browser in whose bin lies a signed assessment, shown as the bin's page. */
async function showBin(keepCopy: (id: string) => Promise<void> = async () => undefined) {
  const database = new HeatDatabase(`test-${crypto.randomUUID()}`);
  const document = await aSignedDocument();
  const { id } = document.assessment;
  await addDocument(database, document, tinyEdition, clock);
  const before = JSON.stringify(await readWhole(database, id, findTinyEdition));
  await moveToBin(database, id, clock);
  render(
    <main>
      <LiveBin database={database} keepCopy={keepCopy} />
    </main>,
  );
  const card = await screen.findByRole('listitem');
  return { database, id, before, card: within(card) };
}

function LiveBin({
  database,
  keepCopy,
}: {
  database: HeatDatabase;
  keepCopy: (id: string) => Promise<void>;
}) {
  const rows = useLiveQuery(() => listBin(database));
  return (
    <BinPage
      rows={rows}
      onPutBack={(id) => takeOutOfBin(database, id)}
      onDelete={(id) => deleteForGood(database, id)}
      onKeepCopy={keepCopy}
    />
  );
}

const dialog = () => within(screen.getByRole('dialog'));

describe('The bin', () => {
  it('says what is in it and until when', async () => {
    const { card } = await showBin();
    expect(card.getByText('22 November 2026')).toBeInTheDocument();
    expect(card.getByText('22 December 2026')).toBeInTheDocument();
  });

  it('gives back an assessment as it was, to the letter', async () => {
    const { database, id, before, card } = await showBin();
    await userEvent.click(card.getByRole('button', { name: /^Put back/ }));

    expect(await screen.findByText('The bin is empty.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', `#/a/${id}`);
    expect(JSON.stringify(await readWhole(database, id, findTinyEdition))).toBe(before);
    expect(await listAssessments(database)).toHaveLength(1);
  });

  it('deletes for good after asking, and offers a copy first', async () => {
    const keepCopy = vi.fn(async () => undefined);
    const { database, id, card } = await showBin(keepCopy);
    await userEvent.click(card.getByRole('button', { name: /^Delete for good/ }));
    await userEvent.click(dialog().getByRole('button', { name: 'Save a copy as a file' }));
    expect(keepCopy).toHaveBeenCalledWith(id);
    expect(await dialog().findByText('A copy was saved as a file.')).toBeInTheDocument();
    expect(await listBin(database)).toHaveLength(1);

    await userEvent.click(dialog().getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText('The bin is empty.')).toBeInTheDocument();
    expect((await readWhole(database, id, findTinyEdition)).ok).toBe(false);
  });

  it('says that it was not deleted where it is out of the bin by now, and leads to it', async () => {
    const { database, id, card } = await showBin();
    await userEvent.click(card.getByRole('button', { name: /^Delete for good/ }));
    await takeOutOfBin(new HeatDatabase(database.name), id);
    await userEvent.click(dialog().getByRole('button', { name: 'Delete for good' }));

    expect(await screen.findByText(/was not deleted: it is not in the bin any more/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', `#/a/${id}`);
    expect(await listAssessments(database)).toHaveLength(1);
  });

  it('keeps what the person decides to keep', async () => {
    const { database, card } = await showBin();
    await userEvent.click(card.getByRole('button', { name: /^Delete for good/ }));
    await userEvent.click(dialog().getByRole('button', { name: 'Keep it in the bin' }));

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await listBin(database)).toHaveLength(1);
  });

  it('says so when it can’t be read or changed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = async () => {
      throw new Error('The disk is away');
    };
    const row = { id: 'one', card: null, deletedAt: clock.now() };
    const acts = { onPutBack: broken, onDelete: broken, onKeepCopy: broken };
    const { rerender } = render(<BinPage rows={[row]} {...acts} />);
    await userEvent.click(screen.getByRole('button', { name: /^Put back An assessment that can’t be read/ }));
    expect(await screen.findByText(/did not let the app do that/)).toBeInTheDocument();

    rerender(<BinPage rows={null} {...acts} />);
    expect(screen.getByRole('alert')).toHaveTextContent('can’t be read');
  });
});

describe('Moving to the bin', () => {
  const assessment = anAssessment({ answers: { details: anAnswer('details', { title: 'Night calls' }) } });

  it('asks first, by name, and says for how long it is kept', async () => {
    const onMove = vi.fn(async () => undefined);
    render(<MoveToBin assessment={assessment} onMove={onMove} />);
    await userEvent.click(screen.getByRole('button', { name: 'Move to the bin' }));
    expect(dialog().getByRole('heading', { name: 'Move “Night calls” to the bin?' })).toBeInTheDocument();
    expect(dialog().getByText(/30 days/)).toBeInTheDocument();
    expect(onMove).not.toHaveBeenCalled();

    await userEvent.click(dialog().getByRole('button', { name: 'Move it to the bin' }));
    expect(onMove).toHaveBeenCalledOnce();
  });

  it('takes one that can’t be opened, too', async () => {
    render(<MoveToBin assessment={null} onMove={async () => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Move to the bin' }));

    expect(dialog().getByRole('heading')).toHaveTextContent(
      'Move “An assessment that can’t be read” to the bin?',
    );
  });

  it('says so when it did not work', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    render(
      <MoveToBin assessment={assessment} onMove={() => Promise.reject(new Error('The disk is away'))} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Move to the bin' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Move it to the bin' }));
    expect(await screen.findByText(/It is where it was, unchanged/)).toBeInTheDocument();
  });
});
