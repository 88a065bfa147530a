/** Lets the process behind a page die, and takes the dead page away. @param {import('@playwright/test').Page} page */
export async function crash(page) {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => 'Whoever would have answered is gone.');
  await crashed;
  await page.close();
}
