import { FORMAT_VERSION } from '#src/document/format.ts';
import type { HeatDatabase } from '#src/storage/database.ts';
import { withLocalStorage } from '#src/storage/local-storage.ts';
import { standingOf } from '#src/storage/passcode-state.ts';
import { problemsSeen } from '#src/storage/problems-seen.ts';

const TABLES = ['drafts', 'answers', 'records', 'meta', 'history', 'backups', 'settings'] as const;

/** What helps someone who helps: versions, counts, sizes and kinds of problems. Never a title, an answer or a name. */
export async function writeDiagnostics(
  database: HeatDatabase,
  appVersion: string,
  now: Date,
): Promise<string> {
  const lines = [
    `Written: ${now.toISOString()}`,
    `App: ${appVersion}, file version ${FORMAT_VERSION}`,
    `Browser: ${navigator.userAgent}`,
    `Language: ${navigator.language}; window: ${innerWidth} by ${innerHeight}; network: ${navigator.onLine ? 'yes' : 'no'}`,
    await line('Passcode', async () => standingOf(database)),
    await line('Promised to be kept', async () => String(await navigator.storage.persisted())),
    await line('Room', async () => {
      const { usage = 0, quota = 0 } = await navigator.storage.estimate();
      return `${sizeOf(usage)} used of ${sizeOf(quota)}`;
    }),
    await line('Works without a network', async () => {
      const { active, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
      return `${active?.state ?? 'no'}${waiting ? ', a newer version waits' : ''}`;
    }),
    await line('Database version', async () => {
      await database.open();
      return String(database.backendDB().version / 10);
    }),
    ...(await Promise.all(TABLES.map((name) => line(`Table ${name}`, () => countTable(database, name))))),
    `Kept beside the database: ${withLocalStorage(countLocalStorage) ?? 'can’t be read'}`,
    `Problems met by this window: ${writeProblems()}`,
  ];
  return lines.join('\n');
}

async function line(label: string, value: () => Promise<string>): Promise<string> {
  try {
    return `${label}: ${await value()}`;
  } catch (error) {
    // The name of an error says what is wrong; its message might repeat what was typed.
    return `${label}: can’t be read (${error instanceof Error ? error.name : typeof error})`;
  }
}

async function countTable(database: HeatDatabase, name: (typeof TABLES)[number]): Promise<string> {
  const sizes = (await database.table(name).toArray()).map(sizeOfRow);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `${sizes.length} rows, ${sizeOf(total)}, largest ${sizeOf(Math.max(0, ...sizes))}`;
}

/** About as many bytes as it takes on disk. */
function sizeOfRow(row: unknown): number {
  let sealed = 0;
  const readable = JSON.stringify(row, (_, value) => {
    if (!ArrayBuffer.isView(value)) return value;
    sealed += value.byteLength;
    return null;
  });
  return readable.length + sealed;
}

function countLocalStorage(storage: Storage): string {
  const characters = Object.keys(storage).reduce(
    (sum, key) => sum + key.length + (storage.getItem(key)?.length ?? 0),
    0,
  );
  return `${storage.length} entries, ${characters} characters`;
}

function writeProblems(): string {
  const seen = problemsSeen();
  if (seen.length === 0) return 'none';
  return seen.map(({ kind, at }) => `${kind} at ${at.toISOString()}`).join(', ');
}

function sizeOf(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
