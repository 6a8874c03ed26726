/** Two to six round ticks that cover the range and contain zero. */
export function ticksFor(lowest: number, highest: number): readonly number[] {
  const range = Math.max(highest - lowest, 1);
  const power = 10 ** Math.floor(Math.log10(range / 4));
  const step =
    [1, 2, 5, 10].map((times) => times * power).find((candidate) => range / candidate <= 4) ?? range;
  const first = Math.floor(lowest / step);
  // An axis has a length, also where all that it shows is 0.
  const last = Math.max(Math.ceil(highest / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
