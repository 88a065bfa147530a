// node tests/faults/mutated-files.mjs: spoils files that releases really saved and opens each as the app would.
//   --times 10000 --seed 7    how many, and which
//   --control                 two planted gates in place of the app's own: what they let happen must be seen
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { runTypescript } from '../../src/commands/run-typescript.mjs';

const { values: options } = parseArgs({
  options: {
    times: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    control: { type: 'boolean', default: false },
  },
});

// What is here is noted in localStorage too, which Node does not have.
Object.assign(globalThis, { localStorage: { getItem: () => null, setItem: () => undefined } });

await runTypescript(async (load) => {
  const { tryMutants } = await load('/tests/interchange/try-mutants.ts');
  const { gates } = await load('/tests/interchange/gates.ts');
  const size = { times: Number(options.times), seed: Number(options.seed) };
  let status = 0;
  for (const name of options.control ? ['trusting', 'hasty'] : ['own']) {
    const { opened, refused, slowest, losses } = await tryMutants(size, gates[name]);
    console.log(
      `${name} gate, ${size.times} files, seed ${size.seed}: ${opened} opened, ${refused} refused, slowest ${Math.round(slowest)} ms, ${losses.length} losses`,
    );
    for (const loss of losses.slice(0, 10)) console.log(`  ${loss}`);
    if (losses.length > 0 !== options.control) status = 1;
  }
  return status;
});
