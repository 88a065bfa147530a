import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'tests/fixtures/documents';

export interface SavedFile {
  /** The version of the format that wrote it. */
  version: number;
  name: string;
  text: string;
}

/** What releases of the app really saved, version by version. */
export const savedFiles: readonly SavedFile[] = readdirSync(FOLDER).flatMap((folder) =>
  readdirSync(`${FOLDER}/${folder}`).map((name) => ({
    version: Number(folder.slice(1)),
    name,
    text: readFileSync(`${FOLDER}/${folder}/${name}`, 'utf8'),
  })),
);
