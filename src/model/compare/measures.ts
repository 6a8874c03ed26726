import type { Library, MeasuredKey } from './library';

const keys = ['growth', 'quantity'] as const satisfies readonly MeasuredKey[];

/** Whether an indicator is reported or aimed at as a rate of change, as a level, or both, anywhere in the library. */
export function measuredKeysOf({ sets, targets }: Library, indicator: string): readonly MeasuredKey[] {
  return keys.filter(
    (key) =>
      sets.some(({ dataset }) => dataset.figures.has(`${indicator}.${key}`)) ||
      [...targets.values()].some((file) =>
        file.targets.some((target) => target.indicator === indicator && target.key === key),
      ),
  );
}
