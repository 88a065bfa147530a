import { FILE_ENDING } from '#src/document/format.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import type { Outcome } from '#src/features/back-up/back-up-page.tsx';
import { READ_ME, readMe, UNREADABLE_FOLDER, UNSAVED_FOLDER } from '#src/features/back-up/read-me.ts';
import { backUpWords } from '#src/features/back-up/words.ts';
import { wordReadProblem } from '#src/features/home/lost-words.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { BackupFile } from '#src/interchange/write-backup.ts';
import { listBin } from '#src/storage/bin.ts';
import { idsInJournals } from '#src/storage/journal.ts';
import { listAssessments } from '#src/storage/list-assessments.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { noteCopies } from './note-copies.ts';
import { findOpen, settleOpenWork, unsavedWork } from './open-work.ts';
import { bringInWords } from './opened-sessions.ts';
import { surroundings } from './surroundings.ts';
import { saveUnreadable, unreadableText } from './unreadable-file.ts';

/** Carries a problem of storage out of the middle of a file. */
class Unreachable extends Error {
  readonly problem: SaveProblem;
  constructor(problem: SaveProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

interface Gathered {
  /** The assessments in it, by id. */
  ids: Set<string>;
  written: { id: string; revision: number }[];
  unreadable: number;
  /** Titles of what is in it as it stands in this window too. */
  unsaved: string[];
}

/** Hands over everything that is kept here as one zip, one assessment after another. */
export async function saveEverything(
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const { clock } = surroundings;
  const { writeBackup, BACKUP_TYPE } = await import('#src/interchange/write-backup.ts');
  await settleOpenWork();
  const gathered: Gathered = { ids: new Set(), written: [], unreadable: 0, unsaved: [] };
  const at = clock.now();
  try {
    await bringInAll();
    const zip = await writeBackup(gather(gathered, onProgress), at, signal);
    if (zip === 'stopped') return { kind: 'stopped' };
    if (zip === 'too-large') return { kind: 'problem', text: backUpWords.tooLarge };
    saveFile(`heat-backup-${calendarDateOf(at)}.zip`, zip, BACKUP_TYPE);
  } catch (error) {
    const problem = error instanceof Unreachable ? error.problem : saveProblemOf(error);
    return { kind: 'problem', text: wordReadProblem(problem) };
  }
  await noteCopies(gathered.written);
  const { ids, unreadable, unsaved } = gathered;
  return { kind: 'done', count: ids.size, unreadable, unsaved, leftOut: [] };
}

/** Hands over one assessment with its history. */
export async function saveOne(id: string): Promise<Outcome> {
  const { database, findEdition } = surroundings;
  await settleOpenWork();
  await bringIn(id);
  const open = unsavedWork().filter((work) => work.id === id);
  const leftOut = open.map((work) => titleOf(work.document().assessment));
  const read = await readWhole(database, id, findEdition);
  if (read.ok) {
    saveFile(nameOf(read.value), writeDocument(read.value), 'application/json');
    await noteCopies([read.value.assessment]);
    return { kind: 'done', count: 1, unreadable: 0, unsaved: [], leftOut };
  }
  const { problem } = read;
  if (problem.kind === 'storage') return { kind: 'problem', text: wordReadProblem(problem.problem) };
  if (problem.kind === 'not-here') return { kind: 'problem', text: backUpWords.gone };
  await saveUnreadable(id, problem.raw);
  return { kind: 'done', count: 0, unreadable: 1, unsaved: [], leftOut };
}

/** Words that windows now gone left in their journals go with the rest. What is in the bin is left as it was put there. */
async function bringInAll(): Promise<void> {
  const inBin = new Set((await listBin(surroundings.database)).map(({ id }) => id));
  for (const id of await idsInJournals()) if (!inBin.has(id)) await bringIn(id);
}

/** Whatever is open in this window has brought them in already. */
async function bringIn(id: string): Promise<void> {
  if (findOpen(id) === undefined) await bringInWords(id);
}

async function* gather(
  gathered: Gathered,
  onProgress: (done: number, all: number) => void,
): AsyncGenerator<BackupFile> {
  const { database, clock, findEdition } = surroundings;
  const listed = await listAssessments(database);
  const unsaved = unsavedWork();
  const count = new Set([...listed, ...unsaved].map(({ id }) => id)).size;
  yield { name: READ_ME, text: readMe(calendarDateOf(clock.now()), count) };
  for (const [done, { id }] of listed.entries()) {
    onProgress(done, listed.length);
    const read = await readWhole(database, id, findEdition);
    if (read.ok) {
      gathered.ids.add(id);
      gathered.written.push({ id, revision: read.value.assessment.revision });
      yield { name: nameOf(read.value), text: writeDocument(read.value) };
    } else if (read.problem.kind === 'unreadable') {
      gathered.unreadable++;
      const text = await unreadableText(id, read.problem.raw);
      yield { name: `${UNREADABLE_FOLDER}/${fileNameFor(id, 0, '.json')}`, text };
    } else if (read.problem.kind === 'storage') throw new Unreachable(read.problem.problem);
  }
  // After the state on disk, which has the history: it is added first when all of it is taken into another browser.
  for (const work of unsaved) {
    const document = work.document();
    gathered.ids.add(work.id);
    gathered.unsaved.push(titleOf(document.assessment));
    yield { name: `${UNSAVED_FOLDER}/${nameOf(document)}`, text: writeDocument(document) };
  }
}

function nameOf({ assessment }: HeatDocument): string {
  return fileNameFor(titleOf(assessment), assessment.version, FILE_ENDING);
}
