// What is in the browser's database, read and written without the app's code.

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ id: string, formatVersion: number, assessment: Stored }} Row
 * @typedef {{ id: string, fields: Record<string, unknown> }} Entry
 * @typedef {{ note: string, entries: Entry[] }} Answer
 * @typedef {{ id: string, answers: Record<string, Answer> }} Stored
 */

/**
 * The row of an assessment with its answers in their places, or null when there is none. Makes no database where there
 * is none.
 * @param {Page} page
 * @param {string} id
 * @returns {Promise<Row | null>}
 */
export function readRow(page, id) {
  return page.evaluate(async (wanted) => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'heat')) return null;
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('heat');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction(['drafts', 'answers']);
        const draft = reading.objectStore('drafts').get(wanted);
        const range = IDBKeyRange.bound([wanted], [wanted, []]);
        const rows = reading.objectStore('answers').getAll(range);
        reading.onabort = () => reject(reading.error);
        reading.oncomplete = () => {
          database.close();
          if (draft.result === undefined) return resolve(null);
          // In the place of an answer stands the name of the write that put it in a row of its own.
          const { answers } = draft.result.assessment;
          for (const { questionId, stamp, answer } of rows.result) {
            if (answers[questionId] === stamp) answers[questionId] = answer;
          }
          resolve(draft.result);
        };
      };
    });
  }, id);
}

/**
 * Puts a row where the app looks for it.
 * @param {Page} page a page of the app, which has made its tables
 * @param {Row} row
 */
export async function putRow(page, row) {
  await page.waitForFunction(async () => {
    const known = await indexedDB.databases();
    return known.some(({ name }) => name === 'heat');
  });
  await page.evaluate(
    (given) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('heat');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('drafts', 'readwrite', { durability: 'strict' });
          writing.objectStore('drafts').put(given);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve(null);
          };
        };
      }),
    row,
  );
}

/**
 * What the row says in answer to a question with one text.
 * @param {Row | null} row
 * @param {string} question
 * @returns {string}
 */
export function textIn(row, question) {
  return String(row?.assessment.answers[question]?.entries?.[0]?.fields.text ?? '');
}

/**
 * All answers but the one that is typed in, to see whether anything else moved.
 * @param {Row | null} row
 * @param {string} question
 */
export function allBut(row, question) {
  const { [question]: _typedIn, ...others } = row?.assessment.answers ?? {};
  return JSON.stringify(others);
}

/**
 * Does what a newer release would: upgrades the tables and writes a row in a shape that only it knows.
 * @param {Page} page @param {string} id @param {number} [formatVersion] where the format is a newer one too
 * @returns {Promise<void>}
 */
export function upgradeTables(page, id, formatVersion) {
  return page.evaluate(
    ([wanted, format]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('heat', 10_000);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('only-in-the-newer-release');
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('drafts', 'readwrite', { durability: 'strict' });
          const drafts = writing.objectStore('drafts');
          const reading = drafts.get(wanted);
          reading.onsuccess = () => {
            drafts.put({
              ...reading.result,
              ...(format !== null && { formatVersion: format }),
              newerPart: 'must be kept',
            });
          };
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    /** @type {const} */ ([id, formatVersion ?? null]),
  );
}
