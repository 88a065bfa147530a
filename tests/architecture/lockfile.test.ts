import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  integrity?: string;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const paths = Object.keys(lock.packages);

it('The lockfile names the packages of every system, or "npm ci" refuses it (run src/commands/complete-lockfile.mjs)', () => {
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});

it('The lockfile knows the content of every package that is not for one system only', () => {
  const unknown = paths.filter((path) => {
    const entry = lock.packages[path];
    return path !== '' && entry?.integrity === undefined && entry?.os === undefined;
  });
  expect(unknown).toEqual([]);
});
