// npm run render: the PDF or the web page of an assessment, from the command line. Vite reads the TypeScript; nothing is built.
import { createServer } from 'vite';

const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});

try {
  const { render } = await vite.ssrLoadModule('/src/commands/render.ts');
  process.exitCode = await render(process.argv.slice(2));
} finally {
  await vite.close();
}
