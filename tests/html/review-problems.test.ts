// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { makeReviewCopy } from '#src/html/review-copy/make-review-copy.ts';
import { aSentExample } from '#tests/builders/a-sent-example.ts';
import { readPage } from './read-page.ts';

it('says of every field that is wrong that it is, the choice of a verdict too', async () => {
  const order = { edition: heatEngland2024, today: '2026-11-22', fileName: 'heat-example-v1' };
  const html = await makeReviewCopy({ ...order, assessment: aSentExample() });
  document.documentElement.innerHTML = readPage(html).documentElement.innerHTML;
  await import('#src/html/review-copy/script/page.js');
  await vi.waitFor(() => expect(document.body.dataset.ready).toBe('yes'));
  const wrong = () => [...document.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id);

  document.getElementById('save')?.click();
  expect(wrong()).toEqual(['by', 'role', 'verdict']);
  expect(document.getElementById('verdict')?.getAttribute('role')).toBe('radiogroup');
  expect(document.getElementById('verdict-error')?.textContent).not.toBe('');

  document.getElementById('verdict-ready')?.click();
  expect(wrong()).toEqual(['by', 'role']);
});
