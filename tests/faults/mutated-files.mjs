// node tests/faults/mutated-files.mjs: spoils files that releases really saved and opens each as the app would.
//   --times 10000 --seed 7    how many, and which
//   --control                 two planted gates in place of the app's own: what they let happen must be seen
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values: options } = parseArgs({
  options: {
    times: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    control: { type: 'boolean', default: false },
  },
});

// What is here is noted in localStorage too, which Node does not have.
Object.assign(globalThis, { localStorage: { getItem: () => null, setItem: () => undefined } });
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});

try {
  const { tryMutants } = await vite.ssrLoadModule('/tests/interchange/try-mutants.ts');
  const { gates } = await vite.ssrLoadModule('/tests/interchange/gates.ts');
  const size = { times: Number(options.times), seed: Number(options.seed) };
  for (const name of options.control ? ['trusting', 'hasty'] : ['own']) {
    const { opened, refused, slowest, losses } = await tryMutants(size, gates[name]);
    console.log(
      `${name} gate, ${size.times} files, seed ${size.seed}: ${opened} opened, ${refused} refused, slowest ${Math.round(slowest)} ms, ${losses.length} losses`,
    );
    for (const loss of losses.slice(0, 10)) console.log(`  ${loss}`);
    if (losses.length > 0 !== options.control) process.exitCode = 1;
  }
} finally {
  await vite.close();
}
