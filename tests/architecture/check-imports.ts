import ts from 'typescript';
import { layers, packages } from './import-rules.ts';

export interface SourceFile {
  /** Such as `src/domain/answer.ts`. */
  path: string;
  text: string;
}

/** Every way in which the files break the house rules about folders and imports, in words. */
export function findFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...faultsOfPlace(path),
    ...importsOf(text).flatMap((imported) => faultsOfImport(path, imported).map((why) => `${path} ${why}`)),
  ]);
}

function faultsOfPlace(path: string): string[] {
  const faults: string[] = [];
  const layer = layerOf(path);
  if (path.startsWith('src/') && layers[layer] === undefined) {
    faults.push(`${path} is in a folder that the table of layers does not name`);
  }
  if (/(^|\/)index\.[jt]sx?$/.test(path)) faults.push(`${path} is a barrel: import from the file itself`);
  if (/(^|\/)utils?(\/|\.[jt]sx?$)/.test(path)) faults.push(`${path} is called utils: say what it does`);
  return faults;
}

/** Static and dynamic imports, exports from elsewhere, types, and the addresses that start workers. */
function importsOf(text: string): string[] {
  const workers = [...text.matchAll(/new URL\(\s*'([^']+)',\s*import\.meta\.url/g)].flatMap(
    ([, path]) => path ?? [],
  );
  return [...ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName), ...workers];
}

function faultsOfImport(path: string, imported: string): string[] {
  if (!path.startsWith('src/')) return [];
  const from = layerOf(path);
  const target = targetOf(path, imported);
  if (target === undefined) return faultsOfPackage(from, imported);
  const to = layerOf(target);
  if (to !== from) {
    if (imported.startsWith('.')) return [`leaves its folder by ${imported}: write #${target}`];
    return layers[from]?.includes(to) ? [] : [`imports ${target}, and ${from} may not import ${to}`];
  }
  if (from === 'features' && featureOf(path) !== featureOf(target)) {
    return [`imports ${target}, and one feature may not import another`];
  }
  return [];
}

function faultsOfPackage(from: string, imported: string): string[] {
  if (from === 'commands') return [];
  const [scope = '', name = ''] = imported.split('/');
  const allowed = packages[scope] ?? packages[`${scope}/${name}`] ?? [];
  return allowed.includes(from) ? [] : [`imports ${imported}, which does not enter through ${from}`];
}

/** The file meant, as a path from the root; undefined for a package. */
function targetOf(path: string, imported: string): string | undefined {
  if (imported.startsWith('#')) return imported.slice(1);
  if (!imported.startsWith('.')) return undefined;
  return new URL(imported, `file:///${path}`).pathname.slice(1);
}

function layerOf(path: string): string {
  const [root = '', layer = '', inside] = path.split('/');
  return root === 'src' && inside !== undefined ? layer : '';
}

function featureOf(path: string): string {
  return path.split('/')[2] ?? '';
}
