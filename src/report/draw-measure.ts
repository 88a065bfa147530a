import type { Fields } from '#src/domain/answer.ts';
import type { PlannedMeasure } from '#src/domain/effect-review.ts';
import { type Measurement, readMeasurement } from '#src/domain/measurement.ts';
import { effectReviewWords as words } from './effect-review-words.ts';
import type { BarFill, ChartPart, ReportPart } from './report.ts';
import { oneLine, shortened } from './text.ts';

/** One line of a measure: everyone, or a group. */
export interface MeasureRow {
  name: string;
  result: Fields<'measure-results'>;
  /** The value at the review before, as typed; empty where there was none. */
  earlier: string;
}

/** In the order of time, and the target last. */
const SERIES: readonly {
  name: string;
  fill: BarFill;
  of: (row: MeasureRow, of: PlannedMeasure) => string;
}[] = [
  {
    name: words.baseline,
    fill: 'plain',
    of: ({ name, result }, { baseline }) =>
      oneLine(result.before) || (name === words.everyone ? oneLine(baseline) : ''),
  },
  { name: words.lastReview, fill: 'dotted', of: ({ earlier }) => oneLine(earlier) },
  { name: words.now, fill: 'solid', of: ({ result }) => oneLine(result.value) },
  {
    name: words.target,
    fill: 'hatched',
    of: ({ name }, { target }) => (name === words.everyone ? oneLine(target) : ''),
  },
];

/** Too few to compare. */
const FEWEST_BARS = 2;
/** What stands in the picture is cut short where it is long; the table has it whole. */
const LONGEST_TITLE = 110;
const LONGEST_NAME = 80;
const LONGEST_LABEL = 40;

/** One value as someone typed it, with the number it was read as. */
interface Value {
  /** Its line, and its series. */
  row: number;
  series: number;
  said: string;
  read: Measurement | null;
}

/** Puts a measure's values into a picture by group with a table; into the table alone where there is nothing to compare. */
export function drawMeasure(measure: PlannedMeasure, rows: readonly MeasureRow[]): ReportPart {
  const name = shortened(oneLine(measure.name), LONGEST_TITLE);
  const values = valuesOf(measure, rows);
  const table = tabulate(words.tableOf(name), rows, values);
  const unit = unitToDraw(values);
  const drawn = values.filter(({ read }) => read !== null && read.unit === unit);
  if (drawn.length < FEWEST_BARS) return { kind: 'table', ...table };
  const used = SERIES.flatMap((_, at) => (drawn.some(({ series }) => series === at) ? [at] : []));
  const groups = rows.flatMap((row, at) => {
    const bars = drawn
      .filter((value) => value.row === at)
      .map(({ series, said, read }) => ({
        series: used.indexOf(series),
        value: read?.value ?? 0,
        said: shortened(said, LONGEST_LABEL),
      }));
    return bars.length === 0 ? [] : [{ name: shortened(row.name, LONGEST_NAME), bars }];
  });
  const series = used.map((at) => ({ name: nameOf(at), fill: SERIES[at]?.fill ?? 'plain' }));
  const left = values.filter((value) => !drawn.includes(value));
  return {
    kind: 'chart',
    title: words.chartOf(name),
    alternative: words.pictured(
      name,
      groups.map((group) => inWords(group, series)),
    ),
    series,
    groups,
    beside: left.map((value) => wordLeftOut(value, rows)),
    table,
  };
}

function valuesOf(measure: PlannedMeasure, rows: readonly MeasureRow[]): Value[] {
  return rows.flatMap((row, at) =>
    SERIES.flatMap(({ of }, series): Value[] => {
      const said = of(row, measure);
      return said === '' ? [] : [{ row: at, series, said, read: readMeasurement(said) }];
    }),
  );
}

/** What the new values count; of several units that of the first. Null when none of them can be read. */
function unitToDraw(values: readonly Value[]): string | null {
  const now = SERIES.findIndex(({ name }) => name === words.now);
  return values.find(({ series, read }) => series === now && read !== null)?.read?.unit ?? null;
}

/** Only columns in which something stands, and all that was typed. */
function tabulate(
  caption: string,
  rows: readonly MeasureRow[],
  values: readonly Value[],
): ChartPart['table'] {
  const now = SERIES.findIndex(({ name }) => name === words.now);
  const columns = SERIES.flatMap((_, at) =>
    at === now || values.some(({ series }) => series === at) ? [at] : [],
  );
  const isDated = rows.some(({ result }) => oneLine(result.when) !== '');
  const cell = (row: number, at: number) =>
    values.find((value) => value.row === row && value.series === at)?.said ?? words.noFigure;
  return {
    caption,
    head: [words.group, ...columns.map(nameOf), ...(isDated ? [words.when] : [])],
    rows: rows.map(({ name, result }, row) => [
      name,
      ...columns.map((at) => cell(row, at)),
      ...(isDated ? [oneLine(result.when) || words.notSaid] : []),
    ]),
  };
}

function nameOf(series: number): string {
  return SERIES[series]?.name ?? '';
}

function inWords({ name, bars }: ChartPart['groups'][number], series: ChartPart['series']): string {
  return words.picturedGroup(
    name,
    bars.map((bar) => words.picturedBar(series[bar.series]?.name ?? '', bar.said)),
  );
}

function wordLeftOut({ row, series, said, read }: Value, rows: readonly MeasureRow[]): string {
  const what = `${rows[row]?.name ?? ''}, ${nameOf(series)}`;
  return read === null ? words.notRead(what, said) : words.otherUnit(what, said);
}
