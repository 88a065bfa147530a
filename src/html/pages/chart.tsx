import { useId } from 'react';
import { type BarPlace, scaleOf } from '#src/report/chart-scale.ts';
import type { BarFill, ChartPart } from '#src/report/report.ts';
import { DataTable } from './data-table.tsx';
import { keyed } from './keyed.ts';
import { Said } from './said.tsx';
import { written } from './written.ts';

/** Numbers as bars, each with its own words beside it; then what is not drawn, and the same numbers as a table. */
export function Chart({ part }: { part: ChartPart }) {
  const id = useId();
  const { zero, place } = scaleOf(part);
  return (
    <div className="chart">
      <figure>
        <figcaption {...written(part.title)}>{part.title}</figcaption>
        <div role="img" aria-label={part.alternative}>
          <Fills id={id} />
          {keyed(part.groups).map(({ key, item: { name, bars } }) => (
            <div key={key} className="chart-group">
              <p className="chart-name" {...written(name)}>
                {name}
              </p>
              {keyed(bars).map(({ key: bar, item }) => {
                const { name: series = '', fill = 'plain' } = part.series[item.series] ?? {};
                return (
                  <div key={bar} className="chart-row">
                    <span>{series}</span>
                    <Bar id={id} fill={fill} zero={zero} place={place(item)} />
                    <span className="chart-said" {...written(item.said)}>
                      {item.said}
                    </span>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </figure>
      {part.beside.length === 0 ? null : (
        <ul>
          {keyed(part.beside).map(({ key, item }) => (
            <li key={key} {...written(item)}>
              <Said>{item}</Said>
            </li>
          ))}
        </ul>
      )}
      <DataTable part={{ kind: 'table', ...part.table }} />
    </div>
  );
}

interface BarProps {
  id: string;
  fill: BarFill;
  zero: number;
  place: BarPlace;
}

/** In per cent of its room: the page may hold no `style`, and a bar must fit any width. */
function Bar({ id, fill, zero, place: { start, length, interval, line } }: BarProps) {
  const hasPattern = fill === 'hatched' || fill === 'dotted';
  return (
    <svg className="chart-bar" aria-hidden="true">
      <rect
        className={`bar bar-${fill}`}
        x={percent(start)}
        width={percent(length)}
        y="2"
        height="14"
        fill={hasPattern ? `url(#${id}${fill})` : undefined}
      />
      <line className="chart-line" x1={percent(zero)} x2={percent(zero)} y1="0" y2="18" />
      {line === undefined ? null : (
        <line className="chart-through" x1={percent(line)} x2={percent(line)} y1="0" y2="18" />
      )}
      {interval === undefined ? null : (
        <g className="chart-line">
          <line x1={percent(interval.from)} x2={percent(interval.to)} y1="9" y2="9" />
          <line x1={percent(interval.from)} x2={percent(interval.from)} y1="5" y2="13" />
          <line x1={percent(interval.to)} x2={percent(interval.to)} y1="5" y2="13" />
        </g>
      )}
    </svg>
  );
}

function Fills({ id }: { id: string }) {
  return (
    <svg className="chart-fills" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id={`${id}hatched`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="bar-plain" width="7" height="7" />
          <rect className="bar-solid" width="3" height="7" />
        </pattern>
        <pattern id={`${id}dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="bar-plain" width="6" height="6" />
          <circle className="bar-solid" cx="3" cy="3" r="1.6" />
        </pattern>
      </defs>
    </svg>
  );
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}
