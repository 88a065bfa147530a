import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

export { expect };

/** When every journey begins. The review of the worked example opens in August 2027, and journeys start before that. */
const START = new Date('2026-11-22T10:42:00Z');

interface Journey {
  /**
   * What went wrong unseen: requests to other hosts, page errors, console errors, policy violations. Any that is left at
   * the end fails the journey; one that causes trouble on purpose expects it here and empties the list.
   */
  trouble: string[];
  /**
   * Looks at the page as it stands: no accessibility fault in light, in dark, or 320 px wide; nothing to scroll sideways
   * there or at 400 % zoom; a heading to be seen in forced colours. Leaves the page as it was.
   */
  checkPage(): Promise<void>;
}

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** What another colour scheme can break: all else of the page is the same. */
const ofColours = ['color-contrast', 'link-in-text-block'];

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
      await startTheClock(context);
      await use(trouble);
      expect(trouble, 'requests to other hosts, errors and policy violations').toEqual([]);
    },
    { auto: true },
  ],
  checkPage: async ({ page }, use) => {
    await use(() => checkPageOf(page));
  },
});

/** Lets the clock of a browser's pages start at the same moment each time, and go on from there. */
export async function startTheClock(context: BrowserContext): Promise<void> {
  await context.addInitScript((offset) => {
    const now = Date.now;
    Date.now = () => now() + offset;
    globalThis.Date = new Proxy(Date, {
      construct: (real, given) =>
        given.length === 0 ? new real(real.now()) : Reflect.construct(real, given),
    });
    // Dexie knows a date by its constructor.
    Date.prototype.constructor = Date;
  }, START.getTime() - Date.now());
}

function isTrouble(message: ConsoleMessage): boolean {
  // Chromium says a request that the network refused as an error too, which offline journeys cause on purpose.
  return message.type() === 'error' && !message.text().includes('net::ERR_INTERNET_DISCONNECTED');
}

/** The same for a page of another browser. */
export async function checkPageOf(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoFaults(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFaults(page, 'dark', ofColours);
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
  await expect(page.getByRole('heading').first(), 'a heading in forced colours').toBeVisible();
  await page.emulateMedia({ forcedColors: null });
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoFaults(page, '320 px wide');
  await expectNothingSideways(page, '320 px wide');
  // What is left of a 1280 by 1024 screen at 400 % zoom.
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNothingSideways(page, 'at 400 % zoom');
  if (size !== null) await page.setViewportSize(size);
}

/**
 * Down past every question, as someone would who reads the page: what was never in view at this width has no size of its
 * own yet. And back, as a target half hidden under the header would count as too small. What watches its own size has
 * heard of a new one only after it is painted, with questions or without.
 */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const place of [...document.querySelectorAll('.hea-question'), document.documentElement]) {
      place.scrollIntoView();
      await painted();
      await painted();
    }
  });
}

async function expectNothingSideways(page: Page, look: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `pixels to scroll sideways on ${page.url()}, ${look}`).toBeLessThanOrEqual(0);
}

async function expectNoFaults(page: Page, look: string, rules?: string[]): Promise<void> {
  await scrollThrough(page);
  // No page has frames; without this each look opens and closes a window to gather what they say.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined
    ? axe.withTags(standard)
    : axe.withRules(rules)
  ).analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect(faults, `accessibility faults on ${page.url()}, ${look}`).toEqual([]);
}
