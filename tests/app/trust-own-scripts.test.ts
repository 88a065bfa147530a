import { expect, it } from 'vitest';
import { requireOwnScript } from '#src/app/trust-own-scripts.ts';

const home = new URL('https://team.example/hea/');

it.each(['service-worker.js', './assets/pdf-1a2b.js', 'https://team.example/hea/assets/pdf-1a2b.js'])(
  'The app starts its own script %s',
  (address) => {
    expect(requireOwnScript(address, home)).toBe(address);
  },
);

it.each([
  'https://elsewhere.example/hea/service-worker.js',
  'https://team.example/other-app/script.js',
  '../other-app/script.js',
  '//elsewhere.example/hea/script.js',
  'blob:https://team.example/1a2b',
  'data:text/javascript,0',
  'theme.json',
])('The app refuses to start %s', (address) => {
  expect(() => requireOwnScript(address, home)).toThrow('is not a script of this app');
});
