import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT ?? 4273);
const root = `${import.meta.dirname}/../../`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: `${root}test-results/journeys`,
  workers: 2,
  fullyParallel: true,
  // A journey that passes only at the second try has found something.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // Two busy processor cores make nothing wrong, only slow.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: `${root}test-results/journeys.json` }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'allow',
    // A trace takes its time at every step of every journey: `--trace on` for the one to be looked into.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        // Chromium's sandbox does not start for root, which is who build servers often are.
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        // The browser itself asks nobody anything while a journey runs, and finds no other host.
        '--disable-background-networking',
        '--disable-component-update',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
    },
  },
  webServer: {
    command: 'node src/commands/serve.mjs',
    cwd: root,
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
