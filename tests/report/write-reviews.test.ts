import { describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { readSource } from '#src/report/source.ts';
import { writeReport } from '#src/report/write-report.ts';
import { writeReviewAnnex, writeReviews } from '#src/report/write-reviews.ts';
import { aReviewFile, takenIn } from '#tests/builders/a-review-file.ts';
import { aSentExample, happened } from '#tests/builders/a-sent-example.ts';

const on = '2026-11-26';
const sent = aSentExample();
const returned = happened(sent, takenIn(aReviewFile(sent), 1));
const overruled = happened(returned, {
  kind: 'remark-settled',
  at: '2026-11-25T11:00:00.000Z',
  version: 1,
  by: 'Mo Ali',
  role: '',
  from: '',
  reviewId: 'review-1',
  remarkId: 'part-9',
  how: 'overruled',
  said: 'Night workers are in the second phase.',
});

function source(assessment = overruled) {
  return readSource(assessment, heatEngland2024, on);
}

describe('reviews in the report', () => {
  it('are not there where nobody reviewed it', () => {
    expect(writeReviews(source(workedExample('x')))).toEqual([]);
    expect(JSON.stringify(writeReport(workedExample('x'), heatEngland2024, { on }))).not.toContain(
      'Reviews by others',
    );
  });

  it('say who reviewed, what they advised, how many remarks are open, and why a must-change was not followed', () => {
    const [section] = writeReviews(source());

    expect(section).toMatchObject({
      title: 'Reviews by others',
      parts: [
        {
          title: 'Review by Priya Shah, Public health consultant',
          tag: 'Return for changes',
          facts: [
            { label: 'Written', value: ['24 November 2026'] },
            { label: 'Version that was read', value: ['1'] },
            { label: 'Remarks', value: ['3, of which 2 open'] },
          ],
        },
        {
          title: 'Must change, not followed: Programme of work, as a whole',
          facts: [
            { label: 'What Priya Shah said', value: ['It leaves out night workers.'] },
            {
              label: 'Not followed (Mo Ali, 25 November 2026)',
              value: ['Night workers are in the second phase.'],
            },
          ],
        },
      ],
    });
    expect(writeReviews(source(returned))[0]?.parts).toHaveLength(1);
  });

  it('are in the annex in full: every remark, the words it was made on, what became of it', () => {
    const said = JSON.stringify(writeReviewAnnex(source()));
    const words = [
      'A good start.',
      'Who are “people”?',
      'The aims',
      'It leaves out night workers.',
      'Ask the interpreters what they hear.',
      'Night workers are in the second phase.',
    ];

    expect(words.filter((word) => !said.includes(word))).toEqual([]);
  });
});
