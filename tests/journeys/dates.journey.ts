import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, test } from './journey.ts';
import { waitUntilKept } from './next-release.ts';
import { EXAMPLE, EXAMPLE_TITLE, openExample, savedStatus, sign, startAssessment, visit } from './quickly.ts';

const CALENDAR = 'Put dates in my calendar';
const PLAN = 'Save the action plan as a table (CSV)';

test('Dates go from a draft into a calendar, and the same entries move once it is signed off', async ({
  page,
  checkPage,
}) => {
  await openExample(page);
  const section = page.getByRole('region', { name: 'Dates and actions' });
  await expect(section).toContainText('holds 7 actions, 2 conditions and the review.');
  const draft = await take(page, CALENDAR, 'heat-kit-in-hand-bowel-screening-outreach-v1-draft-dates.ics');
  await expect(page.getByText('The calendar file is ready.')).toBeVisible();
  await checkPage();
  await sign(page, EXAMPLE);
  await expect(section).toBeVisible();
  const signed = await take(page, CALENDAR, 'heat-kit-in-hand-bowel-screening-outreach-v1-dates.ics');
  await checkPage();

  const [before, after] = [readCalendar(draft), readCalendar(signed)];
  expect(before).toHaveLength(10);
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  for (const [place, { sequence }] of after.entries()) {
    expect(sequence).toBeGreaterThan(before[place]?.sequence ?? Number.NaN);
  }
  expect(before[0]?.description).toContain('Draft, version 1');
  expect(after[0]?.description).toContain('Owner: Łukasz Wiśniewski');
  expect(after[0]?.description).toContain('Signed off, version 1');
  expect(after.at(-1)?.summary).toBe(`Worked example. Health equity review due: ${EXAMPLE_TITLE}`);
  expect(after.at(-1)?.startDate.toString()).toBe('2027-08-18');
  expect(after.at(-1)?.component.getAllSubcomponents('valarm')).toHaveLength(1);
});

test('Without a network the action plan becomes a table that runs nothing', async ({ page, context }) => {
  const path = await startAssessment(page, 'Falls at home');
  await waitUntilKept(page);
  await context.setOffline(true);
  await visit(page, `${path}/questions/action-plan/action-plan/an-action`, 'Action');
  await page.getByLabel('Action', { exact: true }).fill('=HYPERLINK("https://example.org")\nand more');
  await page.getByLabel('Owner', { exact: true }).fill('Ángela, ŵ 健康');
  await page.getByLabel('Due date', { exact: true }).fill('next spring');
  await expect(savedStatus(page)).toBeVisible();
  await visit(page, path, 'Falls at home');
  const section = page.getByRole('region', { name: 'Dates and actions' });
  await expect(section).toContainText('“next spring” could not be read as a date.');
  await expect(section.getByRole('button', { name: CALENDAR })).toHaveCount(0);
  const bytes = await take(page, PLAN, 'heat-falls-at-home-v1-draft-actions.csv');

  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: string[][] = parse(bytes, { bom: true, record_delimiter: '\r\n' });
  expect(rows).toHaveLength(2);
  expect(rows[1]).toEqual(
    expect.arrayContaining([
      '\'=HYPERLINK("https://example.org")\nand more',
      'Ángela, ŵ 健康',
      'next spring',
      'Falls at home',
    ]),
  );
});

/** Presses a button that hands over a file of this name, and gives what is then on disk. */
async function take(page: Page, button: string, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const given: Download = await coming;
  expect(given.suggestedFilename()).toBe(name);
  return readFileSync(await given.path());
}

/** Reads a calendar as another program does. */
function readCalendar(bytes: Buffer): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(bytes.toString('utf8')))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}
