import { describe, expect, it } from 'vitest';
import { reportSchema } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { fillEveryField } from '#tests/builders/fill-every-field.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

describe('a report', () => {
  // Sixty turns meet every choice of every field: the longest list of choices has six.
  it.each(Array.from({ length: 60 }, (_, turn) => turn))(
    'says everything that was typed, turn %i',
    (turn) => {
      const { assessment, markers } = fillEveryField(tinyEdition, turn);

      const said = JSON.stringify(writeReport(assessment, tinyEdition, { on: '2026-11-22' }));

      expect(markers.filter((marker) => !said.includes(marker))).toEqual([]);
      expect(markers.length).toBeGreaterThan(150);
    },
  );

  it('keeps long answers of many lines whole, whatever page one shortens', () => {
    const { assessment } = fillEveryField(tinyEdition, 1);
    const long = JSON.stringify(assessment.answers).replace(
      /"(m\d+-[a-z-]+)"/gi,
      (_, marker) => `"start-${marker} ${'word '.repeat(60)}\\nmiddle-${marker}\\n\\nend-${marker}"`,
    );
    const answers = JSON.parse(long) as typeof assessment.answers;

    const said = JSON.stringify(
      writeReport({ ...assessment, answers }, tinyEdition, { on: '2026-11-22' }).chapters,
    );

    const ends = [...long.matchAll(/(?:start|middle|end)-m\d+-[a-z-]+/gi)].map(([words]) => words);
    expect(ends.length).toBeGreaterThan(300);
    expect(ends.filter((words) => !said.includes(words))).toEqual([]);
  });

  it('has the shape that signed records are kept in', () => {
    const { assessment } = fillEveryField(tinyEdition, 3);

    expect(reportSchema.parse(writeReport(assessment, tinyEdition, { on: '2026-11-22' }))).toBeTruthy();
  });
});
