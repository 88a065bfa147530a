import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { metaPolicy } from './security-headers.ts';

/** Puts the content security policy into the built page, for hosts that cannot send headers. */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** What the start page may weigh: all JavaScript it fetches before a person does anything. */
export const startPageBudgetInKb = 110;

/** Modules that the page loads by itself right after its entry; the journey tests hold this list to the truth. */
const loadedAtStart = [/\/src\/features\/start\//];

/** Where the build leaves its count, for the tests to compare with what a browser really fetches. */
export const startPageSizeFile = 'test-results/start-page-size.json';

/** Prints how much JavaScript the start page fetches. */
export function startPageSize(): Plugin {
  let line = '';
  return {
    name: 'start-page-size',
    apply: 'build',
    writeBundle(_options, bundle) {
      const files = scriptsAtStart(bundle);
      if (files.length === 0) return;
      const kb = files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000;
      line = `Start page JavaScript: ${kb.toFixed(1)} KB gzipped (budget ${startPageBudgetInKb})`;
      mkdirSync('test-results', { recursive: true });
      writeFileSync(startPageSizeFile, JSON.stringify({ kb, files: files.map(({ fileName }) => fileName) }));
    },
    // After the list of files, so that it is the figure people see.
    closeBundle: {
      order: 'post',
      handler() {
        if (line !== '') process.stdout.write(`${line}\n`);
        line = '';
      },
    },
  };
}

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

function scriptsAtStart(bundle: Bundle): Chunk[] {
  const entries = Object.values(bundle).filter(
    (file): file is Chunk =>
      file.type === 'chunk' && file.isEntry && (file.facadeModuleId?.endsWith('.html') ?? false),
  );
  const found = new Set<Chunk>();
  const waiting = [...entries];
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    const next = [...chunk.imports, ...chunk.dynamicImports.filter((name) => isLoadedAtStart(bundle[name]))];
    waiting.push(...next.map((name) => bundle[name]).filter((file) => file?.type === 'chunk'));
  }
  return [...found];
}

function isLoadedAtStart(file: Bundle[string] | undefined): boolean {
  const module = file?.type === 'chunk' ? file.facadeModuleId : undefined;
  return typeof module === 'string' && loadedAtStart.some((pattern) => pattern.test(module));
}
