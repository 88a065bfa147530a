import { describe, expect, it } from 'vitest';
import { scaleOf } from '#src/report/chart-scale.ts';
import { aChart } from '#tests/builders/a-chart.ts';

const groups = (...values: number[]) => [
  { name: 'All', bars: values.map((value) => ({ series: 0, value, said: String(value) })) },
];
const bar = (value: number, part = {}) => ({ series: 0, value, said: '', ...part });

describe('the scale of a chart', () => {
  it('begins at nought and ends with the longest bar, for all groups alike', () => {
    const { zero, place } = scaleOf({ groups: groups(10, 40) });

    expect(zero).toBe(0);
    expect(place(bar(40))).toEqual({ start: 0, length: 1 });
    expect(place(bar(10))).toEqual({ start: 0, length: 0.25 });
  });

  it('draws what is below nought to the other side', () => {
    const { zero, place } = scaleOf({ groups: groups(-10, 30) });

    expect(zero).toBe(0.25);
    expect(place(bar(-10))).toEqual({ start: 0, length: 0.25 });
    expect(place(bar(30))).toEqual({ start: 0.25, length: 0.75 });
  });

  it('has room for the ends of intervals', () => {
    const { place } = scaleOf({ groups: aChart().groups });

    expect(place(bar(50)).length).toBeLessThan(1);
    const wide = scaleOf({
      groups: [{ name: 'All', bars: [bar(10, { lower: 0, upper: 20 })] }],
    });
    expect(wide.place(bar(10, { lower: 5, upper: 20 }))).toEqual({
      start: 0,
      length: 0.5,
      interval: { from: 0.25, to: 1 },
    });
  });

  it('draws nothing where all is nought', () => {
    const { zero, place } = scaleOf({ groups: groups(0, 0) });

    expect(zero).toBe(0);
    expect(place(bar(0))).toEqual({ start: 0, length: 0 });
  });
});
