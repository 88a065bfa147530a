import { build, loadConfigFromFile } from 'vite';

/** Where the later release is built, once for each run. */
const FOLDER = 'test-results/later-release';
const names = {
  entryFileNames: 'assets/[name]-later-[hash].js',
  chunkFileNames: 'assets/[name]-later-[hash].js',
};
/** @type {Promise<unknown> | undefined} */
let building;

/**
 * Builds the app a second time, as a later release would be: all its scripts have other names, and its page says which
 * release it is. Gives the folder.
 */
export async function buildLaterRelease() {
  building ??= buildIt();
  await building;
  return FOLDER;
}

async function buildIt() {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' });
  const plugins = (loaded?.config.plugins ?? []).filter(
    // The size on record is that of the app.
    (plugin) => !(plugin && 'name' in plugin && plugin.name === 'start-page-size'),
  );
  await build({
    ...loaded?.config,
    configFile: false,
    logLevel: 'error',
    build: { ...loaded?.config.build, outDir: FOLDER, emptyOutDir: true, rolldownOptions: { output: names } },
    worker: { ...loaded?.config.worker, rolldownOptions: { output: names } },
    plugins: [
      ...plugins,
      {
        name: 'later-release',
        transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'release', content: 'later' } }],
      },
    ],
  });
}
