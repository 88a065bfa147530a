import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  clearSiteDataAsking,
  clearSiteDataHeaders,
  clearSiteDataPath,
} from '#src/commands/clear-site-data.mjs';
import { findFreePort } from '#src/commands/ports.mjs';
import { serve } from '#src/commands/serve.mjs';

let home = '';
let close: () => Promise<void>;

beforeAll(async () => {
  const port = await findFreePort();
  const server = await serve(port);
  close = () => server.close();
  home = `http://localhost:${port}`;
});

afterAll(() => close());

function ask(headers: Record<string, string>) {
  return fetch(`${home}${clearSiteDataPath}`, { headers });
}

it('The host has the browser remove everything when the app asks', async () => {
  const { status, headers } = await ask({ [clearSiteDataAsking]: 'yes' });

  expect(status).toBe(200);
  expect(headers.get('Clear-Site-Data')).toBe('"cache", "storage"');
});

it.each([{}, { [clearSiteDataAsking]: 'no' }, { 'Sec-Fetch-Site': 'cross-site' }])(
  'No link, picture or other site can ask for it: %o',
  async (headers) => {
    const response = await ask(headers);

    expect(response.headers.get('Clear-Site-Data')).toBeNull();
    expect(response.status).toBe(404);
  },
);

it('The app asks where the host answers, and the README for hosts says the same', () => {
  const asking = readFileSync('src/app/ask-host-to-clear.ts', 'utf8');
  const readme = readFileSync('src/commands/README.md', 'utf8');

  expect(asking).toContain(`'.${clearSiteDataPath}'`);
  expect(asking.toLowerCase()).toContain(clearSiteDataAsking);
  expect(readme.toLowerCase()).toContain(`${clearSiteDataAsking}: yes`);
  expect(readme).toContain(`Clear-Site-Data: ${clearSiteDataHeaders['Clear-Site-Data']}`);
});
