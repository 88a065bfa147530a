import type { Fields } from '#src/domain/answer.ts';
import { comparePeriods } from '#src/domain/compare-periods.ts';
import { findMixedEditions } from '#src/domain/inequality/cautions.ts';
import { keptRows, readPlain } from '#src/domain/kept-figures.ts';
import {
  confidenceOf,
  type MeasuredFigures,
  type MeasuredRow,
  measureFigures,
} from '#src/domain/measure-figures.ts';
import { wordCaution, figuresWords as words } from './figures-words.ts';
import { fieldLabels, rankingLabels } from './labels.ts';
import type { BarFill, ChartPart, ReportPart } from './report.ts';
import { figuresName } from './source.ts';
import { fact, oneLine, shortened, spoken } from './text.ts';
import { wordGaps } from './word-gaps.ts';
import { numberInWords, unitAfter } from './word-number.ts';

type Figures = Fields<'figures'>;
type Bars = ChartPart['groups'];

const FILLS: readonly BarFill[] = ['solid', 'plain', 'hatched', 'dotted'];
const LONGEST_NAME = 80;

/** A table of figures as pictures with their numbers, what they say in sentences, and what to be careful of. */
export function drawFigures(fields: Figures): ReportPart[] {
  const parts = measureFigures(fields);
  const last = parts.at(-1);
  if (last === undefined) return [{ kind: 'paragraphs', text: [words.none] }, ...wordMeaning(fields)];
  const hasValues = parts.some(({ rows }) => rows.some(({ value }) => value !== null));
  const pictures = !hasValues
    ? []
    : fields.by === 'representation'
      ? parts.map((part) => drawShares(fields, part))
      : parts.length <= FILLS.length
        ? parts.map((part) => drawPart(fields, part))
        : [];
  const overTime = parts.length > 1 && fields.by !== 'representation' ? drawGaps(fields, parts) : [];
  const isWhole = parts.length > FILLS.length || !hasValues || hasOtherCells(fields);
  const said = [...parts.flatMap((part) => wordGaps(fields, part, parts.length > 1)), ...wordEditions(parts)];
  return [
    ...pictures,
    ...overTime,
    ...(isWhole ? [tabulateAll(fields)] : []),
    { kind: 'paragraphs', text: hasValues ? [...said, wordMethod(fields)] : said },
    ...wordMeaning(fields),
  ];
}

/** Areas and periods may each keep to one index, and not to the same. */
function wordEditions(parts: readonly MeasuredFigures[]): string[] {
  const isSaid = parts.some(({ cautions }) => cautions.some(({ kind }) => kind === 'mixed-editions'));
  return isSaid ? [] : findMixedEditions(parts.flatMap(({ rows }) => rows)).map(wordCaution);
}

function drawPart(fields: Figures, part: MeasuredFigures): ChartPart {
  const title = titleOf(fields, part);
  const drawn = part.rows.filter((row): row is MeasuredRow & { value: number } => row.value !== null);
  return {
    kind: 'chart',
    title,
    alternative: words.pictured(
      title,
      drawn.map((row) => words.picturedBar(row.group, said(fields, row.value), rangeOf(row))),
    ),
    // Marks across a plain bar can be told from it in black and white.
    series: [{ name: '', fill: 'plain' }],
    groups: drawn.map((row) => ({
      name: shortened(oneLine(row.group), LONGEST_NAME),
      bars: [
        {
          series: 0,
          value: row.value,
          ...(row.lower !== null && row.upper !== null && { lower: row.lower, upper: row.upper }),
          ...(row.onLine !== null && { line: row.onLine }),
          said: said(fields, row.value),
        },
      ],
    })),
    beside: !drawn.some(({ onLine }) => onLine !== null)
      ? []
      : [drawn.length === part.rows.length ? words.line : words.lineOfSome],
    table: tabulate(fields, part, title),
  };
}

function tabulate(fields: Figures, { rows }: MeasuredFigures, title: string): ChartPart['table'] {
  const { head, notGiven } = words;
  const hasCounts = rows.some(({ count }) => count !== null);
  const hasPeople = rows.some(({ denominator }) => denominator !== null);
  const cell = (number: number | null) => (number === null ? notGiven : numberInWords(number));
  return {
    caption: words.tableOf(title),
    head: [
      head.group,
      head.value(oneLine(fields.unit)),
      head.range,
      ...(hasCounts ? [head.count] : []),
      ...(hasPeople ? [head.people] : []),
    ],
    rows: rows.map((row) => [
      oneLine(row.group),
      cell(row.value),
      rangeOf(row) === '' ? notGiven : row.isWorkedOut ? words.workedOut(rangeOf(row)) : rangeOf(row),
      ...(hasCounts ? [cell(row.count)] : []),
      ...(hasPeople ? [cell(row.denominator)] : []),
    ]),
  };
}

/** Who uses a service, beside who there is. */
function drawShares(fields: Figures, part: MeasuredFigures): ReportPart {
  const title = titleOf(fields, part);
  const shares = part.rows.flatMap(({ group, representation }) =>
    representation === null || 'problem' in representation ? [] : [{ group, ...representation }],
  );
  const percent = (share: number) => `${numberInWords(share * 100)}%`;
  const table = {
    caption: words.tableOf(title),
    head: [words.head.group, words.ofUsers, words.ofPeople, words.head.ratio],
    rows: shares.map(({ group, userShare, populationShare, ratio }) => [
      oneLine(group),
      percent(userShare),
      percent(populationShare),
      numberInWords(ratio),
    ]),
  };
  if (shares.length === 0) return { kind: 'table', ...table };
  return {
    kind: 'chart',
    title,
    alternative: words.pictured(
      title,
      shares.map(({ group, userShare, populationShare }) =>
        words.picturedShares(group, percent(userShare), percent(populationShare)),
      ),
    ),
    series: [
      { name: words.ofUsers, fill: 'solid' },
      { name: words.ofPeople, fill: 'hatched' },
    ],
    groups: shares.map(({ group, userShare, populationShare }) => ({
      name: shortened(oneLine(group), LONGEST_NAME),
      bars: [
        { series: 0, value: userShare, said: percent(userShare) },
        { series: 1, value: populationShare, said: percent(populationShare) },
      ],
    })),
    beside: [],
    table,
  };
}

/** The gap between the worst and the best, period by period, each area a series of its own. */
function drawGaps(fields: Figures, parts: readonly MeasuredFigures[]): ReportPart[] {
  const found = parts.flatMap(({ area, period, gaps }) =>
    'problem' in gaps ? [] : [{ area, period, gap: gaps.worstToBest }],
  );
  const areas = [...new Set(found.map(({ area }) => area))];
  if (found.length < 2 || areas.length > FILLS.length) return [];
  const periods = [...new Set(found.map(({ period }) => period))].sort(comparePeriods);
  const name = figuresName(fields);
  const title = periods.length === 1 ? words.gapByArea(name) : words.gapOverTime(name);
  const sized = found.map(({ area, period, gap }) => {
    const sign = gap.difference < 0 ? -1 : 1;
    const ends = [gap.differenceLower, gap.differenceUpper].flatMap((end) =>
      end === null ? [] : [end * sign],
    );
    return {
      area,
      period,
      size: Math.abs(gap.difference),
      lower: ends.length === 2 ? Math.min(...ends) : null,
      upper: ends.length === 2 ? Math.max(...ends) : null,
      ratio: gap.ratio,
    };
  });
  const groups: Bars = periods.map((period) => ({
    name: period,
    bars: sized
      .filter((one) => one.period === period)
      .map(({ area, size, lower, upper }) => ({
        series: areas.indexOf(area),
        value: size,
        ...(lower !== null && upper !== null && { lower, upper }),
        said: said(fields, size),
      })),
  }));
  return [
    {
      kind: 'chart',
      title,
      alternative: words.pictured(
        title,
        sized.map(({ area, period, size }) =>
          words.picturedBar(`${area} ${period}`.trim(), said(fields, size), ''),
        ),
      ),
      series: areas.map((area, at) => ({ name: areas.length === 1 ? '' : area, fill: FILLS[at] ?? 'plain' })),
      groups,
      beside: [],
      table: {
        caption: words.tableOf(title),
        head: [
          words.head.area,
          words.head.period,
          words.head.gap(oneLine(fields.unit)),
          words.head.range,
          words.head.ratioOver,
        ],
        rows: sized.map(({ area, period, size, lower, upper, ratio }) => [
          area,
          period,
          numberInWords(size),
          rangeOf({ lower, upper }) || words.notGiven,
          ratio === null ? words.notGiven : numberInWords(ratio),
        ]),
      },
    },
  ];
}

/** All lines as they were brought in: where there are too many for pictures, or where a cell holds no number. */
function tabulateAll(fields: Figures): ReportPart {
  const { head } = words;
  const columns = [
    [head.group, 'names'],
    [head.area, 'areas'],
    [head.period, 'periods'],
    [head.value(oneLine(fields.unit)), 'values'],
    [head.lower, 'lowers'],
    [head.upper, 'uppers'],
    [head.count, 'counts'],
    [head.people, 'denominators'],
  ] as const;
  const rows = keptRows(fields);
  const used = columns.filter(([, column]) => rows.some((row) => row[column].trim() !== ''));
  return {
    kind: 'table',
    caption: words.tableOf(figuresName(fields)),
    head: used.map(([title]) => title),
    rows: rows.map((row) => used.map(([, column]) => oneLine(row[column]) || words.notGiven)),
  };
}

/** Whether a cell that should be a number is something else: then nothing short of the whole table says it. */
function hasOtherCells(fields: Figures): boolean {
  return (['values', 'lowers', 'uppers', 'counts', 'denominators'] as const).some((column) =>
    fields[column].some((cell) => cell.trim() !== '' && readPlain(cell) === null),
  );
}

function titleOf(fields: Figures, { area, period }: MeasuredFigures): string {
  return words.titleOf(
    shortened(figuresName(fields), LONGEST_NAME),
    [area, period].filter(Boolean).join(', '),
  );
}

function said(fields: Figures, value: number): string {
  return `${numberInWords(value)}${unitAfter(fields.unit)}`;
}

function rangeOf({ lower, upper }: { lower: number | null; upper: number | null }): string {
  return lower === null || upper === null ? '' : words.range(numberInWords(lower), numberInWords(upper));
}

/** What a person says of the figures, and what they were ranked and compared by. */
function wordMeaning(fields: Figures): ReportPart[] {
  const labels = fieldLabels.figures;
  const facts = spoken(
    fact(labels.meaning, fields.meaning),
    fact(labels.reference, fields.reference),
    fact(labels.index, fields.index),
    fact(labels.geography, fields.geography),
    fact(labels.ranking, fields.ranking === '' ? '' : rankingLabels[fields.ranking]),
  );
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

function wordMethod(fields: Figures): string {
  return words.method(String(confidenceOf(fields) * 100));
}
