/**
 * What a reviewer has said so far, as the fields of the page hold it. A remark is found by the name of its place.
 *
 * @typedef {{ mark: '' | 'fine' | 'could-be-better' | 'must-change', said: string }} SaidAt
 * @typedef {{ by: string, role: string, verdict: '' | 'return' | 'ready', whole: string, at: Record<string, SaidAt> }} Said
 */

/**
 * What the copy tells the script: which words it shows, and what stands for each answer.
 *
 * @typedef {{ id: string, blockId: string, questionId: string, entryId: string, title: string, on: string, answer: string }} Place
 * @typedef {{ assessmentId: string, title: string, version: number, answers: string, fileName: string, places: Place[] }} Copy
 */

/**
 * A field that keeps a review from being saved, with what to do about it.
 *
 * @typedef {{ field: string, kind: 'by' | 'role' | 'verdict' | 'contradiction' | 'reason', title: string }} Problem
 */

/** @returns {Said} */
export function nothingSaid() {
  return { by: '', role: '', verdict: '', whole: '', at: {} };
}

/** What is said, by the names that the fields of the page have. @param {Said} said @returns {Record<string, string>} */
export function fieldsOf({ by, role, whole, verdict, at }) {
  const remarks = Object.entries(at).flatMap(([id, { mark, said }]) => [
    [id, said],
    [`mark-${id}`, mark],
  ]);
  return { by, role, whole, verdict, ...Object.fromEntries(remarks) };
}

/** @param {Copy} copy @param {Record<string, string>} fields @returns {Said} */
export function saidIn({ places }, fields) {
  const { by = '', role = '', whole = '', verdict = '' } = fields;
  const said = { ...nothingSaid(), by, role, whole, verdict: /** @type {Said['verdict']} */ (verdict) };
  for (const { id } of places) {
    const mark = markOf(fields[`mark-${id}`]);
    const words = wordsOf(fields[id]);
    if (mark !== '' || words !== '') said.at[id] = { mark, said: words };
  }
  return said;
}

/** Whether there is nothing to lose. @param {Said} said */
export function saysNothing({ by, role, verdict, whole, at }) {
  const remarks = Object.values(at).flatMap(({ mark, said }) => [mark, said]);
  return [by, role, verdict, whole, ...remarks].every((words) => words.trim() === '');
}

/** @param {Copy} copy @param {Said} said @returns {Problem[]} */
export function findProblems({ places }, said) {
  /** @type {Problem[]} */
  const problems = [];
  if (said.by.trim() === '') problems.push({ field: 'by', kind: 'by', title: '' });
  if (said.role.trim() === '') problems.push({ field: 'role', kind: 'role', title: '' });
  for (const { id, title } of places) {
    const { mark = '', said: words = '' } = said.at[id] ?? {};
    const needsWords = mark === 'could-be-better' || mark === 'must-change';
    if (needsWords && words.trim() === '') problems.push({ field: id, kind: 'reason', title });
  }
  const mustChange = places.find(({ id }) => said.at[id]?.mark === 'must-change');
  if (said.verdict === '') problems.push({ field: 'verdict', kind: 'verdict', title: '' });
  else if (said.verdict === 'ready' && mustChange !== undefined) {
    problems.push({ field: 'verdict', kind: 'contradiction', title: mustChange.title });
  }
  return problems;
}

/**
 * The text of the file to send back. `id` and `at` are new whenever something else is said, as nobody's saved review is
 * changed, and the same while it is not: the app takes two files of one name for the same only if they say the same.
 *
 * @param {Copy} copy @param {Said} said @param {{ id: string, at: string }} written
 */
export function writeReview(copy, said, { id, at }) {
  const remarks = copy.places.flatMap(({ id: place, blockId, questionId, entryId, on, answer }) => {
    const { mark = '', said: words = '' } = said.at[place] ?? {};
    if (mark === '' && words.trim() === '') return [];
    return [{ id: place, blockId, questionId, entryId, mark, said: words, on, answer }];
  });
  const { assessmentId, title, version, answers } = copy;
  const review = {
    id,
    writtenAt: at,
    version,
    answers,
    verdict: said.verdict,
    said: said.whole,
    remarks,
  };
  const file = {
    format: 'heat-review',
    formatVersion: 1,
    assessmentId,
    title,
    by: said.by,
    role: said.role,
    review,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * What a saved file says, to go on from, or why it can't be gone on from here.
 *
 * @param {Copy} copy @param {string} text
 * @returns {{ said: Said, id: string, at: string } | 'not-a-review' | 'another-copy'}
 */
export function readReview(copy, text) {
  const file = parse(text);
  if (file?.format !== 'heat-review' || file.formatVersion !== 1 || !Array.isArray(file.review?.remarks)) {
    return 'not-a-review';
  }
  const { assessmentId, by, role, review } = file;
  if (assessmentId !== copy.assessmentId || review.answers !== copy.answers) return 'another-copy';
  const said = nothingSaid();
  said.by = wordsOf(by);
  said.role = wordsOf(role);
  said.whole = wordsOf(review.said);
  said.verdict = review.verdict === 'ready' || review.verdict === 'return' ? review.verdict : '';
  for (const place of copy.places) {
    const remark = review.remarks.find((/** @type {any} */ one) => one?.id === place.id);
    if (remark !== undefined) said.at[place.id] = { mark: markOf(remark.mark), said: wordsOf(remark.said) };
  }
  return { said, id: wordsOf(review.id), at: wordsOf(review.writtenAt) };
}

/** @param {string} text @returns {any} */
export function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** @param {unknown} value @returns {string} */
function wordsOf(value) {
  return typeof value === 'string' ? value : '';
}

/** @param {unknown} value @returns {SaidAt['mark']} */
function markOf(value) {
  return value === 'fine' || value === 'could-be-better' || value === 'must-change' ? value : '';
}

/** A name for a review that no other has. @returns {string} */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name of the file, with the reviewer's in it: several come back for one assessment. @param {Copy} copy @param {string} by */
export function fileNameOf({ fileName }, by) {
  const name = by
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .toLowerCase();
  return `${fileName}${name === '' ? '' : `-by-${name}`}.heat-review.json`;
}
