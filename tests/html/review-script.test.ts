// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeReviewCopy } from '#src/html/review-copy/make-review-copy.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { readPage } from './read-page.ts';

const html = await makeReviewCopy({
  edition: tinyEdition,
  today: '2026-11-22',
  fileName: 'heat-stop-smoking-v1',
  assessment: aCompleteAssessment(),
});

/** The texts of the files that the page has handed over. */
const saved: string[] = [];

beforeEach(() => {
  saved.length = 0;
  localStorage.clear();
  vi.setSystemTime('2026-11-24T09:00:00Z');
  vi.stubGlobal(
    'Blob',
    class {
      constructor([text = '']: string[]) {
        saved.push(text);
      }
    },
  );
  Object.assign(URL, { createObjectURL: () => 'blob:review', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens the copy with its script, as a browser does, also for a second time. */
async function openCopy(): Promise<void> {
  await vi.waitFor(() => expect(waitingWords()).toEqual([]));
  document.documentElement.innerHTML = readPage(html).documentElement.innerHTML;
  vi.resetModules();
  await import('#src/html/review-copy/script/page.js');
  await vi.waitFor(() => expect(document.body.dataset.ready).toBe('yes'));
}

/** The places of words that are on their way to where they are kept. */
function waitingWords(): string[] {
  return Object.keys(localStorage).filter((key) => key.split(' ').length > 4);
}

function byId<Found extends HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}`);
  return found as Found;
}

function write(id: string, words: string): void {
  const field = byId<HTMLTextAreaElement>(id);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A review without which the page would save nothing. */
function writeReview(): void {
  write('by', 'Priya Shah');
  write('role', 'Consultant');
  write('whole', 'A good start.\nGo on.');
  const ready = document.querySelector<HTMLInputElement>('input[name="verdict"][value="ready"]');
  if (ready === null) throw new Error('There is no verdict to choose');
  ready.checked = true;
  ready.dispatchEvent(new Event('input', { bubbles: true }));
}

function save(): string {
  byId('save').click();
  return saved.at(-1) ?? '';
}

/** Goes on from the text of a saved file. */
async function goOnFrom(text: string): Promise<void> {
  const chooser = byId('reopen');
  Object.defineProperty(chooser, 'files', { value: [{ text: async () => text }] });
  chooser.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(byId('reopened').textContent).toContain('The review file is open'));
}

const later = () => vi.setSystemTime('2026-11-25T14:30:00Z');

describe('a review that is saved again', () => {
  it('is the same file while nothing else is said, whenever that is', async () => {
    await openCopy();
    writeReview();
    const first = save();
    later();

    expect(JSON.parse(first).review.writtenAt).toBe('2026-11-24T09:00:00.000Z');
    expect(save()).toBe(first);
    await openCopy();
    expect(save()).toBe(first);
    expect(saved).toHaveLength(3);
  });

  it('is another review, of that moment, once something else is said', async () => {
    await openCopy();
    writeReview();
    const first = JSON.parse(save()).review;
    later();
    write('whole', 'A good start.');
    const second = JSON.parse(save()).review;

    expect(second.id).not.toBe(first.id);
    expect(second.writtenAt).toBe('2026-11-25T14:30:00.000Z');
  });

  it('keeps its name and its moment where someone goes on from its file', async () => {
    await openCopy();
    writeReview();
    const first = save();
    localStorage.clear();
    later();
    await openCopy();
    await goOnFrom(first);

    expect(save()).toBe(first);
  });

  it('is another review where this copy would write other words than its file has', async () => {
    await openCopy();
    writeReview();
    const first = save();
    localStorage.clear();
    await openCopy();
    await goOnFrom(first.replace('"version": 1', '"version": 2'));
    const second = JSON.parse(save()).review;

    expect(second.version).toBe(1);
    expect(second.id).not.toBe(JSON.parse(first).review.id);
  });
});

describe('a page that has just been opened', () => {
  const closed = () => document.querySelectorAll('[inert]').length;

  it('can be written in once what was kept is read, and not before', async () => {
    document.documentElement.innerHTML = readPage(html).documentElement.innerHTML;
    const fields = [...document.querySelectorAll('input, textarea, button')];

    expect(fields.filter((field) => field.closest('[inert]') === null)).toEqual([]);
    await openCopy();
    expect(closed()).toBe(0);
  });

  it.each([
    [
      'does not open',
      () => ({
        set onerror(tell: () => void) {
          tell();
        },
      }),
    ],
    [
      'has lost its table',
      () => ({
        result: {},
        set onsuccess(tell: () => void) {
          setTimeout(tell);
        },
      }),
    ],
  ])('can be written in where the store %s', async (_, open) => {
    vi.stubGlobal('indexedDB', { open });
    const { assessmentId, answers } = JSON.parse(readPage(html).getElementById('copy')?.textContent ?? '');
    localStorage.setItem(
      `heat-review ${assessmentId} ${answers} ${location.pathname}`,
      '{ not what was kept',
    );
    await openCopy();
    expect(closed()).toBe(0);
    write('whole', 'A good start.');

    await vi.waitFor(() => expect(byId('kept').textContent).toContain('This browser may lose'));
  });
});
