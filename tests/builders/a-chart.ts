import type { ChartPart } from '#src/report/report.ts';

/** Two groups, each with what was and what is; all four ways to fill a bar, an interval, a line through the groups and a value below nought. */
export function aChart(part: Partial<ChartPart> = {}): ChartPart {
  return {
    kind: 'chart',
    title: 'Kits returned, by group',
    alternative: 'Bars for “Kits returned”. Everyone: baseline 38.8%, now 44%. Carers: now −3%.',
    series: [
      { name: 'Baseline', fill: 'plain' },
      { name: 'At the last review', fill: 'dotted' },
      { name: 'Now', fill: 'solid' },
      { name: 'Target', fill: 'hatched' },
    ],
    groups: [
      {
        name: 'Everyone',
        bars: [
          { series: 0, value: 38.8, said: '38.8% (83 of 214)' },
          { series: 1, value: 40, said: '40%' },
          { series: 2, value: 44, lower: 41, upper: 47, line: 42, said: '44%' },
          { series: 3, value: 50, said: '50% by March 2028' },
        ],
      },
      { name: 'Carers', bars: [{ series: 2, value: -3, said: '−3%' }] },
    ],
    beside: ['Young carers, Now: “about ten” is not a plain number, so it is not drawn.'],
    table: {
      caption: 'Kits returned: the figures',
      head: ['Group', 'Baseline', 'Now', 'Target'],
      rows: [
        ['Everyone', '38.8% (83 of 214)', '44%', '50% by March 2028'],
        ['Carers', 'No figure', '−3%', 'No figure'],
      ],
    },
    ...part,
  };
}
