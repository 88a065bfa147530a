// @vitest-environment jsdom
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { type Assessment, STANDING } from '#src/domain/assessment.ts';
import { digestAt } from '#src/domain/changed-since.ts';
import { blocksOf } from '#src/domain/edition.ts';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { joinScript } from '#src/html/review-copy/join-script.ts';
import { makeReviewCopy } from '#src/html/review-copy/make-review-copy.ts';
import type { Copy } from '#src/html/review-copy/script/review-file.js';
import { aSentExample } from '#tests/builders/a-sent-example.ts';
import { fillEveryField } from '#tests/builders/fill-every-field.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { readPage } from './read-page.ts';

const order = { edition: heatEngland2024, today: '2026-11-22', fileName: 'heat-example-v1' };
const sent = aSentExample();
const html = await makeReviewCopy({ ...order, assessment: sent });
const document = readPage(html);
const copy: Copy = JSON.parse(document.getElementById('copy')?.textContent ?? '');

const odd = '</script><script>alert(1)</script> <!-- "&amp; \u2028 مرحبا';

/** The example with its title and its asker turned into something else. */
function withTitle(title: string): Assessment {
  const answers = JSON.parse(JSON.stringify(sent.answers)) as Assessment['answers'];
  const details = answers[STANDING.details.id]?.entries[0]?.fields as Record<string, string>;
  details.title = title;
  return { ...sent, answers };
}

describe('the reading copy', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

  it.each([
    ['the worked example, sent for review', async () => html],
    ['one that nobody has sent', async () => makeReviewCopy({ ...order, assessment: workedExample('x') })],
    ['odd words', async () => makeReviewCopy({ ...order, assessment: withTitle(odd) })],
    [
      'every field filled',
      async () => {
        const { assessment } = fillEveryField(tinyEdition, 2);
        return makeReviewCopy({ ...order, edition: tinyEdition, assessment });
      },
    ],
  ])('of %s is valid HTML', async (_, make) => {
    const { results } = await validator.validateString(await make());

    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('has a field for each answer and each thing, and a judgement for each part that is open', () => {
    const areas = [...document.querySelectorAll('textarea')].map(({ id }) => id);
    const parts = copy.places.filter(({ questionId }) => questionId === '');

    expect(areas).toEqual([...copy.places.map(({ id }) => id), 'whole']);
    // The eighth opens at the review.
    expect(parts.map(({ blockId }) => blockId)).toEqual(
      blocksOf(heatEngland2024)
        .slice(0, 7)
        .map(({ id }) => id),
    );
    expect(copy.places.length).toBeGreaterThan(50);
    for (const { id } of copy.places) {
      expect(document.querySelector(`label[for="${id}"]`)?.textContent, id).not.toBe('');
    }
  });

  it('knows what stands for each answer, so that it can be told later whether it has changed', () => {
    expect(copy.answers).toBe(digestOfAnswers(sent));
    for (const place of copy.places) {
      expect(place.answer, place.id).toBe(digestAt(sent, heatEngland2024, place));
      expect(place.on, place.id).not.toBe('');
    }
  });

  it('says nothing that the report does not: no history, no wish of the sign-off', () => {
    const shown = document.querySelector('main')?.textContent ?? '';
    const told = copy.places.flatMap(({ on }) => on.split('\n')).map((line) => line.replace(/^[^:]+: /, ''));

    expect(told.filter((line) => !shown.includes(line))).toEqual([]);
    expect(copy.places.map(({ questionId }) => questionId)).not.toContain(STANDING.decision.id);
    expect(Object.keys(copy).sort()).toEqual(
      ['answers', 'assessmentId', 'fileName', 'places', 'title', 'version'].sort(),
    );
  });

  it('says who asked whom, and what', () => {
    const start = document.querySelector('.review-start')?.textContent ?? '';

    expect(start).toContain('Mo Ali, Programme lead');
    expect(start).toContain('Priya Shah');
    expect(start).toContain('Is anyone left out?');
  });

  it('is the same each time it is made', async () => {
    expect(await makeReviewCopy({ ...order, assessment: sent })).toBe(html);
  });
});

describe('the script of the copy', () => {
  it('stands in the page as its policy allows it, and nothing else may run', async () => {
    const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');

    expect(script).toBe(joinScript());
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });

  it('is one script without imports, and holds nothing that could end it', () => {
    const script = joinScript();

    expect(script).not.toMatch(/^\s*(import|export) /m);
    expect(script).not.toMatch(/<\/script|<!--/i);
    expect(script).not.toMatch(/innerHTML|eval\(|fetch\(|XMLHttpRequest/);
    expect(script.length).toBeLessThan(30_000);
  });

  it('takes words of the assessment for words, whatever they say', async () => {
    const spoilt = readPage(await makeReviewCopy({ ...order, assessment: withTitle(odd) }));

    expect(spoilt.querySelectorAll('script')).toHaveLength(2);
    expect(JSON.parse(spoilt.getElementById('copy')?.textContent ?? '').title).toContain('</script>');
  });
});
