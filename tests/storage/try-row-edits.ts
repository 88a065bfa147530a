import type { HeatDocument } from '#src/document/heat-document.ts';
import { chainOf } from '#src/domain/event-chain.ts';
import { refuse, succeed } from '#src/domain/result.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { AnswerRow, DraftRow, HeatDatabase, RecordRow } from '#src/storage/database.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { inOtherOrder } from '#tests/check/edits.ts';
import { editOnePart, type Parts, pick } from '#tests/document/single-edits.ts';
import { type Flagged, note } from '#tests/document/try-single-edits.ts';
import { chanceFrom } from '#tests/interchange/chance.ts';
import { aDatabase, clock } from './a-database.ts';

/** The rows of one assessment that hold what was signed and what happened. */
interface Rows {
  drafts: DraftRow[];
  answers: AnswerRow[];
  records: RecordRow[];
}

interface Trial {
  times: number;
  seed: number;
  /** Plants a reader that does not look at the links: they are made anew before it reads. */
  relink?: boolean;
}

/**
 * Keeps each document in turn, edits one thing in its rows, and opens it as the app does. Each edit must be flagged, and
 * the rows must stay as they were found: nothing is healed in silence.
 */
export async function tryRowEdits(
  documents: readonly HeatDocument[],
  { times, seed, relink = false }: Trial,
): Promise<Flagged> {
  const chance = chanceFrom(seed);
  const flagged: Flagged = { refused: {}, unseen: [] };
  const kept = await Promise.all(documents.map(keep));
  for (let time = 0; time < times; time++) {
    const { database, rows, id } = pick(kept, () => (time % kept.length) / kept.length);
    const edited = structuredClone(rows);
    const how = `${time + 1}, ${editRows(edited, chance)}`;
    if (relink) makeLinksAnew(edited);
    await put(database, edited);
    const found = JSON.stringify(await readRows(database));
    const read = await readDocument(database, id, findTinyEdition);
    const problem = read.ok ? null : read.problem;
    note(flagged, how, problem?.kind === 'unreadable' ? refuse(problem.problem) : succeed(null));
    if (JSON.stringify(await readRows(database)) !== found) flagged.unseen.push(`${how}: healed in silence`);
  }
  for (const { database } of kept) await database.delete();
  return flagged;
}

/** Puts all rows back in another order of their parts. Gives those that were flagged for it. */
export async function tryOtherRows(
  documents: readonly HeatDocument[],
  { times, seed }: Trial,
): Promise<string[]> {
  const chance = chanceFrom(seed);
  const falseAlarms: string[] = [];
  const kept = await Promise.all(documents.map(keep));
  for (let time = 0; time < times; time++) {
    const { database, rows, id } = pick(kept, () => (time % kept.length) / kept.length);
    await put(database, inOtherOrder(rows, chance) as Rows);
    const read = await readDocument(database, id, findTinyEdition);
    if (!read.ok) falseAlarms.push(`${time + 1}: ${read.problem.kind}`);
  }
  for (const { database } of kept) await database.delete();
  return falseAlarms;
}

async function keep(document: HeatDocument) {
  const database = aDatabase();
  await addDocument(database, document, tinyEdition, clock);
  return { database, rows: await readRows(database), id: document.assessment.id };
}

async function readRows({ drafts, answers, records }: HeatDatabase): Promise<Rows> {
  return {
    drafts: await drafts.toArray(),
    answers: await answers.toArray(),
    records: await records.toArray(),
  };
}

async function put({ drafts, answers, records }: HeatDatabase, rows: Rows): Promise<void> {
  await Promise.all([drafts.clear(), answers.clear(), records.clear()]);
  await drafts.bulkPut(rows.drafts);
  await answers.bulkPut(rows.answers);
  await records.bulkPut(rows.records);
}

function editRows(rows: Rows, chance: () => number): string {
  const { events, chain, signatures, version } = assessmentIn(rows);
  const isSigned = signatures.at(-1)?.version === version;
  const parts: Parts = {
    events,
    chain,
    ...(rows.records.length > 0 && {
      signatures,
      records: rows.records.map(({ record }) => record as Parts),
    }),
    ...(isSigned && { answers: rows.answers.map(({ answer }) => answer as Parts) }),
  };
  const whole = wholeRowEdits(rows, isSigned);
  if (whole.length === 0 || chance() > 0.15) return editOnePart(parts, chance);
  const [how, edit] = pick(whole, chance);
  edit();
  return how;
}

/** Rows taken out, doubled and moved to the place of another. */
function wholeRowEdits({ records, answers }: Rows, isSigned: boolean): [how: string, edit: () => void][] {
  const [first] = records;
  const [answer, other] = answers;
  if (first === undefined || answer === undefined || other === undefined) return [];
  return [
    ['the first record taken out', () => records.shift()],
    ['the last record taken out', () => records.pop()],
    ['a record there twice', () => records.push({ ...first, version: records.length + 1 })],
    ['a record at another place', () => Object.assign(records.at(-1) ?? first, { version: 7 })],
    ['two records swapped', () => Object.assign(first, { record: records.at(-1)?.record })],
    ...(isSigned
      ? ([
          ['an answer taken out', () => answers.shift()],
          ['an answer of another write', () => Object.assign(answer, { stamp: 'another' })],
          ['an answer in the place of another', () => Object.assign(answer, { answer: other.answer })],
        ] as [string, () => void][])
      : []),
  ];
}

function makeLinksAnew(rows: Rows): void {
  const assessment = assessmentIn(rows);
  if (Array.isArray(assessment.events)) assessment.chain = chainOf(assessment.events);
}

function assessmentIn({ drafts }: Rows): HeatDocument['assessment'] {
  return drafts[0]?.assessment as HeatDocument['assessment'];
}
