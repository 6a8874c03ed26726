import type { Problem } from './fault';
import type { PanelFile } from './file-schema';
import { printedDecimals } from './printed-number';
import type { CitedQuantity } from './quantity-schema';
import type { Breakdown, Indicator } from './record-schema';
import { toBase } from './unit';

type Report = (at: string, of: Indicator | Breakdown, problem: Problem) => void;

/**
 * Checks the breakdowns of a file: parts are measured as their whole is, are not more than it, and have the share that is
 * printed; all parts together are the whole. Rounding may part them by half of the last printed decimal of each number.
 */
export function checkParts(
  file: PanelFile,
  wholes: ReadonlyMap<string, Pick<Indicator, 'quantity' | 'period' | 'nature'>>,
  report: Report,
) {
  file.breakdowns.forEach((breakdown, i) => {
    const whole = wholes.get(breakdown.of ?? '');
    const parts = file.indicators.flatMap((part, position) =>
      part.breakdown === breakdown.id ? [{ part, path: `$.indicators[${position}]` }] : [],
    );
    // Amounts of different periods, plans and results do not add up.
    const ofWhole = ({ part }: (typeof parts)[number]) =>
      whole !== undefined && part.period.code === whole.period.code && part.nature === whole.nature;
    for (const one of parts) if (ofWhole(one)) checkPart(one.part, whole?.quantity, one.path, report);
    if (breakdown.parts === 'overlapping') return;
    const isComplete = breakdown.parts === 'all';
    const together = (problem: Problem | null) => problem && report(`$.breakdowns[${i}]`, breakdown, problem);
    const shares = parts.map(({ part }) => part.share);
    together(sumProblem('share', shares, HUNDRED, '100%', isComplete));
    const amount = rangeOf(whole?.quantity);
    if (!amount || !parts.every(ofWhole)) return;
    const amounts = parts.map(({ part }) => part.quantity);
    together(sumProblem('amount', amounts, amount, whole?.quantity?.printed ?? '', isComplete));
  });
}

function checkPart(part: Indicator, whole: CitedQuantity | undefined, at: string, report: Report) {
  const { quantity, share } = part;
  if (!quantity || !whole) return;
  if (quantity.unit.base !== whole.unit.base) {
    report(`${at}.quantity`, part, { code: 'part-unit', unit: quantity.unit.zh, whole: whole.unit.zh });
    return;
  }
  const [own, all] = [rangeOf(quantity), rangeOf(whole)];
  if (!own || !all || all.value <= 0) return;
  if (own.value - own.half > all.value + all.half) {
    report(`${at}.quantity`, part, { code: 'part-too-large', part: quantity.printed, whole: whole.printed });
    return;
  }
  const stated = rangeOf(share);
  if (!share || !stated) return;
  const least = ((own.value - own.half) / (all.value + all.half)) * 100;
  const most = ((own.value + own.half) / (all.value - all.half)) * 100;
  if (stated.value + stated.half >= least && stated.value - stated.half <= most) return;
  const problem = { part: quantity.printed, whole: whole.printed, share: share.printed };
  report(`${at}.share`, part, { code: 'share-disagrees', ...problem });
}

/** A printed number in its unit's base, and how far rounding may have moved it. */
type Range = Readonly<{ value: number; half: number }>;

const HUNDRED: Range = { value: 100, half: 0 };

/** undefined for what is about, or more than, the printed number. */
function rangeOf(quantity: CitedQuantity | undefined): Range | undefined {
  if (quantity?.qualifier !== 'exact') return undefined;
  const half = 0.5 * 10 ** -printedDecimals(quantity);
  return { value: toBase(quantity.amount, quantity.unit), half: toBase(half, quantity.unit) };
}

/** What is wrong if parts that do not overlap are more than the whole, or all of them not the whole. */
function sumProblem(
  what: 'share' | 'amount',
  quantities: readonly (CitedQuantity | undefined)[],
  whole: Range,
  printed: string,
  isComplete: boolean,
): Problem | null {
  const stated = quantities.filter((one) => one !== undefined);
  const ranges = stated.flatMap((one) => rangeOf(one) ?? []);
  if (ranges.length < 2 || ranges.length < stated.length) return null;
  const sum = ranges.reduce((total, { value }) => total + value, 0);
  const half = ranges.reduce((total, range) => total + range.half, whole.half + 1e-9 * Math.abs(whole.value));
  const isAll = isComplete && stated.length === quantities.length;
  const isWrong = isAll ? Math.abs(sum - whole.value) > half : sum - whole.value > half;
  if (!isWrong) return null;
  return { code: 'parts-disagree', what, parts: stated.map((one) => one.printed), whole: printed, isAll };
}
