import { describe, expect, it } from 'vitest';
import { drawFigures } from '#src/report/draw-figures.ts';
import { wordCaution } from '#src/report/figures-words.ts';
import { type ReportPart, reportSchema } from '#src/report/report.ts';
import { aLine, smoking, someFigures } from '#tests/builders/some-figures.ts';

const kinds = (parts: readonly ReportPart[]) => parts.map(({ kind }) => kind);
const sentences = (parts: readonly ReportPart[]) =>
  parts.flatMap((part) => (part.kind === 'paragraphs' ? part.text : []));
const charts = (parts: readonly ReportPart[]) =>
  parts.flatMap((part) => (part.kind === 'chart' ? [part] : []));
const of = (area: string, period: string) => smoking.map((row) => ({ ...row, area, period }));

describe('figures in the report', () => {
  it('are a picture, a table and plain sentences', () => {
    const parts = drawFigures(someFigures(smoking, { meaning: 'Begin there.', index: 'IMD 2019' }));

    expect(kinds(parts)).toEqual(['chart', 'paragraphs', 'facts']);
    expect(sentences(parts).slice(0, 4)).toEqual([
      '“Most deprived” fares worst, with 24%. “Least deprived” fares best, with 12%.',
      'The gap is 12 percentage points; the true gap is probably between 8.69 and 15.3.',
      'The figure for “Most deprived” is 2 times the one for “Least deprived”; the true ratio is probably between 1.63 and 2.45.',
      expect.stringMatching(
        /the figure falls by 18\.3 percentage points \(slope index of inequality; probably between/,
      ),
    ]);
    expect(sentences(parts).at(-1)).toContain('closed form');
  });

  it('have each bar with its range and its place on the line, and the same numbers in the table', () => {
    const [chart] = charts(drawFigures(someFigures()));

    expect(chart?.groups[0]?.bars[0]).toMatchObject({ value: 24, lower: 21.5, upper: 26.7, said: '24%' });
    expect(chart?.groups[0]?.bars[0]?.line).toBeCloseTo(24, 0);
    expect(chart?.table.head).toEqual(['Group', 'Value (%)', 'Range', 'Count', 'People']);
    expect(chart?.table.rows[2]).toEqual(['Least deprived', '12', '10.1 to 14.2', '120', '1,000']);
    expect(chart?.alternative).toContain('Least deprived: 12%, range 10.1 to 14.2.');
  });

  it('show the gap over time where there are several periods', () => {
    const parts = drawFigures(someFigures([...of('Wexcombe', '2022'), ...of('Wexcombe', '2023')]));

    expect(charts(parts).map(({ title }) => title)).toEqual([
      'Smoking, adults, Wexcombe, 2022',
      'Smoking, adults, Wexcombe, 2023',
      'Smoking, adults: the gap over time',
    ]);
    expect(charts(parts)[2]?.groups.map(({ name }) => name)).toEqual(['2022', '2023']);
  });

  it('follow time in the picture of the gap, whatever the order of the table', () => {
    const parts = drawFigures(someFigures([...of('Wexcombe', '2023'), ...of('Wexcombe', '2022')]));

    expect(charts(parts)[2]?.groups.map(({ name }) => name)).toEqual(['2022', '2023']);
    expect(charts(parts)[2]?.table.rows.map(([, period]) => period)).toEqual(['2022', '2023']);
  });

  it('show the gap by area where there is one period', () => {
    const parts = drawFigures(someFigures([...of('Wexcombe', '2022'), ...of('Barset', '2022')]));

    expect(charts(parts)[2]?.title).toBe('Smoking, adults: the gap by area');
  });

  it('say when periods rest on different indexes, though each keeps to its own', () => {
    const ranked = (period: string, index: string) =>
      of('Wexcombe', period).map((row) => ({ ...row, group: `${row.group} (${index})` }));
    const parts = drawFigures(someFigures([...ranked('2016', 'IMD2015'), ...ranked('2022', 'IMD2019')]));

    expect(sentences(parts).filter((sentence) => sentence.includes('different indexes'))).toEqual([
      'The groups come from different indexes (IMD2015 and IMD2019), which can’t be compared.',
    ]);
  });

  it('say that the line is one through the groups with a figure where one has none', () => {
    const parts = drawFigures(someFigures([...smoking, aLine('Unseen', null, { denominator: 1_000 })]));

    expect(charts(parts)[0]?.beside).toEqual([
      'The short upright marks show the line through the groups with a figure.',
    ]);
    expect(sentences(parts).join(' ')).toContain('Taking the groups with a figure in order, from the most');
  });

  it('are a table where there would be too many pictures', () => {
    const many = ['2019', '2020', '2021', '2022', '2023'].flatMap((period) => of('Wexcombe', period));

    expect(kinds(drawFigures(someFigures(many)))).toEqual(['chart', 'table', 'paragraphs']);
  });

  it('set the share of those who use a service beside the share of the population', () => {
    const rows = [
      aLine('Here', 1, { count: 80, denominator: 500 }),
      aLine('There', 1, { count: 20, denominator: 500 }),
    ];
    const parts = drawFigures(someFigures(rows, { by: 'representation' }));

    expect(charts(parts)[0]?.table.rows).toEqual([
      ['Here', '80%', '50%', '1.6'],
      ['There', '20%', '50%', '0.4'],
    ]);
    expect(sentences(parts)[1]).toMatch(/“There”: 0\.4 people use the service for each one/);
    expect(charts(parts)[0]?.alternative).toContain(
      'Here: 80% of those who use the service, 50% of the population.',
    );
  });

  it('lose no cell: what is no number stands in the table as it came', () => {
    const parts = drawFigures(someFigures(smoking, { values: ['24', 'about 18', '12'] }));

    expect(JSON.stringify(parts)).toContain('about 18');
    expect(sentences(parts).join(' ')).toContain(
      'There is no figure for “Middle”. It is left out, not counted as nought.',
    );
  });

  it('say so where nothing was brought in', () => {
    expect(sentences(drawFigures(someFigures([])))).toEqual(['No figures were brought in.']);
  });

  it('are parts that a signed record can hold', () => {
    const parts = drawFigures(someFigures([...of('A', '1'), ...of('B', '1')]));
    const section = { id: 'a', title: 'A', parts };
    const shape = reportSchema.shape.summary.safeParse([section]);

    expect(shape.error?.issues ?? []).toEqual([]);
  });
});

describe('what can’t be measured', () => {
  const said = (...given: Parameters<typeof someFigures>) => sentences(drawFigures(someFigures(...given)));

  it('is said where there is nothing to compare', () => {
    expect(said([aLine('Wexcombe', 24)], { by: 'groups' })).toContain(
      'Fewer than two groups have a figure, so there is no gap to measure.',
    );
  });

  it('is said once where one range is the wrong way round', () => {
    const [most, ...others] = smoking;
    const turned = aLine('Most deprived', 24, { ...most, lower: 26.7, upper: 21.5 });
    const about = said([turned, ...others]).filter((sentence) => sentence.includes('wrong way round'));

    expect(about).toEqual([expect.stringContaining('“Most deprived”')]);
  });

  it('names the group that stands in the way of the line, past those without a figure', () => {
    const rows = [
      aLine('Unseen', null),
      ...smoking,
      aLine('Nobody', 9, { lower: 8, upper: 10, denominator: 0 }),
    ];

    expect(said(rows)).toContain(
      'The number of people behind “Nobody” is not above nought, so no line through all groups can be fitted.',
    );
  });

  it('is said where a figure is nought, where a line has no ratio, and where ranges are missing', () => {
    const none = aLine('None', 0, { lower: 0, upper: 0.4, denominator: 1_000 });
    const noRanges = smoking.map((row) => ({ ...row, lower: null, upper: null, count: null }));
    const rising = [0.1, 5, 10].map((value) =>
      aLine(`${value}`, value, { lower: value - 3, upper: value + 3, denominator: 1_000 }),
    );

    expect(said([...smoking, none]).join(' ')).toContain('One of these two figures is nought');
    expect(said(noRanges)).toContain(
      'No line through all groups is fitted, as that needs a range for each of them.',
    );
    expect(said(rising, { valueType: 'other' }).join(' ')).toContain('can’t be told from nought');
  });

  it('is said of shares too', () => {
    const rows = [
      aLine('Here', 1, { count: 0, denominator: 500 }),
      aLine('There', 1, { count: 0, denominator: 500 }),
      aLine('Elsewhere', 1, { denominator: 500 }),
    ];
    const sentencesSaid = said(rows, { by: 'representation' });

    expect(sentencesSaid[0]).toBe('No users or no people are counted, so “Here” has no share to compare.');
    expect(sentencesSaid.join(' ')).toContain('is not known for “Elsewhere”');
  });

  it('asks for the number of people only where groups lie in an order', () => {
    const uncounted = smoking.map((row) => ({ ...row, denominator: null }));

    expect(said(uncounted, { by: 'groups' }).join(' ')).not.toContain('number of people');
    expect(said(uncounted).join(' ')).toContain('number of people');
  });
});

describe('what to be careful of', () => {
  it('is one sentence each', () => {
    expect(wordCaution({ kind: 'small-counts', groups: ['A', 'B'] })).toContain('“A” and “B”');
    expect(wordCaution({ kind: 'intervals-overlap', highest: 'A', lowest: 'B' })).toContain('may be chance');
    expect(wordCaution({ kind: 'not-a-steady-gradient', turnsAt: ['B'] })).toContain('turn back at “B”');
    expect(wordCaution({ kind: 'mixed-editions', editions: ['IMD2019', 'IMD2025'] })).toContain(
      'can’t be compared',
    );
    expect(wordCaution({ kind: 'too-few-groups', groups: 2 })).toContain('2 groups');
    expect(wordCaution({ kind: 'denominators-missing', groups: ['A'] })).toContain('number of people');
  });
});
