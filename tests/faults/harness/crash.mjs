/**
 * Lets the process behind a page die, and takes the dead page away.
 * @param {import('@playwright/test').Page} page
 */
export async function crash(page) {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => 'Whoever would have answered is gone.');
  await crashed;
  await page.close();
}
