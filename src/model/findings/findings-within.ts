import { compareUpwards } from '../compare/comparison';
import { type Family, familiesIn, largestOf, rankable } from '../compare/families';
import type { Absence } from '../compare/library';
import { progressOfTargets } from '../compare/targets';
import { recordsOfType } from '../dataset';
import type { Figure } from '../figure';
import { ancestorsOf } from '../places';
import { toWanYuan } from '../quantity';
import {
  AT_MOST,
  absenceWithin,
  type Finding,
  indicatorsIn,
  isSelected,
  type Reason,
  type Selection,
} from './finding';

/* Findings about all records of a set, or about missing ones: valid only if all its files are loaded. */

/** Growth rates of the period in view. */
function ratesOf(selection: Selection): readonly Figure[] {
  const { dataset, place } = selection.set;
  return indicatorsIn(selection).flatMap(({ id }) => {
    const rate = dataset.figures.get(`${id}.growth`);
    return rate && rate.period.code === place.period.code && isSelected(selection, rate) ? [rate] : [];
  });
}

/** The ends of each family of rates, where not all are alike; the largest families first. */
export function findFamilies(selection: Selection): readonly Finding[] {
  const { records, breakdowns } = selection.set.dataset;
  const families = familiesIn(records, selection.sectors, breakdowns);
  const rates = new Map<Family, Readonly<{ figure: Figure }>[]>();
  for (const figure of ratesOf(selection)) {
    const family = families.get(figure.record.id);
    if (family !== undefined) rates.set(family, [...(rates.get(family) ?? []), { figure }]);
  }
  return [...rates]
    .map(([family, all]) => ({ family, figures: rankable(all).map(({ figure }) => figure) }))
    .sort((a, b) => b.figures.length - a.figures.length || (a.family.name < b.family.name ? -1 : 1))
    .flatMap(({ family, figures }) => endsOf(selection, family, figures))
    .slice(0, AT_MOST);
}

function endsOf({ set }: Selection, { by }: Family, rates: readonly Figure[]): readonly Finding[] {
  const amounts = rates.map(({ quantity }) => quantity.amount);
  const [most, least] = [Math.max(...amounts), Math.min(...amounts)];
  const [first] = rates;
  if (first?.record.type !== 'indicator' || most === least) return [];
  const at = (amount: number) => rates.filter(({ quantity }) => quantity.amount === amount);
  return [
    {
      kind: 'family',
      by,
      period: set.place.period.code,
      count: rates.length,
      better: first.record.better,
      largest: largestOf(set.dataset, rates),
      highest: at(most),
      lowest: at(least),
    },
  ];
}

/** The largest of at least two exact investments, else how many projects have no investment figure. */
export function findInvestments(selection: Selection): readonly Finding[] {
  const projects = recordsOfType(selection.records, 'project');
  const named = projects.length;
  const stated = projects.flatMap(({ id }) => {
    const figure = selection.set.dataset.figures.get(`${id}.investment`);
    return figure ? [figure] : [];
  });
  const exact = stated.flatMap((figure) => {
    const amount = figure.quantity.qualifier === 'exact' ? toWanYuan(figure.quantity) : undefined;
    return amount === undefined ? [] : [{ figure, amount }];
  });
  if (exact.length > 1) {
    const most = Math.max(...exact.map(({ amount }) => amount));
    const investments = exact.filter(({ amount }) => amount === most).map(({ figure }) => figure);
    const classes = stated.filter(({ quantity }) => isClass10bn(quantity)).length;
    return [{ kind: 'largest', investments, exact: exact.length, named, classes }];
  }
  const without = projects.filter(({ investment }) => !investment).length;
  return without === 0 ? [] : [{ kind: 'no-amount', without, named, why: absenceWithin(selection) }];
}

function isClass10bn(quantity: Figure['quantity']): boolean {
  return quantity.qualifier === 'class' && toWanYuan(quantity) === 1_000_000;
}

/** Rates without a counterpart in any enclosing region. */
export function findNoCounterparts(selection: Selection): readonly Finding[] {
  const { library, set } = selection;
  const { region, period } = set.place;
  const regions = ancestorsOf(library.index, region.id);
  if (regions.length === 0) return [];
  const all = ratesOf(selection);
  const alone = all.flatMap((rate) => {
    const comparisons = compareUpwards(library, set.place, rate.record.id, 'growth');
    const whys = comparisons.flatMap((comparison) => (comparison.kind === 'absent' ? [comparison.why] : []));
    return whys.length === regions.length ? [{ rate, whys }] : [];
  });
  const why = reasonsOf(alone.flatMap(({ whys }) => whys));
  if (!why) return [];
  const rates = alone.map(({ rate }) => rate);
  return [{ kind: 'no-counterpart', period: period.code, rates, count: all.length, regions, why }];
}

/** Targets without a result. A missing result has no sector, so this finding needs a view without filters. */
export function findNoResults({ library, set, clauses }: Selection): readonly Finding[] {
  if (Object.keys(clauses).length > 0) return [];
  const { region, period } = set.place;
  const all = progressOfTargets(library, region, period.code);
  const without = all.flatMap((progress) => (progress.kind === 'no-actual' ? [progress] : []));
  const why = reasonsOf(without.map((progress) => progress.why));
  if (!why) return [];
  const targets = without.map(({ target }) => target).sort((a, b) => (a.figure.ref < b.figure.ref ? -1 : 1));
  return [{ kind: 'no-result', period: period.code, targets, count: all.length, why }];
}

/** null if nothing is missing, or if it may be in a file that is not loaded. */
function reasonsOf(whys: readonly Absence[]): readonly Reason[] | null {
  const reasons = whys.filter((why) => why !== 'not-read');
  return reasons.length > 0 && reasons.length === whys.length ? [...new Set(reasons)].sort() : null;
}
