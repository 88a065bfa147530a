import { BOTH, isChoice, movedPlace, NOTE } from './merge.js';
import { scriptWords } from './words.js';

/** @typedef {import('./merge.js').Fields} Fields */

/** @type {import('./review-file.js').Copy} */
export const copy = JSON.parse(byId('copy').textContent ?? '');

const names = [
  'by',
  'role',
  'whole',
  'verdict',
  ...copy.places.flatMap(({ id, questionId }) => (questionId === '' ? [id, `mark-${id}`] : [id])),
];

/** What belongs to the review and has no field: its last file, and the notes. @type {Fields} */
let others = {};

/** @template {HTMLElement} [Found=HTMLElement] @param {string} id @returns {Found} */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}`);
  return /** @type {Found} */ (found);
}

/** @param {string} id @returns {HTMLTextAreaElement} */
const field = (id) => byId(id);

/** @param {string} name @returns {HTMLInputElement[]} */
const radios = (name) => [.../** @type {NodeListOf<HTMLInputElement>} */ (document.getElementsByName(name))];

/** @param {string} name */
const heldBy = (name) =>
  isChoice(name) ? (radios(name).find(({ checked }) => checked)?.value ?? '') : field(name).value;

/** @returns {Fields} */
export function readFields() {
  return { ...others, ...Object.fromEntries(names.map((name) => [name, heldBy(name)])) };
}

/** Shows what is in each field from now on. Whether any is another than before, and what is newly noted. @param {Fields} fields */
export function showFields(fields) {
  const changed = names.filter((name) => heldBy(name) !== (fields[name] ?? ''));
  for (const name of changed) setValue(name, fields[name] ?? '');
  others = Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
  const noted = names.map((name) => showNote(name, fields[NOTE + name] ?? ''));
  return { isChanged: changed.length > 0, news: noted.find((words) => words !== '') ?? '' };
}

/** @param {string} name @param {string} value */
export function setOther(name, value) {
  others = { ...others, [name]: value };
}

/** @param {string} name @param {string} value */
function setValue(name, value) {
  if (isChoice(name)) {
    for (const radio of radios(name)) radio.checked = radio.value === value;
    return;
  }
  const area = field(name);
  const { value: before, selectionStart, selectionEnd } = area;
  area.value = value;
  if (area === document.activeElement) {
    const [from, to] = [selectionStart, selectionEnd].map((at) => movedPlace(before, area.value, at));
    area.setSelectionRange(from ?? 0, to ?? 0);
  }
  if (area instanceof HTMLTextAreaElement) showTyped(area);
  const remark = area.closest('details');
  if (remark?.dataset.written !== undefined) remark.open = true;
}

/** Lets a field be as tall as its words, and has the printer print them: a style sheet does both from this. @param {HTMLTextAreaElement} area */
export function showTyped(area) {
  if (area.parentElement !== null) area.parentElement.dataset.typed = area.value;
  const remark = area.closest('details');
  remark?.toggleAttribute('data-written', area.value.trim() !== '');
}

/** Comments that were written are open, so that nobody looks for their words, and no printer leaves them out. */
export function openWritten() {
  for (const remark of document.querySelectorAll('details')) {
    if (remark.dataset.written !== undefined) remark.open = true;
  }
}

/** Says beside a field that two windows wrote in it. What it says, where it did not before. @param {string} name @param {string} note */
function showNote(name, note) {
  const id = `${name}-both`;
  const shown = document.getElementById(id);
  const words = note === '' ? '' : wordsOfNote(name, note);
  if ((shown?.textContent ?? '') === words) return '';
  shown?.remove();
  if (words === '') return '';
  const line = document.createElement('p');
  line.id = id;
  line.className = 'both';
  line.textContent = words;
  const input = radios(name)[0] ?? field(name);
  input.closest('.field')?.append(line);
  return words;
}

/** @param {string} name @param {string} note */
function wordsOfNote(name, note) {
  if (note === BOTH) return scriptWords.both;
  const chosen = radios(name).find(({ value }) => value === note);
  return scriptWords.bothChosen(chosen?.labels?.[0]?.textContent ?? '');
}
