import { useId } from 'react';
import { type BarPlace, scaleOf } from '#src/report/chart-scale.ts';
import type { BarFill, ChartPart } from '#src/report/report.ts';
import { DataTable } from '#src/ui/data-table.tsx';
import { inOrder } from './in-order.ts';

/** Numbers as bars, each with its own words beside it; below it what is not drawn, and the same numbers as a table. */
export function Chart({ chart }: { chart: ChartPart }) {
  const id = useId();
  const { zero, place } = scaleOf(chart);
  return (
    <div className="hea-part">
      <figure className="hea-chart">
        <figcaption className="govuk-heading-s">{chart.title}</figcaption>
        <div role="img" aria-label={chart.alternative}>
          <Fills id={id} />
          {inOrder(chart.groups).map(({ key, item: { name, bars } }) => (
            <div key={key} className="hea-chart__group">
              <p className="hea-chart__name">{name}</p>
              {inOrder(bars).map(({ key: bar, item }) => {
                const { name: series = '', fill = 'plain' } = chart.series[item.series] ?? {};
                return (
                  <div key={bar} className="hea-chart__row">
                    <span className="hea-chart__series">{series}</span>
                    <Bar id={id} fill={fill} zero={zero} place={place(item)} />
                    <span className="hea-chart__said">{item.said}</span>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </figure>
      {chart.beside.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {inOrder(chart.beside).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      )}
      <DataTable
        caption={chart.table.caption}
        captionSize="s"
        columns={inOrder(chart.table.head).map(({ key, item }) => ({ id: key, title: item }))}
        rows={inOrder(chart.table.rows).map(({ key, item }) => ({ id: key, cells: item }))}
      />
    </div>
  );
}

interface BarProps {
  id: string;
  fill: BarFill;
  zero: number;
  place: BarPlace;
}

/** Drawn in per cent of its room, so that it needs no more of it on a narrow screen. */
function Bar({ id, fill, zero, place: { start, length, interval, line } }: BarProps) {
  return (
    <svg className="hea-chart__bar" aria-hidden="true">
      <rect
        className={`hea-bar hea-bar--${fill}`}
        x={percent(start)}
        width={percent(length)}
        y="3"
        height="18"
        {...(hasPattern(fill) && { fill: `url(#${id}${fill})` })}
      />
      <line className="hea-chart__zero" x1={percent(zero)} x2={percent(zero)} y1="0" y2="24" />
      {line !== undefined && (
        <line className="hea-chart__line" x1={percent(line)} x2={percent(line)} y1="0" y2="24" />
      )}
      {interval !== undefined && (
        <g className="hea-chart__interval">
          <line x1={percent(interval.from)} x2={percent(interval.to)} y1="12" y2="12" />
          <line x1={percent(interval.from)} x2={percent(interval.from)} y1="7" y2="17" />
          <line x1={percent(interval.to)} x2={percent(interval.to)} y1="7" y2="17" />
        </g>
      )}
    </svg>
  );
}

/** The patterns that its bars are filled with. */
function Fills({ id }: { id: string }) {
  return (
    <svg className="hea-chart__fills" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={`${id}hatched`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hea-bar__ground" width="7" height="7" />
          <rect className="hea-bar__ink" width="3" height="7" />
        </pattern>
        <pattern id={`${id}dotted`} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect className="hea-bar__ground" width="7" height="7" />
          <circle className="hea-bar__ink" cx="3.5" cy="3.5" r="1.8" />
        </pattern>
      </defs>
    </svg>
  );
}

function hasPattern(fill: BarFill): boolean {
  return fill === 'hatched' || fill === 'dotted';
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}
