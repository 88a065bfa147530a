import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOwnSources } from '#src/app/read-own-sources.ts';

afterEach(() => vi.unstubAllGlobals());

describe("a site's own sources", () => {
  it('are asked for nowhere when the release was built without them', async () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);

    expect(await readOwnSources()).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('are the text of the file, whatever is in it', async () => {
    vi.stubGlobal('fetch', async () => ({ ok: true, text: async () => '[{]' }));

    expect(await readOwnSources('sources.json')).toBe('[{]');
  });

  it('are none when the file is missing or out of reach', async () => {
    vi.stubGlobal('fetch', async () => ({ ok: false, text: async () => '<h1>Not found</h1>' }));
    expect(await readOwnSources('sources.json')).toBeNull();

    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await readOwnSources('sources.json')).toBeNull();
  });
});
