import { createServer } from 'vite';
import { namePdfMaker } from './pdf-maker.mjs';

/**
 * Runs one command written in TypeScript. Vite reads it; nothing is built.
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<number>} run
 */
export async function runTypescript(run) {
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    define: { 'import.meta.env.VITE_PDF_MAKER': JSON.stringify(namePdfMaker()) },
  });
  try {
    process.exitCode = await run((path) => vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}
