// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyTheme } from '#src/ui/theme.ts';
import defaultTheme from '../../public/theme.json';

afterEach(() => vi.unstubAllGlobals());

function serve(theme: unknown, ok = true) {
  vi.stubGlobal('fetch', async () => ({ ok, json: async () => theme }));
}

async function themed(): Promise<CSSStyleDeclaration> {
  const root = document.createElement('div');
  await applyTheme('theme.json', root);
  return root.style;
}

describe("a site's own colours", () => {
  it('are put on for light and for dark', async () => {
    serve({ light: { brand: '#005EB8' }, dark: { link: '#99ccff' } });

    const style = await themed();

    expect(style.getPropertyValue('--hea-light-brand')).toBe('#005EB8');
    expect(style.getPropertyValue('--hea-dark-link')).toBe('#99ccff');
  });

  it.each([
    'red',
    '#fff',
    '#12345g',
    'url(https://example.org/x)',
    '#005eb8; background: url(x)',
    '#005eb8\n',
    7,
    null,
  ])('leaves out a colour written %j', async (written) => {
    serve({ light: { brand: written, header: '#111111' } });

    const style = await themed();

    expect(style).toHaveLength(1);
    expect(style.getPropertyValue('--hea-light-header')).toBe('#111111');
  });

  it('leaves out names that are not in the list', async () => {
    serve({ light: { 'font-size': '#111111' }, print: { brand: '#111111' } });

    expect(await themed()).toHaveLength(0);
  });

  it.each([null, [], 'words', { light: null }])('change nothing when the file holds %j', async (theme) => {
    serve(theme);

    expect(await themed()).toHaveLength(0);
  });

  it('change nothing when the file is missing or out of reach', async () => {
    serve({ light: { brand: '#005eb8' } }, false);
    expect(await themed()).toHaveLength(0);

    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await themed()).toHaveLength(0);
  });

  it('that we ship are all taken', async () => {
    serve(defaultTheme);

    expect(await themed()).toHaveLength(12);
  });
});
