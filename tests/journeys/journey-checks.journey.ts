import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

// Every journey relies on these checks, so here each of them is shown the fault it looks for.

test('A request to another host is noticed', async ({ page, trouble }) => {
  await page.goto('./');
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://example.org/seen.png' }));
  });
  await expect.poll(() => trouble).toContain('asked another host: https://example.org/seen.png');
  await expect.poll(() => trouble.join()).toContain('Content Security Policy');
  trouble.length = 0;
});

test('An error on the page or in the console is noticed', async ({ page, trouble }) => {
  await page.goto('./');
  await page.evaluate(() => {
    console.error('said in the console');
    setTimeout(() => {
      throw new Error('thrown on the page');
    });
  });
  await expect.poll(() => trouble.join()).toContain('said in the console');
  await expect.poll(() => trouble.join()).toContain('thrown on the page');
  trouble.length = 0;
});

test('Only the app’s own scripts can start', async ({ page, trouble }) => {
  await page.goto('./');
  const refusals = await page.evaluate(() =>
    ['https://example.org/a.js', 'blob:nothing', './theme.json'].map((address) => {
      try {
        new Worker(address);
        return 'started';
      } catch (problem) {
        return String(problem);
      }
    }),
  );
  expect(refusals).toEqual(Array(3).fill(expect.stringContaining('is not a script of this app')));
  trouble.length = 0;
});

/** Adds an element to the start page. */
async function add(page: Page, name: string, attributes: Record<string, string>): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(
    ([tag, values]) => {
      const element = document.createElement(tag);
      document.querySelector('main')?.append(Object.assign(element, values));
    },
    [name, attributes] as const,
  );
}

test('A picture without words is an accessibility fault', async ({ page, checkPage }) => {
  await add(page, 'img', { src: 'icon.svg' });
  await expect(checkPage()).rejects.toThrow('image-alt');
});

test('Words that can be read in light only are an accessibility fault', async ({ page, checkPage }) => {
  await add(page, 'p', { textContent: 'Black on white, or on black', style: 'color: black' });
  await expect(checkPage()).rejects.toThrow(/, dark\n.*color-contrast/s);
});

test('Something wider than a small screen is noticed', async ({ page, checkPage }) => {
  await add(page, 'canvas', { width: '400' });
  await expect(checkPage()).rejects.toThrow('sideways');
});
