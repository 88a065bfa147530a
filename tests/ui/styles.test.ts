// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';

const warnings: string[] = [];
const { css } = compile('src/ui/styles/main.scss', {
  loadPaths: ['node_modules'],
  style: 'compressed',
  logger: { warn: (message) => warnings.push(message) },
});

const dark = 'screen and (prefers-color-scheme: dark)';

/** The colours set for a screen, later rules winning; a theme's own colour gives way to the default behind it. */
function coloursFor(mode: 'light' | 'dark'): Map<string, string> {
  const colours = new Map<string, string>();
  for (const [, media = '', rules = ''] of css.matchAll(/(?:@media ([^{]+)\{)?:root\{([^}]*)\}/g)) {
    if (media !== '' && !(mode === 'dark' && media.trim() === dark)) continue;
    for (const [, name = '', written = ''] of rules.matchAll(/--([\w-]+):\s*([^;]+)/g)) {
      const colour = /#[0-9a-f]{3,6}\b/i.exec(written)?.[0];
      if (colour !== undefined) colours.set(name, colour);
    }
  }
  return colours;
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const page = 'govuk-body-background-colour';
const texts: [text: string, ground: string][] = [
  ...['text', 'secondary-text', 'link', 'link-visited', 'link-hover', 'link-active', 'error', 'success'].map(
    (name): [string, string] => [`govuk-${name}-colour`, page],
  ),
  ['govuk-link-colour', 'govuk-template-background-colour'],
  ['govuk-text-colour', 'hea-field'],
  ['govuk-link-colour', 'hea-raised'],
  ['govuk-inverse-text-colour', 'govuk-brand-colour'],
  ['govuk-inverse-text-colour', 'govuk-success-colour'],
  ['hea-header-text', 'hea-header'],
  ['hea-button-text', 'hea-button'],
  ['hea-quiet-text', 'hea-quiet'],
  ['hea-danger-text', 'hea-danger'],
  ...['neutral', 'info', 'done', 'attention', 'problem'].map((tone): [string, string] => [
    `hea-${tone}-text`,
    `hea-${tone}-ground`,
  ]),
];

describe('the style sheet', () => {
  it('compiles without a warning', () => {
    expect(warnings).toEqual([]);
  });

  it('asks for no file and no font that is not ours to use', () => {
    expect(css).not.toMatch(/url\(|@font-face|@import|GDS Transport|Frutiger/);
  });

  it('weighs at most 20 KB on the way', () => {
    expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(20_000);
  });

  it('has a dark page for dark screens', () => {
    expect(luminance(coloursFor('light').get(page) ?? '')).toBeGreaterThan(0.9);
    expect(luminance(coloursFor('dark').get(page) ?? '')).toBeLessThan(0.05);
  });

  describe.each(['light', 'dark'] as const)('on a %s screen', (mode) => {
    const colours = coloursFor(mode);
    const colour = (name: string) => colours.get(name) ?? expect.fail(`There is no colour ${name}`);

    it.each(texts)('has text %s readable on %s', (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    });

    it('has edges of fields that stand out from the page', () => {
      expect(contrast(colour('govuk-input-border-colour'), colour(page))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour('govuk-input-border-colour'), colour('hea-field'))).toBeGreaterThanOrEqual(3);
    });
  });
});
