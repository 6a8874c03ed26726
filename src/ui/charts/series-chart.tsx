import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { useRem } from '../use-rem';
import styles from './series-chart.module.css';
import { ticksFor } from './ticks';

/** `month` counts months, so that periods are spaced by when they end; a missing value leaves a gap. */
export type SeriesDot = Readonly<{ month: number; label: string; value: number | null }>;

/** A target over the months of its year. `from` and `to` count months as `month` does. */
export type SeriesTarget = Readonly<{
  from: number;
  to: number;
  value: number;
  /** The side of the line that meets the target; null for 左右 and where neither side is better. */
  wanted: 'above' | 'below' | null;
  label: string;
}>;

type SeriesChartProps = {
  readonly dots: readonly SeriesDot[];
  readonly targets: readonly SeriesTarget[];
  /** A line joins rates; levels are bars from zero, because cumulative periods restart each January. */
  readonly shape: 'line' | 'bars';
};

const MARGIN = 2;

/** One indicator over time with its targets. Decorative: the table below has the same figures. */
export function SeriesChart({ dots, targets, shape }: SeriesChartProps) {
  const rem = useRem();
  const values = [
    ...dots.flatMap(({ value }) => (value === null ? [] : [value])),
    ...targets.map(({ value }) => value),
  ];
  const ticks = ticksFor(Math.min(0, ...values), Math.max(0, ...values));
  const [bottom = 0, top = 0] = [ticks[0], ticks[ticks.length - 1]];
  const months = dots.map(({ month }) => month);
  const first = Math.min(...months, ...targets.map(({ from }) => from)) - MARGIN;
  const last = Math.max(...months, ...targets.map(({ to }) => to)) + MARGIN;
  const labels = new Map(dots.map(({ month, label }) => [month, label]));
  return (
    <div className={styles.plot} aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 260 }}>
        <ComposedChart
          data={[...dots]}
          margin={{ top: 1.25 * rem, right: 2 * rem, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} />
          <XAxis
            type="number"
            dataKey="month"
            domain={[first, last]}
            // Only periods with a value are named: a name beside a gap would seem to be that of the next value.
            ticks={[...new Set(dots.flatMap(({ month, value }) => (value === null ? [] : [month])))]}
            tickFormatter={(month: number) => labels.get(month) ?? ''}
            height={1.5 * rem}
            axisLine={false}
            tickLine={false}
            tick={{ className: styles.tick ?? '' }}
            minTickGap={6}
          />
          <YAxis
            width={3.5 * rem}
            domain={[bottom, top]}
            ticks={[...ticks]}
            axisLine={false}
            tickLine={false}
            tick={{ className: styles.tick ?? '' }}
          />
          <ReferenceLine y={0} className={styles.zero ?? ''} />
          {targets.flatMap(({ from, to, value, wanted, label }) => [
            wanted && (
              <ReferenceArea
                key={`area ${from}`}
                x1={from}
                x2={to}
                y1={value}
                y2={wanted === 'above' ? top : bottom}
                className={styles.wanted ?? ''}
              />
            ),
            <ReferenceLine
              key={`line ${from}`}
              segment={[
                { x: from, y: value },
                { x: to, y: value },
              ]}
              className={styles.target ?? ''}
              label={{
                value: label,
                position: 'insideBottomRight',
                // A value of the whole year stands over the line's end.
                dx: -1.75 * rem,
                className: styles.targetLabel ?? '',
              }}
            />,
          ])}
          {shape === 'bars' ? (
            <Bar dataKey="value" isAnimationActive={false} barSize={1.5 * rem} className={styles.bar ?? ''} />
          ) : (
            <Line
              dataKey="value"
              type="linear"
              connectNulls={false}
              isAnimationActive={false}
              className={styles.line ?? ''}
              dot={{ r: 0.3 * rem, className: styles.dot ?? '' }}
              activeDot={false}
              label={{ position: 'top', offset: 0.6 * rem, className: styles.value ?? '' }}
            />
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
