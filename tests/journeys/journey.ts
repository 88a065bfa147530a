import { AxeBuilder } from '@axe-core/playwright';
import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

export { expect };

interface Journey {
  /**
   * What went wrong unseen: requests to other hosts, page errors, console errors, policy violations. Any that is left at
   * the end fails the journey; one that causes trouble on purpose expects it here and empties the list.
   */
  trouble: string[];
  /**
   * Looks at the page as it stands: no accessibility fault in light, in dark, or 320 px wide, where nothing may need
   * scrolling sideways either. Leaves the page as it was.
   */
  checkPage(): Promise<void>;
}

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export const test = base.extend<Journey>({
  trouble: [
    async ({ context, baseURL }, use) => {
      const trouble: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const { origin: asked, protocol } = new URL(request.url());
        if (asked !== origin && protocol !== 'blob:' && protocol !== 'data:') {
          trouble.push(`asked another host: ${request.url()}`);
        }
      });
      context.on('console', (message) => {
        if (isTrouble(message)) trouble.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => trouble.push(`page error: ${error.error().stack}`));
      await use(trouble);
      expect(trouble, 'requests to other hosts, errors and policy violations').toEqual([]);
    },
    { auto: true },
  ],
  checkPage: async ({ page }, use) => {
    await use(() => checkPage(page));
  },
});

function isTrouble(message: ConsoleMessage): boolean {
  // Chromium says a request that the network refused as an error too, which offline journeys cause on purpose.
  return message.type() === 'error' && !message.text().includes('net::ERR_INTERNET_DISCONNECTED');
}

async function checkPage(page: Page): Promise<void> {
  // Under the header that stays in view, a half hidden target would count as too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  const size = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoFaults(page, colorScheme);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoFaults(page, '320 px wide');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `pixels to scroll sideways at 320 px on ${page.url()}`).toBeLessThanOrEqual(0);
  if (size !== null) await page.setViewportSize(size);
}

async function expectNoFaults(page: Page, look: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect(faults, `accessibility faults on ${page.url()}, ${look}`).toEqual([]);
}
