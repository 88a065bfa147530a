import { useLiveQuery } from 'dexie-react-hooks';
import { FILE_ENDING } from '#src/document/format.ts';
import { writeDocument } from '#src/document/write-document.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { BinPage } from '#src/features/bin/bin-page.tsx';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import { deleteForGood, listBin, takeOutOfBin } from '#src/storage/bin.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { noteCopies } from './note-copies.ts';
import { surroundings } from './surroundings.ts';
import { saveUnreadable } from './unreadable-file.ts';

const { database, findEdition } = surroundings;

/** The bin of this browser. */
export default function BinRoute() {
  const rows = useLiveQuery(async () => {
    try {
      return await listBin(database);
    } catch (error) {
      console.warn('The bin could not be read.', error);
      return null;
    }
  });
  return (
    <BinPage
      rows={rows}
      onPutBack={(id) => takeOutOfBin(database, id)}
      onDelete={(id) => deleteForGood(database, id)}
      onKeepCopy={keepCopy}
    />
  );
}

/** The whole of it with its history, as this is the last chance. One that can't be opened is handed over as it lies there. */
async function keepCopy(id: string): Promise<void> {
  const read = await readWhole(database, id, findEdition);
  if (read.ok) {
    const { assessment } = read.value;
    const name = fileNameFor(titleOf(assessment), assessment.version, FILE_ENDING);
    saveFile(name, writeDocument(read.value), 'application/json');
    await noteCopies([assessment]);
  } else if (read.problem.kind === 'unreadable') {
    await saveUnreadable(id, read.problem.raw);
  } else throw new Error(`Nothing can be handed over: ${read.problem.kind}`);
}
