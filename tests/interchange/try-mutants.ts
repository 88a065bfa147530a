import { readFileSync } from 'node:fs';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { openDocument } from '#src/document/open-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { type FileProblem, wordFileProblem } from '#src/interchange/file-problem.ts';
import type { OpenedFile, openFile } from '#src/interchange/open-file.ts';
import { writeReport } from '#src/report/write-report.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { chanceFrom } from './chance.ts';
import { mutate } from './mutate.ts';

export type Gate = (file: Blob, database: HeatDatabase) => ReturnType<typeof openFile>;

export interface Tried {
  opened: number;
  refused: number;
  /** Milliseconds that the slowest took. */
  slowest: number;
  /** What ought not to have happened, file by file. */
  losses: string[];
}

const FOLDER = 'tests/fixtures/documents';
const SLOWEST = 5_000;

/** Spoils real files in so many ways, opens each through a gate, and adds what opens, as the app would. */
export async function tryMutants(
  { times, seed }: { times: number; seed: number },
  gate: Gate,
): Promise<Tried> {
  const texts = ['v1/draft', 'v1/signed', 'v2/draft', 'v2/signed', 'v3/draft', 'v3/signed'].map((name) =>
    readFileSync(`${FOLDER}/${name}.heat.json`, 'utf8'),
  );
  const chance = chanceFrom(seed);
  const database = new HeatDatabase(`mutants-${seed}-${times}-${performance.now()}`);
  const tried: Tried = { opened: 0, refused: 0, slowest: 0, losses: [] };
  for (let time = 0; time < times; time++) {
    const { how, bytes } = mutate(texts[time % texts.length] ?? '', chance);
    const lose = (what: string) => tried.losses.push(`file ${time + 1}, ${how}: ${what}`);
    const before = await stampsIn(database);
    const began = performance.now();
    try {
      const opened = await gate(new Blob([bytes]), database);
      if (before !== (await stampsIn(database))) lose('something was written before anyone said so');
      if (opened.ok) await take(opened.value, database);
      else wordWell(opened.problem);
      if (opened.ok) tried.opened++;
      else tried.refused++;
    } catch (error) {
      lose(error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'something was thrown');
    }
    const took = performance.now() - began;
    tried.slowest = Math.max(tried.slowest, took);
    if (took > SLOWEST) lose(`it took ${Math.round(took)} ms`);
    if ('x' in {}) lose('all objects have a part of it');
  }
  await database.delete();
  return tried;
}

/** What every document that a gate lets through can do. Throws where one can't. */
async function take(opened: OpenedFile, database: HeatDatabase): Promise<void> {
  if (opened.kind === 'review') return;
  const documents =
    opened.kind === 'assessment'
      ? [opened.document]
      : opened.parts.flatMap(({ opened: part }) => (part.ok ? [part.value] : []));
  for (const document of documents) await use(document, database);
}

async function use(document: HeatDocument, database: HeatDatabase): Promise<void> {
  const { assessment } = document;
  const edition = await openEdition(assessment.edition);
  if (edition === undefined) throw new Error('its edition is not here');
  writeReport(assessment, edition, { on: '2026-11-25' });
  const text = writeDocument(document);
  const again = await openDocument(text, openEdition);
  if (!again.ok) throw new Error(`saved again it does not open: ${JSON.stringify(again.problem)}`);
  if (writeDocument(again.value) !== text) throw new Error('saved again it is another');
  await addDocument(
    database,
    document,
    edition,
    { now: () => new Date('2026-11-25T12:00:00Z') },
    { replace: true },
  );
}

function wordWell(problem: FileProblem): void {
  const words = wordFileProblem(problem);
  if (!/^[A-Z].+\.$/s.test(words)) throw new Error(`it is worded as ${words}`);
}

async function stampsIn(database: HeatDatabase): Promise<string> {
  const rows = await database.meta.toArray();
  return rows.map(({ id, stamp }) => `${id} ${stamp}`).join(', ');
}
