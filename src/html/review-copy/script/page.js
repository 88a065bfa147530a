import { byId, copy, openWritten, readFields, setOther, showFields, showTyped } from './fields.js';
import { keeperFor } from './keep.js';
import { NOTE } from './merge.js';
import {
  fieldsOf,
  fileNameOf,
  findProblems,
  newId,
  readReview,
  saidIn,
  saysNothing,
  writeReview,
} from './review-file.js';
import { scriptWords } from './words.js';

/** @typedef {import('./review-file.js').Said} Said */

/** When it is said that words from before are still read, and when they are no longer waited for, in milliseconds. */
const SLOW = 500;
const TOO_SLOW = 10_000;

const keeper = keeperFor(`heat-review ${copy.assessmentId} ${copy.answers} ${location.pathname}`, {
  read: readFields,
  show: onShown,
  tell: onKept,
});

/** The field whose note was there when someone went into it: once they have changed it, they have seen to it. */
let seenTo = '';

const readSaid = () => saidIn(copy, readFields());

/** The review that was saved last: its name and its moment, which stay while it says the same, and what it said. */
function lastSaved() {
  const { saved = '' } = readFields();
  return saved === '' ? { id: '', at: '', as: '' } : JSON.parse(saved);
}

/** @param {string} id @param {string} at @param {string} as */
function setSaved(id, at, as) {
  setOther('saved', JSON.stringify({ id, at, as }));
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

/** Shows what stands in the fields from now on, as other windows may have written some of it. @param {import('./merge.js').Fields} fields */
function onShown(fields) {
  const { as } = lastSaved();
  const { isChanged, news } = showFields(fields);
  if (isChanged || as !== lastSaved().as) showState(readSaid());
  if (!isReady() || (!isChanged && news === '')) return;
  const words = saysNothing(readSaid()) ? scriptWords.forgotten : scriptWords.otherWindow;
  say(words, news === '' ? words : news);
}

const isReady = () => document.body.dataset.ready !== undefined;

function keep() {
  say(scriptWords.keeping);
  keeper.keep();
}

/** @param {Said} said */
function isUnsaved(said) {
  return !saysNothing(said) && JSON.stringify(said) !== lastSaved().as;
}

/** @param {Event} event */
function onTyped({ target }) {
  if (target instanceof HTMLInputElement && target.type === 'file') return;
  if (target instanceof HTMLTextAreaElement) showTyped(target);
  showState(readSaid());
  keep();
}

/** What the page says of what is said. @param {Said} said */
function showState(said) {
  showCount(said);
  byId('saved').textContent = lastSaved().as !== '' && isUnsaved(said) ? scriptWords.changedSince : '';
  if (!byId('problems').hidden) showProblems(said);
}

/** @param {Event} event */
function nameOf({ target }) {
  if (target instanceof HTMLInputElement && target.type === 'radio') return target.name;
  return target instanceof HTMLElement ? target.id : '';
}

/** @param {Event} event */
function onFocus(event) {
  const name = nameOf(event);
  seenTo = (readFields()[NOTE + name] ?? '') === '' ? '' : name;
}

/** @param {Event} event */
function onChanged(event) {
  if (seenTo === '' || nameOf(event) !== seenTo) return;
  showFields({ ...readFields(), [NOTE + seenTo]: '' });
  keep();
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
  const said = readSaid();
  if (showProblems(said)) {
    byId('problems').focus();
    return;
  }
  const written = JSON.stringify(said);
  let { id, at, as } = lastSaved();
  if (id === '' || written !== as) {
    id = newId();
    at = new Date().toISOString();
  }
  setSaved(id, at, written);
  const name = fileNameOf(copy, said.by);
  handOver(name, writeReview(copy, said, { id, at }));
  keep();
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
  if (isUnsaved(readSaid()) && !confirm(scriptWords.askReplace)) return;
  showFields(fieldsOf(read.said));
  const said = readSaid();
  // A file that this copy would write in other words, such as one of an earlier version, is another review.
  setSaved(writeReview(copy, said, read) === text ? read.id : '', read.at, JSON.stringify(said));
  showState(said);
  keep();
  byId('reopened').textContent = scriptWords.opened;
}

async function forget() {
  if (!confirm(scriptWords.askForget)) return;
  byId('problems').hidden = true;
  await keeper.forget();
  byId('saved').textContent = scriptWords.forgotten;
  say(scriptWords.nothing);
}

function listen() {
  document.addEventListener('input', onTyped);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('change', onChanged);
  byId('save').addEventListener('click', save);
  byId('forget').addEventListener('click', () => void forget());
  const chooser = /** @type {HTMLInputElement} */ (byId('reopen'));
  chooser.addEventListener('change', () => void goOnFrom(chooser));
  addEventListener('beforeprint', openWritten);
  window.addEventListener('storage', ({ key }) => key === keeper.key && keeper.look());
  addEventListener('focus', keeper.look);
  addEventListener('beforeunload', (event) => {
    if (isUnsaved(readSaid())) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    // The browser would save the page without a word of what was typed.
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    if (isReady()) save();
  });
}

/** Lets nobody write before it is known what they wrote before, unless that can't be read. */
async function begin() {
  listen();
  const slow = setTimeout(() => say(scriptWords.reading, scriptWords.reading), SLOW);
  const opened = keeper.open();
  const late = new Promise((resolve) => setTimeout(resolve, TOO_SLOW, 'late'));
  try {
    if ((await Promise.race([opened, late])) === 'late') {
      say(scriptWords.late, scriptWords.late);
      void opened.then(onLate);
    } else sayWhatWasRead();
  } finally {
    clearTimeout(slow);
    for (const closed of document.querySelectorAll('[inert]')) closed.removeAttribute('inert');
    document.body.dataset.ready = 'yes';
  }
}

/** Words may have been written meanwhile, which now go where the others are. */
function onLate() {
  sayWhatWasRead();
  if (!saysNothing(readSaid())) keep();
}

function sayWhatWasRead() {
  if (saysNothing(readSaid())) say(scriptWords.nothing);
  else say(scriptWords.brought, scriptWords.brought);
}

void begin();
