import {
  Bar,
  BarChart,
  type BarShapeProps,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { MarkState } from '../domain/marks';
import styles from './growth-bars.module.css';
import { usePrinting } from './use-printing';
import { useRem } from './use-rem';

export type GrowthBar = Readonly<{ key: string; percent: number; state: MarkState }>;

type GrowthBarsProps = {
  readonly bars: readonly GrowthBar[];
  readonly references: readonly Readonly<{ id: string; percent: number; label: string }>[];
  readonly onSelect: (key: string) => void;
};

/** Heights above and below the bars in rem, so that whoever sets names beside the bars can line them up. */
export const PLOT_TOP = 1.25;
export const PLOT_BOTTOM = 1.25;

/** The chart on paper in CSS pixels; print.css sets the same root size, growth-bars.module.css the same plot. */
const PRINT = { rem: 14, width: 250, height: 160 };

/**
 * Horizontal bars of rates in percent on one axis that always contains zero, in the order given. The picture only: names
 * and values stand beside it as text, and those are what keyboard and screen reader meet.
 */
export function GrowthBars({ bars, references, onSelect }: GrowthBarsProps) {
  const printing = usePrinting();
  const screenRem = useRem();
  const rem = printing ? PRINT.rem : screenRem;
  const values = [...bars.map(({ percent }) => percent), ...references.map(({ percent }) => percent)];
  const ticks = ticksFor(Math.min(0, ...values), Math.max(0, ...values));
  return (
    <div className={styles.plot} aria-hidden="true">
      <ResponsiveContainer
        width={printing ? PRINT.width : '100%'}
        height={printing ? PRINT.height : '100%'}
        initialDimension={{ width: 400, height: 200 }}
      >
        <BarChart
          data={[...bars]}
          layout="vertical"
          margin={{ top: PLOT_TOP * rem, right: 1.25 * rem, bottom: 0, left: rem }}
          barCategoryGap="38%"
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            height={PLOT_BOTTOM * rem}
            domain={[ticks[0] ?? 0, ticks[ticks.length - 1] ?? 0]}
            ticks={[...ticks]}
            tickFormatter={(tick: number) => `${tick}%`}
            axisLine={false}
            tickLine={false}
            tick={{ className: styles.tick ?? '' }}
            interval="equidistantPreserveStart"
            minTickGap={4}
          />
          <YAxis type="category" dataKey="key" hide />
          <ReferenceLine x={0} className={styles.zero ?? ''} />
          {references.map(({ id, percent, label }) => (
            <ReferenceLine
              key={id}
              x={percent}
              className={styles.reference ?? ''}
              label={{ value: label, position: 'top', className: styles.referenceLabel ?? '' }}
            />
          ))}
          <Bar
            dataKey="percent"
            isAnimationActive={false}
            shape={BarShape}
            onClick={({ payload }) => onSelect((payload as GrowthBar).key)}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function BarShape({ x, y, width, height, payload }: BarShapeProps) {
  const { state } = payload as GrowthBar;
  return (
    <rect
      className={styles.bar}
      data-state={state}
      x={Math.min(x, x + width)}
      y={y}
      width={Math.abs(width)}
      height={height}
    />
  );
}

/** Three to six round ticks that cover the range and contain zero. */
function ticksFor(lowest: number, highest: number): readonly number[] {
  const range = Math.max(highest - lowest, 1);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((candidate) => range / candidate <= 4) ?? 1000;
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
