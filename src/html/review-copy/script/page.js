import { keeperFor } from './keep.js';
import {
  fileNameOf,
  findProblems,
  newId,
  nothingSaid,
  readReview,
  saysNothing,
  writeReview,
} from './review-file.js';
import { scriptWords } from './words.js';

/** @typedef {import('./review-file.js').Said} Said */

/** @type {import('./review-file.js').Copy} */
const copy = JSON.parse(byId('copy').textContent ?? '');
const { pathname } = location;
const keeper = keeperFor(`heat-review ${copy.assessmentId} ${copy.answers} ${pathname}`, onKept);

let count = 0;
/** The review that was saved last: its name and its moment, which stay while it says the same, and what it said. */
let savedId = '';
let savedAt = '';
let savedAs = '';

/** @template {HTMLElement} [Found=HTMLElement] @param {string} id @returns {Found} */
function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}`);
  return /** @type {Found} */ (found);
}

/** @param {string} id @returns {HTMLTextAreaElement} */
const field = (id) => byId(id);

/** @param {string} name @returns {HTMLInputElement[]} */
const radios = (name) => [.../** @type {NodeListOf<HTMLInputElement>} */ (document.getElementsByName(name))];

/** @param {string} name */
const chosen = (name) => radios(name).find(({ checked }) => checked)?.value ?? '';

/** @param {string} name @param {string} value */
function choose(name, value) {
  for (const radio of radios(name)) radio.checked = radio.value === value;
}

/** @returns {Said} */
function readFields() {
  const said = nothingSaid();
  said.by = field('by').value;
  said.role = field('role').value;
  said.whole = field('whole').value;
  said.verdict = /** @type {Said['verdict']} */ (chosen('verdict'));
  for (const { id } of copy.places) {
    const mark = /** @type {Said['at'][string]['mark']} */ (chosen(`mark-${id}`));
    const words = field(id).value;
    if (mark !== '' || words !== '') said.at[id] = { mark, said: words };
  }
  return said;
}

/** @param {Said} said */
function fillFields(said) {
  field('by').value = said.by;
  field('role').value = said.role;
  field('whole').value = said.whole;
  choose('verdict', said.verdict);
  for (const { id } of copy.places) {
    const { mark = '', said: words = '' } = said.at[id] ?? {};
    field(id).value = words;
    choose(`mark-${id}`, mark);
  }
  for (const area of document.querySelectorAll('textarea')) showTyped(area);
  openWritten();
  showCount(said);
}

/** Lets a field be as tall as its words, and has the printer print them: a style sheet does both from this. @param {HTMLTextAreaElement} area */
function showTyped(area) {
  if (area.parentElement !== null) area.parentElement.dataset.typed = area.value;
  const remark = area.closest('details');
  remark?.toggleAttribute('data-written', area.value.trim() !== '');
}

/** Comments that were written are open, so that nobody looks for their words, and no printer leaves them out. */
function openWritten() {
  for (const remark of document.querySelectorAll('details')) {
    if (remark.dataset.written !== undefined) remark.open = true;
  }
}

/** @param {Said} said */
function showCount(said) {
  const parts = copy.places.filter(({ questionId }) => questionId === '');
  const judged = parts.filter(({ id }) => (said.at[id]?.mark ?? '') !== '').length;
  const isPart = new Set(parts.map(({ id }) => id));
  const comments = Object.entries(said.at).filter(
    ([id, { said: words }]) => !isPart.has(id) && words.trim() !== '',
  );
  byId('count').textContent = scriptWords.count(comments.length, judged, parts.length);
}

/** What is said at the foot of the window. Only news is read out: with every letter it would drown out all else. @param {string} words @param {string} [news] */
function say(words, news = '') {
  byId('kept').textContent = words;
  if (news !== '' && byId('news').textContent !== news) byId('news').textContent = news;
}

/** @param {import('./keep.js').How} how */
function onKept(how) {
  if (how === 'kept') say(scriptWords.kept(new Date()));
  else say(scriptWords[how], scriptWords[how]);
}

/** @param {Said} said */
function keep(said) {
  count += 1;
  say(scriptWords.keeping);
  keeper.keep({ count, said, savedId, savedAt, savedAs });
}

/** @param {Said} said */
function isUnsaved(said) {
  return !saysNothing(said) && JSON.stringify(said) !== savedAs;
}

/** @param {Event} event */
function onTyped({ target }) {
  if (target instanceof HTMLInputElement && target.type === 'file') return;
  if (target instanceof HTMLTextAreaElement) showTyped(target);
  const said = readFields();
  showCount(said);
  keep(said);
  byId('saved').textContent = savedAs !== '' && isUnsaved(said) ? scriptWords.changedSince : '';
  if (!byId('problems').hidden) showProblems(said);
}

/** Whether there are any. @param {Said} said */
function showProblems(said) {
  const problems = findProblems(copy, said);
  const list = byId('problem-list');
  list.replaceChildren(
    ...problems.map(({ field: id, kind, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = scriptWords.problem[kind](title);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(id);
      });
      item.append(link);
      return item;
    }),
  );
  byId('problems').hidden = problems.length === 0;
  for (const error of document.querySelectorAll('.error')) {
    const id = error.id.replace(/-error$/, '');
    const problem = problems.find((one) => one.field === id);
    error.textContent = problem === undefined ? '' : scriptWords.problem[problem.kind](problem.title);
    document.getElementById(id)?.toggleAttribute('data-wrong', problem !== undefined);
    for (const input of inputsOf(id)) input.setAttribute('aria-invalid', String(problem !== undefined));
  }
  return problems.length > 0;
}

/** Choices are wrong as a whole: none of them is by itself. @param {string} id */
function inputsOf(id) {
  const found = document.getElementById(id);
  return found?.matches('input, textarea, fieldset') ? [found] : [];
}

/** @param {string} id */
function goTo(id) {
  const found = byId(id);
  const input = found instanceof HTMLFieldSetElement ? found.querySelector('input') : found;
  const remark = found.closest('details');
  if (remark !== null) remark.open = true;
  (found.closest('.field') ?? found).scrollIntoView();
  input?.focus({ preventScroll: true });
}

function save() {
  const said = readFields();
  if (showProblems(said)) {
    byId('problems').focus();
    return;
  }
  const written = JSON.stringify(said);
  if (savedId === '' || written !== savedAs) {
    savedId = newId();
    savedAt = new Date().toISOString();
  }
  savedAs = written;
  const name = fileNameOf(copy, said.by);
  handOver(name, writeReview(copy, said, { id: savedId, at: savedAt }));
  keep(said);
  byId('saved').textContent = scriptWords.saved(name);
}

/** By the browser's own download. @param {string} name @param {string} text */
function handOver(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @param {HTMLInputElement} chooser */
async function goOnFrom(chooser) {
  const file = chooser.files?.[0];
  if (file === undefined) return;
  const text = await file.text();
  const read = readReview(copy, text);
  chooser.value = '';
  if (typeof read === 'string') {
    byId('reopened').textContent = scriptWords.wrongFile[read];
    return;
  }
  if (isUnsaved(readFields()) && !confirm(scriptWords.askReplace)) return;
  fillFields(read.said);
  const said = readFields();
  // A file that this copy would write in other words, such as one of an earlier version, is another review.
  savedId = writeReview(copy, said, read) === text ? read.id : '';
  savedAt = read.at;
  savedAs = JSON.stringify(said);
  keep(read.said);
  byId('reopened').textContent = scriptWords.opened;
}

async function forget() {
  if (!confirm(scriptWords.askForget)) return;
  savedId = '';
  savedAt = '';
  savedAs = '';
  fillFields(nothingSaid());
  byId('problems').hidden = true;
  await keeper.forget();
  byId('saved').textContent = scriptWords.forgotten;
  say(scriptWords.nothing);
}

async function begin() {
  const kept = await keeper.read();
  if (kept === null) say(scriptWords.nothing);
  else {
    ({ count, savedId, savedAt = '', savedAs } = kept);
    // Copies of the first release kept no moment.
    if (savedAt === '') savedId = '';
    fillFields(kept.said);
    say(scriptWords.brought, saysNothing(kept.said) ? '' : scriptWords.brought);
  }
  document.addEventListener('input', onTyped);
  byId('save').addEventListener('click', save);
  byId('forget').addEventListener('click', () => void forget());
  const chooser = /** @type {HTMLInputElement} */ (byId('reopen'));
  chooser.addEventListener('change', () => void goOnFrom(chooser));
  addEventListener('beforeprint', openWritten);
  addEventListener('storage', () => say(scriptWords.otherWindow, scriptWords.otherWindow));
  addEventListener('beforeunload', (event) => {
    if (isUnsaved(readFields())) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    // The browser would save the page without a word of what was typed.
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    save();
  });
  document.body.dataset.ready = 'yes';
}

void begin();
