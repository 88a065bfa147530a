import { describe, expect, it } from 'vitest';
import { openReview } from '#src/document/open-review.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import {
  findProblems,
  nothingSaid,
  readReview,
  writeReview,
} from '#src/html/review-copy/script/review-file.js';
import { type FileProblem, wordFileProblem } from '#src/interchange/file-problem.ts';
import { openFile } from '#src/interchange/open-file.ts';
import { aReviewFile, reviewText } from '#tests/builders/a-review-file.ts';
import { aSentExample } from '#tests/builders/a-sent-example.ts';
import { chanceFrom } from './chance.ts';
import { mutate } from './mutate.ts';

const good = aReviewFile(aSentExample());

type Written = Record<string, unknown> & {
  review: Record<string, unknown> & { remarks: Record<string, unknown>[] };
};

/** A good file with something put wrong in it. */
function wrongly(spoil: (file: Written) => void): string {
  const file = JSON.parse(reviewText(good)) as Written;
  spoil(file);
  return JSON.stringify(file);
}

const nest = (deep: number) => '['.repeat(deep) + ']'.repeat(deep);

describe('the gate for reviews', () => {
  it('opens a review as the reading copy saved it, with or without a byte order mark', async () => {
    const opened = { ok: true, value: { kind: 'review', review: good } };

    expect(await openFile(new Blob([reviewText(good)]), openEdition)).toEqual(opened);
    expect(await openFile(new Blob([`\ufeff${reviewText(good)}`]), openEdition)).toEqual(opened);
  });

  it.each<[what: string, text: string, expected: FileProblem['kind'] | { part: string }]>([
    ['cut short', reviewText(good).slice(0, -40), 'not-json'],
    ['another program’s', '{"format": "review"}', 'not-an-assessment'],
    ['no version', wrongly((file) => delete file.formatVersion), 'not-an-assessment'],
    [
      'a newer version',
      wrongly((file) => {
        file.formatVersion = 2;
      }),
      'from-a-newer-app',
    ],
    ['a deep nest', reviewText(good).replace('"A good start."', nest(1_000)), 'too-deep'],
    [
      'a part twice',
      reviewText(good).replace('"role":', '"by": "Someone else", "role":'),
      { part: 'the reviewer’s name' },
    ],
    [
      'a part called __proto__',
      reviewText(good).replace('"title":', '"__proto__": {}, "title":'),
      { part: '“__proto__”' },
    ],
    [
      'an unknown part',
      wrongly((file) => {
        file.answers = {};
      }),
      { part: 'the file as a whole' },
    ],
    [
      'no name',
      wrongly((file) => {
        file.by = '  ';
      }),
      { part: 'the reviewer’s name' },
    ],
    ['no assessment', wrongly((file) => delete file.assessmentId), { part: 'the assessment it is about' }],
    [
      'no verdict',
      wrongly(({ review }) => {
        review.verdict = '';
      }),
      { part: 'the verdict' },
    ],
    [
      'a day that is none',
      wrongly(({ review }) => {
        review.writtenAt = '2026-02-30T10:00:00Z';
      }),
      { part: 'when it was written' },
    ],
    [
      'a year before computers',
      wrongly(({ review }) => {
        review.writtenAt = '0001-01-01T10:00:00Z';
      }),
      { part: 'when it was written' },
    ],
    [
      'a wrong digest',
      wrongly(({ review }) => {
        review.answers = 'x';
      }),
      { part: 'the answers that were read' },
    ],
    [
      'a remark without words',
      wrongly(({ review }) => {
        if (review.remarks[1]) review.remarks[1].said = ' ';
      }),
      { part: 'remark 2, what was said' },
    ],
    [
      'an unknown judgement',
      wrongly(({ review }) => {
        if (review.remarks[1]) review.remarks[1].mark = 'poor';
      }),
      { part: 'remark 2, the judgement' },
    ],
    [
      'a remark twice',
      wrongly(({ review }) => {
        review.remarks.push({ ...review.remarks[0] });
      }),
      { part: 'remark 4' },
    ],
    [
      'a script for a name',
      wrongly(({ review }) => {
        review.id = '<script>';
      }),
      { part: 'the name of the review' },
    ],
    [
      '6,000 remarks',
      wrongly(({ review }) => {
        review.remarks = Array.from({ length: 6_000 }, (_, at) => ({ ...review.remarks[0], id: `r${at}` }));
      }),
      { part: 'the remarks' },
    ],
  ])('refuses %s by name', async (_, text, expected) => {
    const opened = await openFile(new Blob([text]), openEdition);

    expect(opened.ok).toBe(false);
    if (opened.ok) return;
    const { problem } = opened;
    if (typeof expected === 'string') expect(problem.kind).toBe(expected);
    else expect(problem).toMatchObject({ kind: 'wrong-part', part: expected.part });
    expect(wordFileProblem(problem)).toMatch(/^[A-Z].+\.$/s);
  });

  it('answers each of 1,000 spoilt reviews, throws nothing, and lets through only what can be saved as it is', async () => {
    const chance = chanceFrom(20261126);
    const losses: string[] = [];
    let refused = 0;
    let opened = 0;
    for (let time = 0; time < 1_000; time++) {
      const { how, bytes } = mutate(reviewText(good), chance);
      try {
        const tried = await openFile(new Blob([bytes]), openEdition);
        if (!tried.ok) {
          refused++;
          wordFileProblem(tried.problem);
        } else if (tried.value.kind === 'review') {
          opened++;
          const again = openReview(reviewText(tried.value.review));
          if (!again.ok) losses.push(`${how}: saved again it does not open`);
        }
      } catch (error) {
        losses.push(`${how}: ${String(error)}`);
      }
    }

    expect(losses).toEqual([]);
    expect(refused).toBeGreaterThan(300);
    expect(opened).toBeGreaterThan(20);
  });
});

describe('the file that the reading copy writes', () => {
  const place = {
    id: 'answer-1',
    blockId: 'b',
    questionId: 'q',
    entryId: '',
    title: 'Aims',
    on: 'Aims',
    answer: 'ab'.repeat(32),
  };
  const part = { ...place, id: 'part-2', questionId: '', title: 'The work' };
  const copy = {
    assessmentId: 'a',
    title: 'T',
    version: 1,
    answers: 'cd'.repeat(32),
    fileName: 'heat-t-v1',
    places: [place, part],
  };
  const said = {
    ...nothingSaid(),
    by: 'Priya',
    role: 'Consultant',
    verdict: 'return' as const,
    at: {
      'answer-1': { mark: '' as const, said: 'Half a letter \ud83d, and "quotes"' },
      'part-2': { mark: 'must-change' as const, said: 'Why' },
    },
  };
  const written = { id: 'ab12', at: '2026-11-24T09:00:00.000Z' };

  it('passes the gate, and can be gone on from in the same copy', () => {
    const text = writeReview(copy, said, written);

    expect(openReview(text)).toMatchObject({
      ok: true,
      value: { by: 'Priya', review: { id: 'ab12', verdict: 'return' } },
    });
    expect(readReview(copy, text)).toEqual({ said, ...written });
    expect(readReview({ ...copy, answers: 'ef'.repeat(32) }, text)).toBe('another-copy');
    expect(readReview(copy, '{"format": "heat-assessment"}')).toBe('not-a-review');
    expect(readReview(copy, 'Dear colleague')).toBe('not-a-review');
  });

  it('is not written while something is missing or contradicts itself', () => {
    expect(findProblems(copy, said)).toEqual([]);
    expect(findProblems(copy, nothingSaid()).map(({ kind }) => kind)).toEqual(['by', 'role', 'verdict']);
    expect(findProblems(copy, { ...said, verdict: 'ready' })).toEqual([
      { field: 'verdict', kind: 'contradiction', title: 'The work' },
    ]);
    expect(findProblems(copy, { ...said, at: { 'part-2': { mark: 'could-be-better', said: ' ' } } })).toEqual(
      [{ field: 'part-2', kind: 'reason', title: 'The work' }],
    );
  });
});
