import { existsSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { namePdfMaker } from './src/commands/pdf-maker.mjs';
import { securityHeaders } from './src/commands/security-headers.ts';
import { policyInPage, startPageSize } from './src/commands/vite-plugins.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The same code without what only browsers older than `target` need. */
const lighterCopies = [
  { find: /^dexie$/, replacement: `${import.meta.dirname}/node_modules/dexie/dist/modern/dexie.mjs` },
  // React has had this for years; the router brings a copy along for those that have not.
  { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' },
  // The web page is made in one piece: the half of React that writes pages in streams stays out.
  {
    find: /^react-dom\/server$/,
    replacement: `${import.meta.dirname}/node_modules/react-dom/cjs/react-dom-server-legacy.browser.production.js`,
  },
];

export default defineConfig(({ command }) => ({
  // For the text that people copy to whoever helps them.
  define: {
    'import.meta.env.VITE_APP_VERSION': JSON.stringify(version),
    // For the file's description of itself, and for checking a copy of it.
    'import.meta.env.VITE_PDF_MAKER': JSON.stringify(namePdfMaker()),
    // An organisation's own places to look for figures, where it has any.
    'import.meta.env.VITE_OWN_SOURCES': JSON.stringify(
      existsSync('public/sources.json') ? 'sources.json' : '',
    ),
  },
  // Relative addresses and hash routes: the built folder works on any static host, below any path.
  base: './',
  // A missing file is then a 404, never the page under another name.
  appType: 'mpa',
  resolve: { alias: command === 'build' ? lighterCopies : [] },
  plugins: [
    // react-pdf has its own reconciler, which React's fast refresh does not know.
    react({ exclude: [/node_modules/, /src\/pdf\//] }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*'],
        // The fonts of scripts: the service worker keeps those that a PDF has used.
        globIgnores: ['assets/!(NotoSans_*|NotoSansMath_*).ttf'],
        // The PDF's fonts and code are large, and are needed without a network too.
        maximumFileSizeToCacheInBytes: 30_000_000,
      },
    }),
    policyInPage(),
    startPageSize(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Every browser that can run the rest preloads modules itself.
    modulePreload: { polyfill: false },
    // The content security policy allows no data: pictures or fonts.
    assetsInlineLimit: 0,
    // The PDF maker is one large chunk, fetched when someone asks for a PDF.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // Small pieces that every page needs come in one file: each file of its own costs more than what is in it.
        codeSplitting: {
          groups: [
            {
              name: 'everywhere',
              test: /node_modules\/react\/|src\/(app\/surroundings|editions\/open-edition|storage\/(card|open-at-rest|places|seal)|ui\/(focus-heading|use-page-title))\.ts$/,
            },
            // Most pages beyond the first have these.
            {
              name: 'pieces',
              test: /src\/(ui\/(back-link|details|inset-text|progress-bar|tone-icon|outcome)|interchange\/file-limits)\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  preview: { headers: securityHeaders },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**'],
    setupFiles: ['tests/patience.ts'],
    environment: 'node',
    // Read as text into the web page of a report; style sheets are left empty otherwise.
    css: { include: [/\/src\/html\/styles\//] },
    // Two busy processor cores make nothing wrong, only slow.
    testTimeout: 60_000,
  },
}));
