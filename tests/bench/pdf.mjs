import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { build, preview } from 'vite';

/** @typedef {import('./pdf-page/page.ts').Timed} Timed */
/** @typedef {{ milliseconds: number, pages: number | null, gap: number, idle: number, memory: number }} Run */

/** Sections that come to about so many pages by either maker: its letters are smaller where react-pdf is alone. */
const SIZES = [
  { pages: 15, ours: 4, stock: 3 },
  { pages: 50, ours: 13, stock: 10 },
  { pages: 500, ours: 134, stock: 104 },
];
const OUT = 'test-results/bench-pdf';

/** @type {import('./run.mjs').Bench} */
export const pdf = {
  name: 'pdf',
  about:
    'PDFs of about 15, 50 and 500 pages, and the same words by react-pdf alone, each in a browser of its own',
  times: 3,
  async run({ times, browsers }) {
    await build({
      configFile: false,
      root: 'tests/bench/pdf-page',
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      build: { outDir: `${process.cwd()}/${OUT}`, emptyOutDir: true },
    });
    const server = await preview({
      configFile: false,
      root: 'tests/bench/pdf-page',
      logLevel: 'error',
      build: { outDir: `${process.cwd()}/${OUT}` },
      preview: { port: 0 },
    });
    const [address = ''] = server.resolvedUrls?.local ?? [];
    /** @param {'makeOurs' | 'makeStock'} maker @param {number} size @returns {Promise<Run>} */
    const runOnce = async (maker, size) => {
      const { browser, kill } = await browsers.start();
      const page = await (await browser.newContext()).newPage();
      await page.goto(address);
      const made = /** @type {Timed} */ (
        await page.evaluate(([make, pages]) => window[make](pages), /** @type {const} */ ([maker, size]))
      );
      const memory = await peakOfPages(browser);
      // As long as the PDF took, for a longer wait meets a longer gap.
      const idle = await page.evaluate((wait) => window.idle(wait), Math.min(made.milliseconds, 20_000));
      await kill();
      return { milliseconds: made.milliseconds, pages: made.pages, gap: made.longestGap, idle, memory };
    };
    /** @type {import('./run.mjs').Measured[]} */
    const measured = [];
    try {
      /** @type {Map<string, number>} */
      const perPage = new Map();
      for (const [name, maker, size] of /** @type {const} */ ([
        ['ours', 'makeOurs', 'ours'],
        ['react-pdf alone', 'makeStock', 'stock'],
      ])) {
        for (const { pages: wanted, [size]: sections } of SIZES) {
          /** @type {Run[]} */
          const runs = [];
          for (let run = 0; run < (wanted > 100 ? 1 : times); run += 1)
            runs.push(await runOnce(maker, sections));
          const made = runs[0]?.pages ?? null;
          // What was stopped took this long at least.
          const what = made === null ? `${name}, stopped at ${wanted} pages` : `${name}, ${made} pages`;
          const each = runs.map(({ milliseconds }) => milliseconds / (made ?? wanted));
          measured.push(row(`${what}: each page`, each));
          measured.push(
            row(
              `${what}: gap above the idle page's`,
              runs.map(({ gap, idle }) => gap - idle),
              maker === 'makeOurs' ? 50 : undefined,
            ),
          );
          measured.push(
            row(
              `${what}: peak memory, MB`,
              runs.map(({ memory }) => memory),
            ),
          );
          perPage.set(`${name} ${wanted}`, middle(each));
        }
      }
      /** @param {string} one @param {string} other */
      const inPercent = (one, other) =>
        ((perPage.get(one) ?? Number.NaN) / (perPage.get(other) ?? Number.NaN)) * 100;
      for (const { pages } of SIZES) {
        measured.push(
          row(
            `ours: a page of ${pages} in % of react-pdf's`,
            [inPercent(`ours ${pages}`, `react-pdf alone ${pages}`)],
            100,
          ),
        );
      }
      measured.push(row('ours: a page of 500 in % of a page of 50', [inPercent('ours 500', 'ours 50')], 120));
    } finally {
      await server.close();
      rmSync(OUT, { recursive: true, force: true });
    }
    return measured;
  },
};

/** The most that any process with a page in it has held, in megabytes. @param {import('@playwright/test').Browser} browser */
async function peakOfPages(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const held = processInfo
    .filter(({ type, id }) => type === 'renderer' && readdirSync('/proc').includes(String(id)))
    .map(
      ({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    );
  return Math.max(...held);
}

/** @param {number[]} values */
function middle(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {string} measure @param {number[]} values @param {number} [target] @returns {import('./run.mjs').Measured} */
function row(measure, values, target) {
  const found = { measure, n: values.length, p50: middle(values), p95: Math.max(...values) };
  return target === undefined ? found : { ...found, target };
}
