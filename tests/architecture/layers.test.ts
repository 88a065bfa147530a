import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFaults } from './check-imports.ts';
import { layers, packages } from './import-rules.ts';

function faultsOf(path: string, text = ''): string[] {
  return findFaults([{ path, text }]);
}

describe('The source', () => {
  const paths = ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(tsx?|mjs)$/.test(path)),
  );

  it('keeps to the table of layers and packages', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(findFaults(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })))).toEqual([]);
  });

  it('says where every package that the app ships may enter', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const listed = Object.keys(packages);
    const unlisted = Object.keys(dependencies).filter(
      (name) => !listed.includes(name) && !listed.includes(name.split('/')[0] ?? ''),
    );
    expect(unlisted).toEqual([]);
  });

  it('has a table without circles', () => {
    for (const [layer, below] of Object.entries(layers)) {
      for (const other of below) expect(layers[other], `${layer} and ${other}`).not.toContain(layer);
    }
  });
});

describe('The layer check', () => {
  it.each([
    ['src/domain/answer.ts', "import { x } from '#src/report/labels.ts';", 'domain may not import report'],
    ['src/report/write.ts', "import type { X } from '#src/document/x.ts';", 'report may not import document'],
    ['src/storage/store.ts', "export { x } from '#src/pdf/x.ts';", 'storage may not import pdf'],
    ['src/ui/button.tsx', "const x = await import('#src/domain/x.ts');", 'ui may not import domain'],
    ['src/forms/x.tsx', "import { x } from '#src/features/start/x.ts';", 'forms may not import features'],
    ['src/features/start/page.tsx', "import { x } from '#src/app/x.ts';", 'features may not import app'],
    ['src/features/start/page.tsx', "import { x } from '../answer/x.ts';", 'may not import another'],
    [
      'src/features/start/page.tsx',
      "import { x } from '#src/features/answer/x.ts';",
      'may not import another',
    ],
    ['src/commands/render.mjs', "import { x } from '#src/features/start/x.ts';", 'commands may not import'],
    ['src/commands/render.mjs', "import { x } from '#src/ui/x.ts';", 'commands may not import ui'],
    ['src/document/x.ts', "import { x } from '#tests/builders/x.ts';", 'document may not import'],
    ['src/app/x.ts', "new Worker(new URL('../commands/x.ts', import.meta.url));", 'leaves its folder'],
    ['src/document/x.ts', "import { x } from '../domain/x.ts';", 'write #src/domain/x.ts'],
  ])('refuses in %s: %s', (path, text, why) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['src/workflow/x.ts', 'zod'],
    ['src/features/start/x.ts', 'xstate'],
    ['src/storage/x.ts', '@xstate/react'],
    ['src/features/start/x.ts', 'dexie'],
    ['src/ui/x.ts', 'react-hook-form'],
    ['src/features/start/x.ts', 'react-hook-form'],
    ['src/app/x.ts', '@hookform/resolvers/zod'],
    ['src/report/x.ts', '@react-pdf/renderer'],
    ['src/interchange/x.ts', 'fontkit'],
    ['src/domain/x.ts', 'react'],
    ['src/storage/x.ts', 'canonicalize'],
    ['src/features/start/x.ts', 'workbox-routing'],
    ['src/pdf/x.ts', 'wouter'],
    ['src/pdf/x.ts', 'node:fs'],
    ['src/ui/x.ts', 'left-pad'],
  ])('refuses in %s the package %s', (path, name) => {
    expect(faultsOf(path, `import x from '${name}';`)).toEqual([
      expect.stringContaining(`imports ${name}, which does not enter through`),
    ]);
  });

  it.each([
    ['src/helpers/x.ts', 'does not name'],
    ['src/main.ts', 'does not name'],
    ['src/domain/index.ts', 'is a barrel'],
    ['tests/builders/index.ts', 'is a barrel'],
    ['src/domain/utils/x.ts', 'is called utils'],
    ['src/domain/utils.ts', 'is called utils'],
  ])('refuses the file %s', (path, why) => {
    expect(faultsOf(path)).toEqual([expect.stringContaining(why)]);
  });

  it('accepts the imports that the house is built on', () => {
    expect(faultsOf('src/domain/answer.ts', "import { z } from 'zod';")).toEqual([]);
    expect(faultsOf('src/document/x.ts', "import { x } from '#src/report/x.ts';")).toEqual([]);
    expect(faultsOf('src/features/start/x.tsx', "import { x } from './parts/x.tsx';")).toEqual([]);
    expect(faultsOf('src/app/x.tsx', "const x = import('#src/features/start/x.tsx');")).toEqual([]);
    expect(faultsOf('src/forms/x.ts', "import x from '@hookform/resolvers/zod';")).toEqual([]);
    expect(faultsOf('src/commands/x.mjs', "import { readFile } from 'node:fs/promises';")).toEqual([]);
    expect(faultsOf('tests/domain/x.test.ts', "import { x } from 'fast-check';")).toEqual([]);
  });
});
