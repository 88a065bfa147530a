import { Line, Path, Rect, Svg, View } from '@react-pdf/renderer';
import { type BarPlace, scaleOf } from '#src/report/chart-scale.ts';
import type { BarFill, ChartPart } from '#src/report/report.ts';
import { Bullets } from './bullets.tsx';
import { DataTable } from './data-table.tsx';
import { dots, hatching } from './fill-bar.ts';
import { keyed } from './keyed.ts';
import { colours, contentWidth, gap, KEEP, styles, text } from './theme.ts';
import { Words } from './words.tsx';

const seriesWidth = 96;
const saidWidth = 132;
const barHeight = 12;
const rowHeight = 16;

/** Numbers as bars with their words beside them: one figure, told by its alternative. The table after it has them all. */
export function Chart({ part }: { part: ChartPart }) {
  const { zero, place } = scaleOf(part);
  // A chart of one series needs no name beside each bar.
  const isNamed = part.series.some(({ name }) => name !== '');
  const barWidth = contentWidth - saidWidth - gap - (isNamed ? seriesWidth + gap : 0);
  return (
    <>
      <Words width={contentWidth} size={text.entry} bold marginBottom={3} keepWithNext={KEEP}>
        {part.title}
      </Words>
      <View tag="Figure" alternative={part.alternative} style={{ marginBottom: 6 }}>
        {keyed(part.groups).map(({ key, item: { name, bars } }) => (
          <View key={key} style={{ marginBottom: 4 }}>
            <Words width={contentWidth} size={text.small} bold keepWithNext={rowHeight}>
              {name}
            </Words>
            {keyed(bars).map(({ key: bar, item }) => {
              const { name: series = '', fill = 'plain' } = part.series[item.series] ?? {};
              return (
                <View key={bar} wrap={false} style={{ ...styles.row, paddingVertical: 1 }}>
                  {isNamed && (
                    <View style={{ width: seriesWidth, marginRight: gap }}>
                      <Words width={seriesWidth} size={text.small}>
                        {series}
                      </Words>
                    </View>
                  )}
                  <Bar fill={fill} zero={zero} place={place(item)} barWidth={barWidth} />
                  <View style={{ width: saidWidth, marginLeft: gap }}>
                    <Words width={saidWidth} size={text.small}>
                      {item.said}
                    </Words>
                  </View>
                </View>
              );
            })}
          </View>
        ))}
      </View>
      {part.beside.length === 0 ? null : (
        <View style={{ marginBottom: 6 }}>
          <Bullets width={contentWidth}>{part.beside}</Bullets>
        </View>
      )}
      <DataTable part={{ kind: 'table', ...part.table }} size={text.small} />
    </>
  );
}

interface BarProps {
  fill: BarFill;
  zero: number;
  place: BarPlace;
  barWidth: number;
}

function Bar({ fill, zero, place: { start, length, interval, line }, barWidth }: BarProps) {
  const box = { x: start * barWidth, y: 1, width: length * barWidth, height: barHeight };
  const middle = box.y + box.height / 2;
  const edge = { stroke: colours.brand, strokeWidth: 1 };
  const ink = { stroke: colours.ink, strokeWidth: 1 };
  return (
    <Svg width={barWidth} height={rowHeight - 2} viewBox={`0 0 ${barWidth} ${rowHeight - 2}`}>
      {length > 0 && <Rect {...box} {...edge} fill={fill === 'solid' ? colours.brand : '#ffffff'} />}
      {fill === 'hatched' && length > 0 && <Path d={hatching(box)} {...edge} fill="none" />}
      {fill === 'dotted' && length > 0 && <Path d={dots(box)} fill={colours.brand} />}
      <Line x1={zero * barWidth} x2={zero * barWidth} y1={0} y2={rowHeight - 2} {...ink} />
      {line !== undefined && (
        <Line
          x1={line * barWidth}
          x2={line * barWidth}
          y1={0}
          y2={rowHeight - 2}
          {...ink}
          strokeDasharray="2 2"
        />
      )}
      {interval !== undefined && (
        <Path
          d={`M${interval.from * barWidth} ${middle - 4}v8M${interval.from * barWidth} ${middle}H${interval.to * barWidth}M${interval.to * barWidth} ${middle - 4}v8`}
          {...ink}
          fill="none"
        />
      )}
    </Svg>
  );
}
