// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Assessment, fieldsOf } from '#src/domain/assessment.ts';
import type { Edit } from '#src/domain/edit.ts';
import type { HistoryEntry } from '#src/domain/history.ts';
import { refuse, succeed } from '#src/domain/result.ts';
import type { Happening } from '#src/domain/take-step.ts';
import { HistoryPage } from '#src/features/history/history-page.tsx';
import type { ReadSaved } from '#src/features/history/use-history.ts';
import { anAmendedDocument, aSignedDocument, changed } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';
import { aRememberedWork, type RememberedWork } from './a-remembered-work.ts';

const saveWebPage = vi.fn();
const who = { at: SOME_MOMENT.toISOString(), version: 1, by: 'Mo Ali', role: '', from: '' };

afterEach(() => {
  cleanup();
  saveWebPage.mockReset();
});

async function show({ session, read }: RememberedWork) {
  showLive(session, ({ assessment }) => (
    <HistoryPage session={session} assessment={assessment} readSaved={read} saveWebPage={saveWebPage} />
  ));
  await screen.findByRole('heading', { level: 2, name: 'Moments' });
}

/** A work whose aim was written, then cut, and whose title came last. */
async function aWorkWithHistory(): Promise<RememberedWork> {
  const work = await aRememberedWork();
  await work.say('q-long', 'text', 'More calls in the evening');
  await work.say('q-long', 'text', 'More calls');
  await work.say('q-short', 'text', 'Night calls');
  return work;
}

/** From now on nothing can be written. */
function fillDisk({ database }: RememberedWork) {
  const begin = database.transaction.bind(database) as (...given: unknown[]) => Promise<unknown>;
  const full = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
  return vi
    .spyOn(database, 'transaction')
    .mockImplementation(((...given: unknown[]) => (given[0] === 'rw' ? full() : begin(...given))) as never);
}

const moments = () => within(screen.getByRole('region', { name: 'Moments' }));
const words = () => within(screen.getByRole('region', { name: 'What was different' }));
const moment = (name: RegExp) => moments().getByRole('button', { name });
const lines = () =>
  moments()
    .getAllByRole('listitem')
    .map((item) => item.textContent);

function textOf({ session }: RememberedWork, id: 'q-long' | 'q-short'): string {
  const kind = id === 'q-long' ? 'long-text' : 'short-text';
  return fieldsOf(session.current(), { id, kind }).text;
}

/** An entry in which a text took another's place. */
function typed(id: 'q-long' | 'q-short', at: number, added: string, removed = '', minute = 0): HistoryEntry {
  const question = { id, kind: id === 'q-long' ? ('long-text' as const) : ('short-text' as const) };
  const edit: Edit = { kind: 'text', question, entryId: 'only', field: 'text', at, removed, added };
  const when = new Date(SOME_MOMENT.getTime() + minute * 60_000);
  return { at: when.toISOString(), by: 'Morag', version: 1, edits: [edit] };
}

function saying(text: string): Assessment {
  return anAssessment({ answers: { 'q-long': anAnswer('long-text', { text }) } });
}

describe('The history', () => {
  it('lists what changed, when and by whom, newest first, by version and day', async () => {
    await show(await aWorkWithHistory());

    expect(lines().slice(0, 3)).toEqual([
      '10:32 What is it called?: 2 words addedby Morag',
      '10:22 What is it for?: 3 words removedby Morag',
      '10:12 What is it for?: 5 words addedby Morag',
    ]);
    expect(lines().at(-1)).toMatch(/Assessment begun$/);
    expect(moments().getByRole('heading', { level: 3, name: 'Version 1' })).toBeInTheDocument();
    expect(moments().getByRole('list', { name: '22 November 2026' })).toBeInTheDocument();
  });

  it('shows what was different just before a moment', async () => {
    await show(await aWorkWithHistory());
    await userEvent.click(moment(/3 words removed/));

    expect(moment(/3 words removed/)).toHaveAttribute('aria-current', 'true');
    expect(words().getByLabelText('From')).toHaveDisplayValue(
      /^Just before 10:22, 22 November 2026: What is it for/,
    );
    expect(words().getByLabelText('To')).toHaveDisplayValue('Now');
    expect(words().getByText('2 things are different.')).toBeInTheDocument();
    expect(words().getByRole('deletion')).toHaveTextContent('Removed: in the evening');
    expect(words().getByRole('insertion')).toHaveTextContent('Added: Night calls');
  });

  it('puts one answer back and leaves the rest', async () => {
    const work = await aWorkWithHistory();
    await show(work);
    await userEvent.click(moment(/3 words removed/));
    const aim = words()
      .getByRole('heading', { level: 3, name: 'What is it for?' })
      .closest('section') as HTMLElement;
    await userEvent.click(within(aim).getByRole('button', { name: /^Put this answer back .*Answer/ }));

    expect(textOf(work, 'q-long')).toBe('More calls in the evening');
    expect(textOf(work, 'q-short')).toBe('Night calls');
    expect(screen.getByRole('heading', { level: 2, name: 'What was different' })).toHaveFocus();
    expect(words().getByRole('status')).toHaveTextContent('says again what it said then');
    await waitFor(() => expect(words().queryByRole('deletion')).toBeNull());
  });

  it('puts all of it back, which is kept as well and can be undone', async () => {
    const work = await aWorkWithHistory();
    await show(work);
    await userEvent.click(moment(/3 words removed/));
    await userEvent.click(words().getByRole('button', { name: 'Put all of this back as it was then' }));

    expect(textOf(work, 'q-long')).toBe('More calls in the evening');
    expect(textOf(work, 'q-short')).toBe('');
    expect(
      await moments().findByRole('button', { name: /2 changes: What is it for\?, What is it called\?/ }),
    ).toBeInTheDocument();
    expect(words().getByText('Nothing is different.')).toBeInTheDocument();

    await userEvent.click(words().getByRole('button', { name: 'Undo' }));
    expect(textOf(work, 'q-long')).toBe('More calls');
    expect(textOf(work, 'q-short')).toBe('Night calls');
  });

  it('says so when putting back can’t be undone any more', async () => {
    const work = await aWorkWithHistory();
    await show(work);
    await userEvent.click(moment(/3 words removed/));
    await userEvent.click(words().getByRole('button', { name: 'Put all of this back as it was then' }));
    const undo = vi.spyOn(work.session, 'undo').mockReturnValueOnce(refuse({ kind: 'moved-on' }));
    await userEvent.click(words().getByRole('button', { name: 'Undo' }));

    expect(words().getByText(/can’t be undone any more, as the words have changed/)).toBeInTheDocument();
    undo.mockRestore();
  });

  it('shows what was saved and nothing else while words wait, and puts nothing back over them', async () => {
    const work = await aWorkWithHistory();
    const full = fillDisk(work);
    await work.say('q-long', 'text', 'More calls, said when there was no room');
    await show(work);
    expect(screen.getByText(/Some of your words are not saved yet/)).toBeInTheDocument();
    await userEvent.click(moment(/3 words removed/));

    expect(words().getByLabelText('To')).toHaveDisplayValue('As last saved');
    expect(words().getByRole('deletion')).toHaveTextContent('Removed: in the evening');
    expect(words().queryByText(/no room/)).toBeNull();
    expect(words().queryByRole('button', { name: /Put/ })).toBeNull();

    full.mockRestore();
    act(() => work.session.saving.send({ type: 'retry.requested' }));
    expect(
      await words().findByRole('button', { name: 'Put all of this back as it was then' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Some of your words are not saved yet/)).toBeNull();
  });

  it('of what is on no disk has nothing to show yet', async () => {
    const session = aBlankSession(tinyEdition);
    const read: ReadSaved = async () => refuse({ kind: 'not-here' });
    showLive(session, ({ assessment }) => (
      <HistoryPage session={session} assessment={assessment} readSaved={read} saveWebPage={saveWebPage} />
    ));

    expect(await screen.findByText(/Nothing has been changed yet/)).toBeInTheDocument();
    await session.close();
  });

  it('compares any two moments, and then offers nothing to put back', async () => {
    await show(await aWorkWithHistory());
    const options = within(words().getByLabelText('From'))
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(options).toEqual([
      'Choose a moment',
      'Now',
      'Just before 10:32, 22 November 2026: What is it called?: 2 words added',
      'Just before 10:22, 22 November 2026: What is it for?: 3 words removed',
      'Just before 10:12, 22 November 2026: What is it for?: 5 words added',
    ]);
    await userEvent.selectOptions(words().getByLabelText('From'), options[4] ?? '');
    await userEvent.selectOptions(words().getByLabelText('To'), options[3] ?? '');

    expect(words().getByRole('insertion')).toHaveTextContent('Added: More calls in the evening');
    expect(words().queryByRole('button', { name: /Put/ })).toBeNull();
  });

  it('saves what it shows as a web page, with the names of both moments', async () => {
    await show(await aWorkWithHistory());
    await userEvent.click(moment(/What is it for\?: 3 words removed/));
    await userEvent.click(words().getByRole('button', { name: 'Save this comparison as a web page' }));

    expect(await words().findByText(/The web page is ready/)).toBeInTheDocument();
    expect(saveWebPage).toHaveBeenCalledExactlyOnceWith(
      'heat-an-assessment-without-a-title-v1-changes.html',
      expect.any(String),
    );
    const page = new DOMParser().parseFromString(saveWebPage.mock.calls[0]?.[1], 'text/html');
    const standing = [...page.querySelectorAll('.standing dd')].map(({ textContent }) => textContent);
    expect(standing[0]).toBe('Just before 10:22, 22 November 2026: What is it for?: 3 words removed');
    expect(standing[1]).toMatch(/^As it stood on \d+ \w+ \d{4}$/);
    expect(page.querySelector('del')?.textContent).toBe('Removed:  in the evening');
    expect(page.querySelector('ins')?.textContent).toBe('Added: Night calls');
  });

  it('says why there is no web page', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('no room'));
    await show(await aWorkWithHistory());
    await userEvent.click(moment(/What is it for\?: 3 words removed/));
    await userEvent.click(words().getByRole('button', { name: 'Save this comparison as a web page' }));

    expect(await words().findByText(/could not be made \(no room\)/)).toBeInTheDocument();
    expect(saveWebPage).not.toHaveBeenCalled();
    digest.mockRestore();
  });

  it('follows what is said meanwhile, in whatever window', async () => {
    const work = await aWorkWithHistory();
    await show(work);
    await work.say('details', 'title', 'Night calls for all');

    expect(await moments().findByRole('button', { name: /Title: 4 words added/ })).toBeInTheDocument();
  });

  it('of a signed version can only be looked at', async () => {
    const document = await aSignedDocument();
    const { text } = fieldsOf(document.assessment, { id: 'q-short', kind: 'short-text' });
    await show(await aRememberedWork({ ...document, history: [typed('q-short', 0, text, 'Letters')] }));
    await userEvent.click(moment(/changed/));

    expect(words().getByText(/Version 1 is signed off, so its answers stay as they are/)).toBeInTheDocument();
    expect(words().getByRole('deletion')).toHaveTextContent('Letters');
    expect(words().queryByRole('button', { name: /Put/ })).toBeNull();
    expect(lines()[0]).toMatch(/Version 1 signed off by /);
  });

  it.each<[string, Happening, RegExp]>([
    [
      'with reviewers',
      { kind: 'submitted', ...who, to: 'Priya', asked: '', answers: 'ab'.repeat(32) },
      /The answers are with reviewers, so they stay as they are/,
    ],
    ['given up', { kind: 'abandoned', ...who, because: 'No money' }, /Work on this assessment was stopped/],
  ])('of answers that are %s can only be looked at, and it is said why', async (_, event, why) => {
    const history = [typed('q-long', 0, 'Calls')];
    const document = { assessment: saying('Calls'), records: [], history };
    await show(await aRememberedWork(changed(document, { kind: 'happened', event })));
    await userEvent.click(moment(/1 word added/));

    expect(words().getByText(why)).toBeInTheDocument();
    expect(words().getByRole('insertion')).toHaveTextContent('Calls');
    expect(words().queryByRole('button', { name: /Put/ })).toBeNull();
  });

  it('compares a new version with the one that was signed, and brings its words back', async () => {
    const work = await aRememberedWork(await anAmendedDocument());
    const signed = textOf(work, 'q-short');
    await work.say('q-short', 'text', 'Something else');
    await show(work);
    await userEvent.selectOptions(
      words().getByLabelText('From'),
      'Version 1 as signed off on 22 November 2026',
    );
    await userEvent.click(words().getByRole('button', { name: /^Put this answer back .*Answer/ }));

    expect(textOf(work, 'q-short')).toBe(signed);
  });

  it('says how far back it goes when older words are not in it', async () => {
    const work = await aRememberedWork({ assessment: saying('From a file') });
    await work.say('q-long', 'text', 'From a file, and more');
    await show(work);

    expect(
      moments().getByText(
        /The history begins on 22 November 2026. What was written before that is not in it/,
      ),
    ).toBeInTheDocument();
  });

  it('ends where a part of it is missing, and says so', async () => {
    const history = [typed('q-long', 0, 'Not what is there')];
    const work = await aRememberedWork({ assessment: saying('Calls'), history });
    await work.say('q-short', 'text', 'Calls');
    await show(work);

    expect(moments().getAllByRole('button')).toHaveLength(1);
    expect(moments().getByText(/can be followed back to 22 November 2026/)).toBeInTheDocument();
  });

  it('says so when it can’t be read, and when there is none', async () => {
    const work = await aRememberedWork();
    await show(work);
    expect(moments().getByText(/Nothing has been changed yet/)).toBeInTheDocument();
    cleanup();

    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = async () => {
      throw new Error('The disk is away');
    };
    showLive(work.session, ({ assessment }) => (
      <HistoryPage
        session={work.session}
        assessment={assessment}
        readSaved={broken}
        saveWebPage={saveWebPage}
      />
    ));
    expect(await screen.findByText(/can’t be read from this browser just now/)).toBeInTheDocument();
  });

  it('of 10,000 entries is shown a page at a time', async () => {
    const count = 10_000;
    const history = Array.from({ length: count }, (_, place) => typed('q-long', place * 2, 'a ', '', place));
    const work = await aRememberedWork({ assessment: saying('a '.repeat(count)) });
    const assessment = work.session.current();
    await show({ ...work, read: async () => succeed({ assessment, history }) });

    expect(moments().getAllByRole('button', { name: /1 word added/ })).toHaveLength(50);
    expect(moments().getByText('1 to 50 of 10001')).toBeInTheDocument();
    await userEvent.click(moments().getByRole('button', { name: 'Older moments' }));
    expect(moments().getByText('51 to 100 of 10001')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Moments' })).toHaveFocus();
    await userEvent.click(moments().getByRole('button', { name: 'Newer moments' }));
    expect(moments().getByText('1 to 50 of 10001')).toBeInTheDocument();
    await act(async () => work.session.close());
  });
});
