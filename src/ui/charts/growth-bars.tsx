import { memo } from 'react';
import type { RegionLevel } from '../../model/file-schema';
import type { MarkState } from '../../model/filter/marks';
import styles from './growth-bars.module.css';
import { signPaths } from './region-signs';
import { ticksFor } from './ticks';

export type GrowthBar = Readonly<{ key: string; percent: number; state: MarkState }>;

/** The same rate in a region above; `bar` is the key of its bar. */
export type RegionMark = Readonly<{ bar: string; level: RegionLevel; percent: number }>;

type GrowthBarsProps = {
  readonly bars: readonly GrowthBar[];
  /** All bars of a chart that is drawn in parts, so that the parts share one axis. */
  readonly among?: readonly GrowthBar[];
  readonly marks?: readonly RegionMark[];
  /** `about` says where a line is from; pointing at its name shows it. */
  readonly references: readonly Readonly<{ id: string; percent: number; label: string; about: string }>[];
  readonly onSelect: (key: string) => void;
  /** Whether the axis must be readable from the back of a room. */
  readonly large?: boolean;
};

/**
 * Horizontal bars of rates in percent, in the given order, on one axis that always contains zero. Decorative:
 * keyboards and screen readers use the names and values beside it. Positioned in percent and rem, so that the
 * browser fits it to its place, on screen and on paper.
 */
export function GrowthBars({
  bars,
  among = bars,
  marks = [],
  references,
  onSelect,
  large = false,
}: GrowthBarsProps) {
  // The name of a line at the very end of the axis would be cut off.
  const values = [
    ...[...among, ...marks].map(({ percent }) => percent),
    ...references.map(({ percent }) => percent * 1.2),
  ];
  const ticks = ticksFor(Math.min(0, ...values), Math.max(0, ...values));
  const [first = 0, last = first] = [ticks[0], ticks[ticks.length - 1]];
  /** In percent of the axis. */
  const at = (percent: number) => ((percent - first) / (last - first)) * 100;
  const rowOf = (key: string) => bars.findIndex((bar) => bar.key === key);
  return (
    <div className={styles.plot} data-large={large || undefined} aria-hidden="true">
      <div className={styles.area}>
        <div className={styles.rows}>
          {bars.map(({ key, percent, state }) => (
            <Bar
              key={key}
              id={key}
              from={at(Math.min(0, percent))}
              to={at(Math.max(0, percent))}
              state={state}
              onSelect={onSelect}
            />
          ))}
        </div>
        <svg className={styles.lines} aria-hidden="true">
          <line className={styles.zero} x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="100%" />
          {references.map(({ id, percent, label, about }) => (
            <g key={id} className={styles.reference}>
              <title>{about}</title>
              <line x1={`${at(percent)}%`} x2={`${at(percent)}%`} y1="0" y2="100%" />
              <text x={`${at(percent)}%`} dy="-0.35em">
                {label}
              </text>
            </g>
          ))}
          {marks.map(({ bar, level, percent }) => (
            // The path is centred on the origin of its own svg, which is ten units of 0.3 rem wide.
            <svg
              key={`${bar} ${level}`}
              x={`${at(percent)}%`}
              y={`${((rowOf(bar) + 0.5) / bars.length) * 100}%`}
              width="3rem"
              height="3rem"
              viewBox="0 0 10 10"
              overflow="visible"
              aria-hidden="true"
            >
              <path className={styles.mark} d={signPaths[level]} />
            </svg>
          ))}
        </svg>
      </div>
      <div className={styles.area} data-ticks>
        <Ticks ticks={ticks} />
      </div>
    </div>
  );
}

type BarProps = Pick<GrowthBar, 'state'> &
  Pick<GrowthBarsProps, 'onSelect'> & { readonly id: string; readonly from: number; readonly to: number };

const Bar = memo(function Bar({ id, from, to, state, onSelect }: BarProps) {
  return (
    <svg className={styles.row} aria-hidden="true">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a picture; the name beside it is the button. */}
      <rect
        className={styles.bar}
        data-state={state}
        x={`${from}%`}
        width={`${to - from}%`}
        height="100%"
        onClick={() => onSelect(id)}
      />
    </svg>
  );
});

/** Every second tick is in its own svg, so that CSS can hide it when a step is too narrow for its label. */
function Ticks({ ticks }: { readonly ticks: readonly number[] }) {
  const zero = ticks.indexOf(0);
  const isSpare = (position: number) => (position - zero) % 2 !== 0;
  return [false, true].map((spare) => (
    // As wide as one step, so that labels are at multiples of 100%.
    <svg
      key={String(spare)}
      className={styles.ticks}
      aria-hidden="true"
      data-spare={spare || undefined}
      width={`${100 / (ticks.length - 1)}%`}
    >
      {ticks.map(
        (tick, position) =>
          isSpare(position) === spare && (
            <text key={tick} x={`${position * 100}%`} y="50%">
              {tick}%
            </text>
          ),
      )}
    </svg>
  ));
}
