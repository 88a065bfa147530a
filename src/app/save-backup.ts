import { FILE_ENDING } from '#src/document/format.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import type { Outcome } from '#src/features/back-up/back-up-page.tsx';
import { READ_ME, readMe, UNREADABLE_FOLDER } from '#src/features/back-up/read-me.ts';
import { wordReadProblem } from '#src/features/home/lost-words.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { rawText } from '#src/interchange/raw-text.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { BackupFile } from '#src/interchange/write-backup.ts';
import { noteBackup } from '#src/storage/backups.ts';
import { listAssessments } from '#src/storage/list-assessments.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { settleOpenWork } from './open-work.ts';
import { surroundings } from './surroundings.ts';

/** Carries a problem of storage out of the middle of a file. */
class Unreachable extends Error {
  readonly problem: SaveProblem;
  constructor(problem: SaveProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

interface Gathered {
  written: { id: string; revision: number }[];
  unreadable: number;
}

/** Hands over everything that is kept here as one zip, one assessment after another. */
export async function saveEverything(
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const { database, clock } = surroundings;
  const { writeBackup, BACKUP_TYPE } = await import('#src/interchange/write-backup.ts');
  await settleOpenWork();
  const gathered: Gathered = { written: [], unreadable: 0 };
  const at = clock.now();
  try {
    const zip = await writeBackup(gather(gathered, onProgress), at, signal);
    if (zip === null) return { kind: 'stopped' };
    saveFile(`heat-backup-${calendarDateOf(at)}.zip`, zip, BACKUP_TYPE);
    await noteBackup(database, gathered.written, clock);
  } catch (error) {
    const problem = error instanceof Unreachable ? error.problem : saveProblemOf(error);
    return { kind: 'problem', text: wordReadProblem(problem) };
  }
  return { kind: 'done', count: gathered.written.length, unreadable: gathered.unreadable };
}

/** Hands over one assessment with its history. */
export async function saveOne(id: string): Promise<Outcome> {
  const { database, clock, findEdition } = surroundings;
  await settleOpenWork();
  const read = await readWhole(database, id, findEdition);
  if (!read.ok) {
    if (read.problem.kind === 'storage')
      return { kind: 'problem', text: wordReadProblem(read.problem.problem) };
    const raw = read.problem.kind === 'unreadable' ? read.problem.raw : null;
    saveFile('heat-unreadable.json', rawText(raw), 'application/json');
    return { kind: 'done', count: 0, unreadable: 1 };
  }
  saveFile(nameOf(read.value), writeDocument(read.value), 'application/json');
  await noteBackup(database, [{ id, revision: read.value.assessment.revision }], clock);
  return { kind: 'done', count: 1, unreadable: 0 };
}

async function* gather(
  gathered: Gathered,
  onProgress: (done: number, all: number) => void,
): AsyncGenerator<BackupFile> {
  const { database, clock, findEdition } = surroundings;
  const listed = await listAssessments(database);
  yield { name: READ_ME, text: readMe(calendarDateOf(clock.now()), listed.length) };
  for (const [done, { id }] of listed.entries()) {
    onProgress(done, listed.length);
    const read = await readWhole(database, id, findEdition);
    if (read.ok) {
      gathered.written.push({ id, revision: read.value.assessment.revision });
      yield { name: nameOf(read.value), text: writeDocument(read.value) };
    } else if (read.problem.kind === 'unreadable') {
      gathered.unreadable++;
      yield { name: `${UNREADABLE_FOLDER}/${fileNameFor(id, 0, '.json')}`, text: rawText(read.problem.raw) };
    } else if (read.problem.kind === 'storage') throw new Unreachable(read.problem.problem);
  }
}

function nameOf({ assessment }: HeatDocument): string {
  return fileNameFor(titleOf(assessment), assessment.version, FILE_ENDING);
}
