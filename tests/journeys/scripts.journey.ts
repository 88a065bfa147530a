import { execFileSync } from 'node:child_process';
import { expect, test } from './journey.ts';
import { waitUntilKept } from './next-release.ts';
import { textOfPdf } from './pdf-text.ts';
import { download, startAssessment } from './quickly.ts';

const fontsOf = (path: string) => execFileSync('pdffonts', [path]).toString('utf8');

test('Letters of another script are fetched for the first PDF that has them, and kept for when there is no network', async ({
  page,
  context,
}) => {
  const fetched: string[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('.ttf')) fetched.push(request.url());
  });
  await page.goto('./');
  await waitUntilKept(page);
  await startAssessment(page, 'স্বাস্থ্য for all');
  expect(fetched.join()).not.toMatch(/Bengali|NotoSansSC/);

  const online = await download(page, 'Download PDF');
  expect(fontsOf(online)).toContain('NotoSansBengali');
  expect(textOfPdf(online)).toContain('স্বাস্থ্য');

  await context.setOffline(true);
  const offline = await download(page, 'Download PDF');
  expect(fontsOf(offline)).toContain('NotoSansBengali');

  await startAssessment(page, '健康 for all');
  const boxes = await download(page, 'Download PDF');
  expect(fontsOf(boxes)).not.toContain('NotoSansSC');
  await expect(page.getByText('The letters for Chinese are fetched the first time')).toBeVisible();
});
