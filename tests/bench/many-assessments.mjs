import { readFileSync } from 'node:fs';

/** @typedef {import('@playwright/test').Page} Page */

const DRAFT = new URL('../fixtures/documents/v2/draft.heat.json', import.meta.url);

/**
 * Fills the app's database with assessments of 30 KB, each with words of its own: as many different words, and as often,
 * as people use (40,000 words by Zipf's law).
 * @param {Page} page a page of the app, which has made its tables
 * @param {number} count
 */
export async function putMany(page, count) {
  const { formatVersion, assessment } = JSON.parse(readFileSync(DRAFT, 'utf8'));
  await page.evaluate(fill, { count, formatVersion, assessment });
}

/**
 * Runs in the page.
 * @param {{ count: number, formatVersion: number, assessment: { answers: Record<string, any> } }} what
 */
async function fill({ count, formatVersion, assessment }) {
  let state = count;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const starts = 'b c d f g h l m n p r s t v w st tr pr ch sh th'.split(' ');
  const middles = 'a e i o u ea ou io'.split(' ');
  const ends = ['', '', '', 'n', 'r', 's', 't', 'ng', 'l'];
  /** @param {string[]} from */
  const any = (from) => from[Math.floor(chance() * from.length)] ?? '';
  /** @type {Set<string>} */
  const made = new Set();
  while (made.size < 40_000) {
    let word = '';
    for (let parts = 1 + Math.floor(chance() * 3.6); parts > 0; parts--) word += any(starts) + any(middles);
    made.add(word + any(ends));
  }
  const words = [...made];
  // By how often each is said: the nth word one nth as often as the first.
  let sum = 0;
  const upTo = words.map((_, rank) => (sum += 1 / (rank + 2.7)));
  const word = () => {
    const point = chance() * sum;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < point) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
  /** @param {number} length */
  const text = (length) => {
    let said = '';
    while (said.length < length) said += `${word()} `;
    return said;
  };
  /** Other words of the same length; ids and short things stay. @type {(value: any) => any} */
  const reworded = (value) => {
    if (typeof value === 'string') return value.length < 30 ? value : text(value.length);
    if (Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, reworded(part)]));
  };

  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('heat');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const AT_A_TIME = 100;
  for (let first = 0; first < count; first += AT_A_TIME) {
    const writing = database.transaction(['drafts', 'answers', 'meta'], 'readwrite', {
      durability: 'relaxed',
    });
    for (let nth = first; nth < Math.min(count, first + AT_A_TIME); nth++) {
      const id = crypto.randomUUID();
      const stamp = crypto.randomUUID();
      const savedAt = new Date(Date.now() - chance() * 700 * 24 * 3_600_000);
      /** @type {Record<string, string>} */
      const named = {};
      for (const [questionId, { kind, note, entries }] of Object.entries(assessment.answers)) {
        const answer = {
          kind,
          note,
          entries: entries.map((/** @type {any} */ entry) => ({
            id: entry.id,
            fields: reworded(entry.fields),
          })),
        };
        if (questionId === 'details') {
          answer.entries[0].fields.title = text(30).trim();
          answer.entries[0].fields.organisation = `Council ${nth % 200}`;
        }
        named[questionId] = stamp;
        writing.objectStore('answers').put({ assessmentId: id, questionId, stamp, answer });
      }
      const { title, subject, organisation } = {
        title: text(30).trim(),
        subject: 'service',
        organisation: `Council ${nth % 200}`,
      };
      const draft = { ...assessment, id, use: 'real', answers: named };
      writing.objectStore('drafts').put({ id, formatVersion, stamp, assessment: draft });
      const card = {
        title,
        subject,
        organisation,
        version: 1,
        standing: 'draft',
        state: 'drafting',
        stateName: 'Being written',
        stage: 'Assess',
        reviewDue: '2027-08-18',
        awaitsReview: false,
        decision: '',
        dueDates: ['2026-01-31', '2027-03-31'],
        openComments: nth % 3,
        tags: ['core20'],
        use: 'real',
        revision: 214,
        savedAt: savedAt.toISOString(),
      };
      writing
        .objectStore('meta')
        .put({ id, formatVersion, stamp, deletedAt: null, savedAt, landed: [], card });
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = () => resolve(null);
      writing.onabort = () => reject(writing.error);
    });
  }
  database.close();
}
