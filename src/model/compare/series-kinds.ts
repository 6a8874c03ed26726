import type { Library, SeriesKind } from './library';

const keys = ['growth', 'quantity'] as const satisfies readonly SeriesKind[];

/** Whether the library has figures or targets of an indicator as a rate of change, as a level, or both. */
export function seriesKindsOf({ sets, targets }: Library, indicator: string): readonly SeriesKind[] {
  return keys.filter(
    (key) =>
      sets.some(({ dataset }) => dataset.figures.has(`${indicator}.${key}`)) ||
      [...targets.values()].some((file) =>
        file.targets.some((target) => target.indicator === indicator && target.key === key),
      ),
  );
}
