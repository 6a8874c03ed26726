import { expect } from 'vitest';
import type { PlacedFigure } from '../../../src/model/compare/library';
import type { Figure } from '../../../src/model/figure';
import type { Region, Target } from '../../../src/model/file-schema';
import { matchOf } from '../../../src/model/filter/match';
import type { Finding, Judged } from '../../../src/model/findings/finding';
import type { CitedQuantity, Growth, PeriodCode } from '../../../src/model/quantity-schema';
import type { Indicator, Project } from '../../../src/model/record-schema';
import { madeUpShared } from '../../support/ready-store';
import type { World } from './arbitrary-libraries';

/*
 * Checks whether a finding is true from the raw files, without any function that makes findings.
 */

export const { sectors } = madeUpShared();

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

type Cited = Readonly<{
  of: CitedQuantity & Partial<Pick<Growth, 'basis' | 'kind'>>;
  record: Indicator | Project;
  nature: string;
  period: string;
}>;

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
const decimalsOf = (printed: string) => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
/**
 * In tenths of a percent with integers, halves up: 11.7 of 1.6 is 731.25%, which floats make slightly
 * smaller.
 */
const share = (part: number, whole: number) => {
  const [a, b] = [Math.round(part * 1e6), Math.round(whole * 1e6)];
  if (b <= 0) return Number.NaN;
  return Number((BigInt(2000) * BigInt(a) + BigInt(b)) / (BigInt(2) * BigInt(b))) / 10;
};

const inWan = ({ amount, unit }: Pick<CitedQuantity, 'amount' | 'unit'>) =>
  Math.round(amount * (unit.id === '亿元' ? 10_000 : 1));

const lastMonths: Readonly<Record<string, number>> = { H1: 6, H2: 12, Q1: 3, C09: 9, '': 12 };
const lastMonth = (code: PeriodCode) => lastMonths[code.slice(4)] ?? 12;
const months = (code: PeriodCode) => (code.endsWith('H2') ? 6 : lastMonth(code));
const isFromJanuary = (code: PeriodCode) => !code.endsWith('H2');

/** Whether a lead over a target goes in the right direction. */
function isMet(lead: number, { qualifier, better, key, amount }: Target): boolean {
  // 下降3%以上 bounds the size of the fall.
  const isFall = key === 'growth' && amount < 0;
  const isBound = qualifier === 'at-least' || qualifier === 'at-most';
  const isLeast = isBound ? (qualifier === 'at-least') !== isFall : better === 'higher';
  return isLeast ? lead >= 0 : lead <= 0;
}

export class Truth {
  constructor(private readonly world: World) {}

  expect(finding: Finding) {
    switch (finding.kind) {
      case 'against-region':
        return this.against(finding);
      case 'since':
        return this.since(finding);
      case 'target':
        return this.target(finding.progress);
      case 'programme':
        return this.programme(finding);
      case 'late':
        return this.late(finding);
      case 'family':
        return this.family(finding);
      case 'largest':
        return this.largest(finding);
      case 'no-counterpart':
        return this.counterpart(finding);
      case 'no-result':
        return this.result(finding);
      case 'no-amount':
        return this.amount(finding);
    }
  }

  private get code() {
    return this.world.view.period.code;
  }

  private set(region: string, code: PeriodCode) {
    return this.world.sets.find((set) => set.region === region && set.period === code);
  }

  private cited(record: Indicator, key: 'growth' | 'quantity'): Cited | undefined;
  private cited(record: Project, key: 'investment' | 'annualPlan' | 'completed'): Cited | undefined;
  private cited(record: Indicator | Project, key: string): Cited | undefined {
    const of = (record as unknown as Record<string, CitedQuantity | undefined>)[key];
    return (
      of && { of, record, nature: of.nature ?? record.nature, period: (of.period ?? record.period).code }
    );
  }

  private figure(region: string, code: PeriodCode, id: string, key: 'growth' | 'quantity') {
    const record = this.set(region, code)?.file.indicators.find((one) => one.id === id);
    return record && this.cited(record, key);
  }

  /** The raw figure behind a finding's figure; both must be the same. */
  private behind({ figure, region, period }: PlacedFigure) {
    const key = figure.key === 'growth' ? 'growth' : 'quantity';
    const cited = this.figure(region.id, period, figure.record.id, key);
    if (!cited) throw new Error(`${region.id} ${period} has no ${figure.record.id}.${key}`);
    this.expectSame(figure, cited);
    return { ...cited, key, id: figure.record.id };
  }

  /** The raw figure of the place in view, which must be in the selection. */
  private own(figure: PlacedFigure) {
    expect([figure.region.id, figure.period]).toEqual(['district', this.code]);
    const own = this.behind(figure);
    this.expectInSelection(own);
    return own;
  }

  private expectSame({ quantity, nature }: Figure, cited: Cited) {
    const { amount, unit, qualifier, printed } = cited.of;
    expect(quantity).toMatchObject({ amount, unit, qualifier, printed });
    expect(nature).toBe(cited.nature);
  }

  private expectInSelection({ record, nature }: Cited) {
    expect(this.records<Indicator | Project>([record])).toEqual([record]);
    expect(this.world.clauses.nature ?? [nature]).toContain(nature);
  }

  /** The records that the clauses leave. */
  private records<T extends Indicator | Project>(all: readonly T[]): readonly T[] {
    return all.filter((record) => {
      const type = 'stage' in record ? 'project' : 'indicator';
      const typed = { ...record, type, panel: 'industry' } as Parameters<typeof matchOf>[0];
      return matchOf(typed, this.world.clauses, sectors) === 'in';
    });
  }

  private get file() {
    const file = this.set('district', this.code)?.file;
    if (!file) throw new Error('nothing is in view');
    return file;
  }

  /** Checks that the two were calculated alike, or that nothing says otherwise. */
  private expectAlike(a: Cited, b: Cited, of: PeriodCode = this.code) {
    expect([a.of.unit.id, b.of.unit.id, a.of.qualifier, b.of.qualifier]).toEqual([
      'percent',
      'percent',
      'exact',
      'exact',
    ]);
    expect(a.nature).toBe(b.nature);
    expect([a.period, b.period]).toEqual([this.code, of]);
    const [basis, other] = [a, b].map(({ of }) => of.basis?.replace('comparable', 'constant'));
    expect(basis).toBe(other);
    // Over a quarter a rate may be one against the quarter before: both say so, or neither.
    const stated = [a.of.kind, b.of.kind].filter((kind) => kind !== 'unstated' || months(of) < 6);
    expect(new Set(stated).size).toBeLessThan(2);
    expect(months(of)).toBe(months(this.code));
    for (const { record } of [a, b]) expect(record).not.toHaveProperty('scopeDiffers');
  }

  private expectDistance(difference: Figure, a: CitedQuantity, b: CitedQuantity) {
    const decimals = Math.max(decimalsOf(a.printed), decimalsOf(b.printed));
    expect(difference.quantity.amount).toBeCloseTo(rounded(a.amount - b.amount, decimals), 6);
  }

  private ancestors(): readonly Region[] {
    const { regions } = this.world.library.index;
    const above = (id: string | null): readonly Region[] => {
      const found = regions.find((region) => region.id === id);
      return found ? [found, ...above(found.parent)] : [];
    };
    return above(this.world.view.region.parent);
  }

  private against(finding: Of<'against-region'>) {
    const own = this.own(finding.own);
    expect(this.ancestors().map(({ id }) => id)).toContain(finding.other.region.id);
    expect(finding.other.figure.record.id).toBe(own.id);
    const other = this.behind(finding.other);
    this.expectAlike(own, other);
    this.expectDistance(finding.difference, own.of, other.of);
  }

  private since(finding: Of<'since'>) {
    const to = this.own(finding.to);
    const from = this.behind(finding.from);
    const { period: code } = finding.from;
    expect([finding.from.region.id, from.id, from.key]).toEqual(['district', to.id, to.key]);
    expect(this.earlier()).toContain(code);
    this.expectAlike(to, from, code);
    this.expectDistance(finding.difference, to.of, from.of);
    expect((to.record as Indicator).revisions ?? []).not.toContainEqual(
      expect.objectContaining({ of: code, key: to.key }),
    );
  }

  /** The same months of the year before, and the latest earlier period that is comparable with this one. */
  private earlier(): readonly PeriodCode[] {
    const known = this.world.view.region.periods.map(({ code }) => code);
    const end = (code: PeriodCode) => Number(code.slice(0, 4)) * 12 + lastMonth(code);
    const isAkin = (code: PeriodCode) =>
      isFromJanuary(code) === isFromJanuary(this.code) || (!isFromJanuary(this.code) && code.includes('H'));
    const before = known.filter((code) => end(code) < end(this.code) && isAkin(code));
    const latest = Math.max(...before.map(end));
    const yearEarlier = `${Number(this.code.slice(0, 4)) - 1}${this.code.slice(4)}`;
    return [
      ...before.filter((code) => end(code) === latest),
      ...known.filter((code) => code === yearEarlier),
    ];
  }

  /** The raw target behind a figure. */
  private aimed({ figure }: PlacedFigure): Target {
    const found = this.world.targets.find(({ id }) => figure.ref.split('.').includes(id));
    if (!found) throw new Error(`${figure.ref} is no target`);
    const { amount, unit, qualifier, printed } = found;
    expect(figure.quantity).toMatchObject({ amount, unit, qualifier, printed });
    expect(String(found.year)).toBe(this.code.slice(0, 4));
    return found;
  }

  private expectResult(own: Cited) {
    expect([own.of.qualifier, own.nature, own.period]).toEqual(['exact', 'actual', this.code]);
    expect(isFromJanuary(this.code)).toBe(true);
    expect(own.record).not.toHaveProperty('scopeDiffers');
  }

  private expectAhead(ahead: Figure, done: number) {
    expect(ahead.quantity.amount).toBeCloseTo(rounded(done - (lastMonth(this.code) / 12) * 100, 1), 6);
  }

  private target(progress: Judged) {
    const own = this.own(progress.actual);
    const target = this.aimed(progress.target);
    this.expectResult(own);
    expect([target.indicator, target.key, target.unit]).toEqual([own.id, own.key, own.of.unit]);
    // There is no share of zero.
    expect(progress.kind === 'share').toBe(target.accumulates && target.amount > 0);
    if (progress.kind === 'share') {
      const done = share(own.of.amount, target.amount);
      expect([progress.share.quantity.amount, progress.better]).toEqual([done, target.better]);
      return this.expectAhead(progress.ahead, done);
    }
    const lead = own.of.amount - target.amount;
    if (!progress.difference) throw new Error('no difference');
    this.expectDistance(progress.difference, own.of, target);
    const isPercent = target.unit.id === 'percent';
    expect(progress.difference.quantity.unit.id).toBe(isPercent ? 'percentage-point' : target.unit.id);
    // What is counted or paid cannot have failed before the year is over.
    const isCount =
      ['亿元', '万元', '元', '个', '家', '项'].includes(target.unit.id) && target.key === 'quantity';
    const isOpen = isCount && lastMonth(this.code) < 12 && !isMet(lead, target);
    const isJudged = target.qualifier !== 'about' && target.better !== 'neither' && !isOpen;
    const side = near(lead, 0) ? 'level' : lead > 0 ? 'above' : 'below';
    const met = isMet(lead, target) ? 'met' : 'missed';
    return expect(progress.verdict).toBe(isJudged ? met : side);
  }

  private programme({ plan: planned, state }: Of<'programme'>) {
    const [record] = this.records(this.file.projects.filter(({ id }) => id === planned.figure.record.id));
    if (!record) throw new Error(`${planned.figure.record.id} is not in the selection`);
    const [plan, done] = [this.cited(record, 'annualPlan'), this.cited(record, 'completed')];
    if (!plan) throw new Error('no plan');
    this.expectSame(planned.figure, plan);
    expect(plan.period.slice(0, 4)).toBe(this.code.slice(0, 4));
    const plans = this.plans();
    expect(inWan(plan.of) * 2 * plans.length).toBeGreaterThanOrEqual(
      plans.reduce((sum, one) => sum + one, 0) - 1,
    );
    if (state.kind === 'not-completed') {
      expect(done).toBeUndefined();
      return expect(state.why).toBe(this.absence('district', this.code));
    }
    if (!done) throw new Error('nothing completed');
    this.expectSame(state.completed.figure, done);
    expect([done.nature, done.period, done.of.qualifier, plan.of.qualifier]).toEqual([
      'actual',
      this.code,
      'exact',
      'exact',
    ]);
    expect(plan.of.unit).toBe(done.of.unit);
    const part = share(done.of.amount, plan.of.amount);
    expect(state.progress.figure.quantity.amount).toBe(part);
    this.expectAhead(state.ahead, part);
    const demanded = (plan.of.amount * lastMonth(this.code)) / 12;
    expect(Math.abs(state.aheadInMoney.quantity.amount - (done.of.amount - demanded))).toBeLessThan(0.00501);
    expect(state.aheadInMoney.quantity.unit).toBe(plan.of.unit);
    return expect(isFromJanuary(this.code)).toBe(true);
  }

  private late({ project: { id }, lateness }: Of<'late'>) {
    const [record] = this.records(this.file.projects.filter((one) => one.id === id));
    if (!record) throw new Error(`${id} is not in the selection`);
    expect(this.world.clauses.nature ?? ['actual']).toContain('actual');
    const { step, planned, actual, until, days } = lateness;
    expect([planned, actual]).toEqual([record[step]?.planned, record[step]?.actual ?? null]);
    const { quantity, derivation, nature } = days.figure;
    expect([quantity.unit.id, nature]).toEqual(['天', 'actual']);
    expect(quantity.amount).toBe(this.daysLate(record, step));
    expect(quantity.qualifier).toBe(actual !== null && actual !== until ? 'at-least' : 'exact');
    expect(derivation?.formula.startsWith(until)).toBe(true);
    expect(quantity.amount).toBe(Math.max(...this.daysOfEach(record)));
  }

  private daysOfEach(record: Project): readonly number[] {
    return [this.daysLate(record, 'start'), this.daysLate(record, 'finish')];
  }

  /** From the day after what is planned is over; 0 where nothing is known to be late. */
  private daysLate({ stage, nature, start, finish, period }: Project, step: 'start' | 'finish'): number {
    const { planned, actual } = (step === 'start' ? start : finish) ?? {};
    if (planned === undefined || nature !== 'actual') return 0;
    const dayAfter = (of: string) => {
      const [year = 0, month, day] = of.split('-').map(Number);
      if (month === undefined) return new Date(year + 1, 0, 1, 12);
      return day === undefined ? new Date(year, month, 1, 12) : new Date(year, month - 1, day + 1, 12);
    };
    const count = (to: Date) =>
      Math.max(0, Math.round((to.getTime() - dayAfter(planned).getTime()) / 86_400_000));
    if (actual !== undefined) {
      const [year = 0, month = 1, day = 1] = actual.split('-').map(Number);
      return String(year) === this.code.slice(0, 4) ? count(new Date(year, month - 1, day + 1, 12)) : 0;
    }
    const isBefore = stage === 'preparation' || (step === 'finish' && stage === 'construction');
    if (!isBefore || finish?.actual !== undefined) return 0;
    expect(period.code).toBe(this.code);
    return count(new Date(Number(this.code.slice(0, 4)), lastMonth(this.code), 1, 12));
  }

  /** In 万元, what is planned for the year in view by all projects of the file. */
  private plans(): readonly number[] {
    return this.file.projects.flatMap((record) => {
      const plan = this.cited(record, 'annualPlan');
      return plan && plan.period.slice(0, 4) === this.code.slice(0, 4) ? [inWan(plan.of)] : [];
    });
  }

  /** Rates of the period in view that the selection holds. */
  private rates(): readonly Cited[] {
    return this.records(this.file.indicators).flatMap((record) => {
      const rate = this.cited(record, 'growth');
      const isSelected = rate && (this.world.clauses.nature ?? [rate.nature]).includes(rate.nature);
      return isSelected && rate.period === this.code ? [rate] : [];
    });
  }

  private expectComplete() {
    expect(this.set('district', this.code)?.isComplete).toBe(true);
  }

  /** Of one family: indicators of one sector each that the id names, two at least of them reported. */
  private family({ period, count, better, largest, highest, lowest }: Of<'family'>) {
    this.expectComplete();
    expect(period).toBe(this.code);
    const nameOf = ({ record: { id } }: Readonly<{ record: Readonly<{ id: string }> }>) => id.split('-')[1];
    const name = nameOf(highest[0] ?? lowest[0] ?? { record: { id: '' } });
    const reported = this.file.indicators.filter(({ id, sectors: of }) => {
      const [sector, stem] = id.split('-');
      return stem === name && sector !== 'manufacturing' && of.length === 1 && of[0] === sector;
    });
    expect(reported.length).toBeGreaterThan(1);
    const comparable = this.rates().filter(
      ({ record, of, nature }) =>
        reported.some(({ id }) => id === record.id) &&
        of.unit.id === 'percent' &&
        of.qualifier === 'exact' &&
        nature === 'actual',
    );
    const [first] = comparable.filter(({ record }) => record.id === highest[0]?.record.id);
    const alike = (one: Cited | undefined) =>
      comparable.filter(({ of }) => of.kind === one?.of.kind && of.basis === one?.of.basis);
    const group = alike(first);
    expect(count).toBe(group.length);
    for (const one of comparable) expect(alike(one).length).toBeLessThanOrEqual(group.length);
    expect(better).toBe(name === 'loss' ? 'lower' : 'higher');
    const amounts = group.map(({ of }) => of.amount);
    const expectEnd = (figures: readonly Figure[], end: number) => {
      const at = group.filter(({ of }) => of.amount === end);
      expect(idsOf(figures)).toEqual(idsOf(at));
      for (const { quantity } of figures) expect(quantity.amount).toBe(end);
    };
    const [most, least] = [Math.max(...amounts), Math.min(...amounts)];
    expectEnd(highest, most);
    expectEnd(lowest, least);
    expect(most).toBeGreaterThan(least);
    const levels = group.flatMap(({ record }) => {
      const level = this.cited(record as Indicator, 'quantity');
      const isKnown = level?.of.qualifier === 'exact' && level.nature === 'actual' && level.period === period;
      return isKnown ? [{ id: record.id, amount: level.of.amount }] : [];
    });
    const top = Math.max(...levels.map(({ amount }) => amount));
    const tops = levels.filter(({ amount }) => amount === top).map(({ id }) => id);
    const isClear = levels.length === group.length && tops.length === 1;
    expect(largest?.record.id).toBe(isClear ? tops[0] : undefined);
  }

  /** GDP first, then what the headlines name, in their order; of programmes what is furthest behind in money; of projects the latest. */
  expectOrder(findings: readonly Finding[]) {
    const named = ['gdp', ...this.world.view.period.headlines.map((ref) => ref.split('.')[0])];
    const rank = (figure: PlacedFigure) => {
      const at = named.indexOf(figure.figure.record.id);
      return at < 0 ? named.length : at;
    };
    const ranksOf = (kind: Finding['kind']) =>
      findings.flatMap((finding) => {
        if (finding.kind !== kind) return [];
        if (finding.kind === 'against-region') return [rank(finding.own)];
        if (finding.kind === 'since') return [rank(finding.to)];
        return finding.kind === 'target' ? [rank(finding.progress.actual)] : [];
      });
    for (const kind of ['against-region', 'since', 'target'] as const) {
      const ranks = ranksOf(kind);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
    const late = findings.flatMap((finding) =>
      finding.kind === 'late' ? [finding.lateness.days.figure.quantity.amount] : [],
    );
    const isActual = this.world.clauses.nature?.includes('actual') ?? true;
    const most = (isActual ? this.records(this.file.projects) : [])
      .map((record) => Math.max(...this.daysOfEach(record)))
      .filter((days) => days > 0)
      .sort((a, b) => b - a);
    expect(late).toEqual(most.slice(0, 2));
    const behind = findings.flatMap((finding) =>
      finding.kind === 'programme' && finding.state.kind === 'progress'
        ? [-inWan(finding.state.aheadInMoney.quantity)]
        : [],
    );
    expect(behind).toEqual([...behind].sort((a, b) => b - a));
  }

  private largest({ investments, exact, named, classes }: Of<'largest'>) {
    this.expectComplete();
    const projects = this.records(this.file.projects);
    const stated = projects.flatMap((record) => {
      const cited = this.cited(record, 'investment');
      if (cited?.of.qualifier !== 'exact') return [];
      return [{ record, cited, sum: cited.of.amount * (cited.of.unit.id === '亿元' ? 10_000 : 1) }];
    });
    const most = Math.max(...stated.map(({ sum }) => sum));
    const largest = stated.filter(({ sum }) => sum === most);
    expect(idsOf(investments)).toEqual(idsOf(largest));
    for (const figure of investments) {
      const found = largest.find(({ record }) => record.id === figure.record.id);
      if (found) this.expectSame(figure, found.cited);
    }
    expect([named, exact]).toEqual([projects.length, stated.length]);
    expect(classes).toBe(projects.filter(({ investment }) => investment?.qualifier === 'class').length);
  }

  private counterpart({ period, rates, count, regions, why }: Of<'no-counterpart'>) {
    this.expectComplete();
    expect(period).toBe(this.code);
    const above = this.ancestors();
    const all = this.rates();
    const alone = all.filter(({ record }) =>
      above.every(({ id }) => !this.figure(id, this.code, record.id, 'growth')),
    );
    expect(count).toBe(all.length);
    expect(idsOf(rates)).toEqual(idsOf(alone));
    expect(regions.map(({ id }) => id)).toEqual(above.map(({ id }) => id));
    expect(new Set(why)).toEqual(new Set(above.map(({ id }) => this.absence(id, this.code))));
  }

  private result({ period, targets, count, why }: Of<'no-result'>) {
    this.expectComplete();
    expect(this.world.clauses).toEqual({});
    expect(period).toBe(this.code);
    const all = this.world.targets.filter(({ year }) => String(year) === this.code.slice(0, 4));
    const without = all.filter(({ indicator, key }) => !this.figure('district', this.code, indicator, key));
    expect(count).toBe(all.length);
    expect(targets.map((target) => this.aimed(target).id).sort()).toEqual(without.map(({ id }) => id).sort());
    expect(why).toEqual([this.absence('district', this.code)]);
  }

  private amount({ without, named, why }: Of<'no-amount'>) {
    this.expectComplete();
    const projects = this.records(this.file.projects);
    expect(named).toBe(projects.length);
    expect(without).toBe(projects.filter(({ investment }) => !investment).length);
    expect(why).toBe(this.absence('district', this.code));
  }

  /** Why a region lacks a figure for a period. */
  private absence(region: string, code: PeriodCode): string {
    const of = this.world.library.index.regions.find(({ id }) => id === region);
    if (!of?.periods.some((period) => period.code === code)) return 'not-in-database';
    const set = this.set(region, code);
    if (!set) throw new Error(`${region} ${code} is not read yet`);
    const records = [...set.file.indicators, ...set.file.projects];
    const isWhole =
      records.length > 0 &&
      records.every(({ sources }) => sources.every(({ document }) => document === 'report'));
    if (!set.isComplete) throw new Error(`${region} ${code} is not all read yet`);
    return isWhole ? 'not-in-source' : 'not-in-database';
  }
}

const idsOf = (all: readonly Readonly<{ record: Readonly<{ id: string }> }>[]) =>
  all.map(({ record }) => record.id).sort();
