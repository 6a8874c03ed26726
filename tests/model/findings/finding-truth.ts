import { expect } from 'vitest';
import type { Region, Target } from '../../../src/model/file-schema';
import { matchOf } from '../../../src/model/filter/filters';
import type { CitedQuantity, Growth, PeriodCode } from '../../../src/model/quantity-schema';
import type { Indicator, Project } from '../../../src/model/record-schema';
import { madeUpShared } from '../../support/ready-store';
import type { World } from './arbitrary-libraries';
import {
  indicatorId,
  type Language,
  namesOf,
  natureOf,
  numberOf,
  pairsOf,
  periodCode,
  projectId,
  regionId,
  type Sentence,
  unstatedOf,
} from './finding-sentences';

/*
 * Whether a sentence is true, reckoned from the raw files without any function that findings are made by.
 */

export const { sectors } = madeUpShared();

type Cited = Readonly<{
  of: CitedQuantity & Partial<Pick<Growth, 'basis' | 'kind'>>;
  record: Indicator | Project;
  nature: string;
  period: string;
}>;

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
const decimalsOf = (printed: string) => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
/** In whole tenths of percent by integers, halves up: 11.7 of 1.6 is 731.25%, which binary fractions make a little less. */
const share = (part: number, whole: number) => {
  const [a, b] = [Math.round(part * 1e6), Math.round(whole * 1e6)];
  if (b <= 0) return Number.NaN;
  return Number((BigInt(2000) * BigInt(a) + BigInt(b)) / (BigInt(2) * BigInt(b))) / 10;
};

const lastMonths: Readonly<Record<string, number>> = { H1: 6, H2: 12, Q1: 3, C09: 9, '': 12 };
const lastMonth = (code: PeriodCode) => lastMonths[code.slice(4)] ?? 12;
const isFromJanuary = (code: PeriodCode) => !code.endsWith('H2');

/** Whether a lead over a target is one where it should be. */
function isMet(lead: number, { qualifier, better, key, amount }: Target): boolean {
  // 下降3%以上 bounds the size of the fall.
  const isFall = key === 'growth' && amount < 0;
  const isBound = qualifier === 'at-least' || qualifier === 'at-most';
  const isLeast = isBound ? (qualifier === 'at-least') !== isFall : better === 'higher';
  return isLeast ? lead >= 0 : lead <= 0;
}

export class Truth {
  constructor(
    private readonly world: World,
    private readonly language: Language,
  ) {}

  expect(sentence: Sentence) {
    const [kind = '', side = ''] = sentence.kind.split(':');
    const said = (piece: string) => sentence.said[piece] ?? '';
    if (sentence.said.region) expect(regionId(said('region'), this.language)).toBe('district');
    if (sentence.said.period) expect(periodCode(said('period'))).toBe(this.code);
    switch (kind) {
      case 'against':
        return this.against(said, side);
      case 'since':
        return this.since(said, side);
      case 'share':
        return this.share(said, side);
      case 'target':
        return this.target(said, side);
      case 'programme':
        return this.programme(said, side);
      case 'fastest':
        return this.fastest(said);
      case 'largest':
        return this.largest(said);
      case 'counterpart':
        return this.counterpart(said);
      case 'result':
        return this.result(said);
      default:
        return this.amount(said);
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

  /** The figure that a sentence names; the selection must hold it. */
  private own(said: (piece: string) => string): Cited & { key: 'growth' | 'quantity'; id: string } {
    const id = indicatorId(said('name'), this.language);
    const isRate = /增长|下降|持平|up |down |flat/.test(said('value'));
    const key = isRate ? 'growth' : 'quantity';
    const own = this.figure('district', this.code, id, key);
    if (!own) throw new Error(`${said('name')} has no ${key}`);
    this.expectInSelection(own);
    this.expectValue(said('value'), own);
    return { ...own, key, id };
  }

  private expectInSelection({ record, nature }: Cited) {
    expect(this.records<Indicator | Project>([record])).toEqual([record]);
    expect(this.world.clauses.nature ?? [nature]).toContain(nature);
  }

  /** Those that the clauses leave. */
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

  private expectValue(text: string, { of, nature }: Cited) {
    expect(natureOf(text)).toBe(nature);
    const number = numberOf(text);
    if (number !== null) expect(number).toBe(of.amount);
  }

  /** Whether the two were reckoned alike, or nothing says that they were not. */
  private expectAlike(a: Cited, b: Cited, of: PeriodCode = this.code) {
    expect([a.of.unit, b.of.unit, a.of.qualifier, b.of.qualifier]).toEqual([
      'percent',
      'percent',
      'exact',
      'exact',
    ]);
    expect(a.nature).toBe(b.nature);
    expect([a.period, b.period]).toEqual([this.code, of]);
    for (const what of ['basis', 'kind'] as const) {
      const stated = [a.of[what], b.of[what]].filter((word) => word !== undefined && word !== 'unstated');
      expect(new Set(stated).size).toBeLessThan(2);
    }
    for (const { record } of [a, b]) expect(record).not.toHaveProperty('scopeDiffers');
  }

  private expectDistance(points: string, side: string, above: string, a: CitedQuantity, b: CitedQuantity) {
    const decimals = Math.max(decimalsOf(a.printed), decimalsOf(b.printed));
    const distance = rounded(a.amount - b.amount, decimals);
    if (points === '') expect(distance).toBe(0);
    else expect(numberOf(points)).toBe(Math.abs(distance));
    if (side !== 'level') expect(side === above).toBe(distance > 0);
  }

  /** Each of the two is said to leave open exactly what it does. */
  private expectUnstated(tail: string, sides: readonly (readonly [string, Cited])[]) {
    const said = unstatedOf(tail);
    for (const [name, { of }] of sides) {
      const open = (['kind', 'basis'] as const).filter((what) => of[what] === 'unstated').join('');
      const told = said.filter(({ who }) => who.includes(name)).map(({ what }) => what);
      expect([name, told]).toEqual([name, open === '' ? [] : [open]]);
    }
  }

  private ancestors(): readonly Region[] {
    const { regions } = this.world.library.index;
    const above = (id: string | null): readonly Region[] => {
      const found = regions.find((region) => region.id === id);
      return found ? [found, ...above(found.parent)] : [];
    };
    return above(this.world.view.region.parent);
  }

  private against(said: (piece: string) => string, side: string) {
    const own = this.own(said);
    const region = regionId(said('other'), this.language);
    expect(this.ancestors().map(({ id }) => id)).toContain(region);
    const other = this.figure(region, this.code, own.id, own.key);
    if (!other) throw new Error(`${region} has no such figure`);
    this.expectAlike(own, other);
    this.expectDistance(said('points'), side, 'above', own.of, other.of);
    this.expectUnstated(said('unstated'), [
      [said('region'), own],
      [said('other'), other],
    ]);
  }

  private since(said: (piece: string) => string, side: string) {
    const to = this.own(said);
    const code = periodCode(said('from'));
    const from = this.figure('district', code, to.id, to.key);
    if (!from) throw new Error(`${code} has no such figure`);
    expect(this.earlier()).toContain(code);
    this.expectValue(said('was'), from);
    this.expectAlike(to, from, code);
    this.expectDistance(
      said('points'),
      ['faster', 'recovered', 'narrowed', 'up'].includes(side) ? 'rise' : side,
      'rise',
      to.of,
      from.of,
    );
    const [was, is] = [from.of.amount, to.of.amount];
    const falls = { faster: was >= 0, slower: was >= 0, recovered: was < 0 && is >= 0 } as const;
    if (side in falls) expect(falls[side as keyof typeof falls]).toBe(true);
    if (side === 'narrowed' || side === 'widened') expect(was).toBeLessThan(0);
    if (side === 'narrowed') expect(is).toBeLessThan(0);
    expect((to.record as Indicator).revisions ?? []).not.toContainEqual(
      expect.objectContaining({ of: code, key: to.key }),
    );
    if (to.key === 'growth') {
      this.expectUnstated(said('unstated'), [
        [said('period'), to],
        [said('from'), from],
      ]);
    }
  }

  /** The same months of the year before, and the last period before this one that may stand beside it. */
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

  private targetsFor(id: string, key: string): readonly Target[] {
    const year = Number(this.code.slice(0, 4));
    return this.world.targets.filter(
      (target) => target.indicator === id && target.key === key && target.year === year,
    );
  }

  /** That some target of the indicator makes the sentence true; targets have no names of their own. */
  private someTarget(
    own: { id: string; key: string },
    said: (piece: string) => string,
    isTrue: (target: Target) => boolean,
  ) {
    expect(said('year')).toBe(this.code.slice(0, 4));
    const goal = numberOf(said('goal'));
    const found = this.targetsFor(own.id, own.key).filter(
      (target) => goal === null || (near(goal, target.amount) && this.isQualified(said('goal'), target)),
    );
    expect(found.some(isTrue)).toBe(true);
  }

  private isQualified(goal: string, { qualifier }: Target): boolean {
    const said = /约|about/.test(goal)
      ? 'about'
      : /以上|≥/.test(goal)
        ? 'at-least'
        : /以下|≤/.test(goal)
          ? 'at-most'
          : 'exact';
    return said === qualifier;
  }

  private expectResult(own: Cited) {
    expect([own.of.qualifier, own.nature, own.period]).toEqual(['exact', 'actual', this.code]);
    expect(isFromJanuary(this.code)).toBe(true);
    expect(own.record).not.toHaveProperty('scopeDiffers');
  }

  private share(said: (piece: string) => string, side: string) {
    const own = this.own(said);
    this.expectResult(own);
    this.someTarget(own, said, (target) => {
      const done = share(own.of.amount, target.amount);
      const isSaid = numberOf(said('share')) === done && target.accumulates && target.unit === own.of.unit;
      const isRace = side === 'fast' || side === 'slow';
      const words = side === 'level' || isRace === (target.better === 'higher');
      return isSaid && words && this.isOnTime(done, said('points'), side);
    });
  }

  private isOnTime(done: number, points: string, side: string): boolean {
    const ahead = rounded(done - (lastMonth(this.code) / 12) * 100, 1);
    if (side === 'level') return ahead === 0;
    return numberOf(points) === Math.abs(ahead) && (side === 'fast' || side === 'above') === ahead > 0;
  }

  private target(said: (piece: string) => string, side: string) {
    const own = this.own(said);
    this.expectResult(own);
    this.someTarget(own, said, (target) => {
      // Of nothing there is no share.
      const isShared = target.accumulates && target.amount > 0;
      const lead = own.of.amount - target.amount;
      const decimals = Math.max(decimalsOf(own.of.printed), decimalsOf(target.printed));
      const points = said('points') === '' ? null : numberOf(said('points'));
      const isFar = points === null || points === rounded(Math.abs(lead), decimals);
      const isSide = { above: lead > 0, below: lead < 0, level: near(lead, 0), '': true }[side] ?? false;
      // What is counted or paid cannot have failed before the year is over.
      const isCount =
        ['亿元', '万元', '元', '个', '家', '项'].includes(target.unit) && target.key === 'quantity';
      const isOpen = isCount && lastMonth(this.code) < 12 && !isMet(lead, target);
      const judged = target.qualifier !== 'about' && target.better !== 'neither' && !isOpen;
      const met = /达标|on target/.test(said('verdict'));
      const verdict = judged ? said('verdict') !== '' && met === isMet(lead, target) : said('verdict') === '';
      return target.unit === own.of.unit && !isShared && isFar && isSide && verdict;
    });
  }

  private programme(said: (piece: string) => string, side: string) {
    const id = projectId(said('project'), this.language);
    const [record] = this.records(this.file.projects.filter((one) => one.id === id));
    if (!record) throw new Error(`${id} is not in the selection`);
    const [plan, done] = [this.cited(record, 'annualPlan'), this.cited(record, 'completed')];
    if (!plan) throw new Error('no plan');
    expect(plan.period.slice(0, 4)).toBe(this.code.slice(0, 4));
    const planned = numberOf(said('plan'));
    if (planned !== null) expect(planned).toBe(plan.of.amount);
    if (side === '') {
      expect(done).toBeUndefined();
      return this.expectWhy(said('why'), [this.absence('district', this.code)]);
    }
    if (!done) throw new Error('nothing completed');
    this.expectValue(said('done'), done);
    expect([done.nature, done.period, done.of.qualifier, plan.of.qualifier]).toEqual([
      'actual',
      this.code,
      'exact',
      'exact',
    ]);
    expect(plan.of.unit).toBe(done.of.unit);
    const part = share(done.of.amount, plan.of.amount);
    expect(numberOf(said('share'))).toBe(part);
    expect(this.isOnTime(part, said('points'), side)).toBe(true);
    return expect(isFromJanuary(this.code)).toBe(true);
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

  private fastest(said: (piece: string) => string) {
    this.expectComplete();
    const comparable = this.rates().filter(
      ({ of, nature }) => of.unit === 'percent' && of.qualifier === 'exact' && nature === 'actual',
    );
    const [highest, lowest] = [pairsOf(said('rates')), pairsOf(said('lowest'))];
    const first = indicatorId(highest[0]?.[0] ?? '', this.language);
    const kind = comparable.find(({ record }) => record.id === first)?.of.kind;
    const group = comparable.filter(({ of }) => of.kind === kind);
    expect(Number(said('n'))).toBe(group.length);
    for (const { of } of comparable) {
      expect(comparable.filter((other) => other.of.kind === of.kind).length).toBeLessThanOrEqual(
        group.length,
      );
    }
    const amounts = group.map(({ of }) => of.amount);
    const expectEnd = (pairs: typeof highest, end: number) => {
      const at = group.filter(({ of }) => of.amount === end).map(({ record }) => record.id);
      expect(pairs.map(([name]) => indicatorId(name, this.language)).sort()).toEqual(at.sort());
      for (const [, value] of pairs) expect(numberOf(value)).toBe(end);
    };
    const [most, least] = [Math.max(...amounts), Math.min(...amounts)];
    expectEnd(highest, most);
    expectEnd(lowest, least);
    expect(most).toBeGreaterThan(least);
    if (said('most')) expect([said('most') === '快', said('least') === '慢']).toEqual([most > 0, least > 0]);
  }

  private largest(said: (piece: string) => string) {
    this.expectComplete();
    const projects = this.records(this.file.projects);
    const exact = projects.flatMap((record) => {
      const { investment } = record;
      if (investment?.qualifier !== 'exact') return [];
      return [{ id: record.id, yuan: investment.amount * (investment.unit === '亿元' ? 10_000 : 1) }];
    });
    const most = Math.max(...exact.map(({ yuan }) => yuan));
    const pairs = pairsOf(said('sums'));
    expect(pairs.map(([name]) => projectId(name, this.language)).sort()).toEqual(
      exact.flatMap(({ id, yuan }) => (yuan === most ? [id] : [])).sort(),
    );
    for (const [name, value] of pairs) {
      const record = projects.find(({ id }) => id === projectId(name, this.language));
      const cited = record && this.cited(record, 'investment');
      if (!cited) throw new Error(`${name} has no investment`);
      this.expectValue(value, cited);
    }
    expect(Number(said('n'))).toBe(projects.length);
    expect(Number(said('exact') || said('n'))).toBe(exact.length);
    const others = projects.length - exact.length;
    const classes = projects.filter(({ investment }) => investment?.qualifier === 'class').length;
    if (said('exact')) expect(Number(said('others') || 1)).toBe(others);
    if (said('classes')) expect(Number(said('classes'))).toBe(classes);
  }

  private counterpart(said: (piece: string) => string) {
    this.expectComplete();
    const above = this.ancestors();
    const rates = this.rates();
    const alone = rates.filter(({ record }) =>
      above.every(({ id }) => !this.figure(id, this.code, record.id, 'growth')),
    );
    expect(Number(said('n'))).toBe(rates.length);
    expect(Number(said('some') || said('n'))).toBe(alone.length);
    expect(
      namesOf(said('names'))
        .map((name) => indicatorId(name, this.language))
        .sort(),
    ).toEqual(alone.map(({ record }) => record.id).sort());
    expect(namesOf(said('regions'))).toEqual(above.map(({ name }) => name[this.language]));
    this.expectWhy(
      said('why'),
      above.map(({ id }) => this.absence(id, this.code)),
    );
  }

  private result(said: (piece: string) => string) {
    this.expectComplete();
    expect(this.world.clauses).toEqual({});
    const year = this.code.slice(0, 4);
    expect(said('year')).toBe(year);
    const targets = this.world.targets.filter((target) => String(target.year) === year);
    const without = targets.filter(
      ({ indicator, key }) => !this.figure('district', this.code, indicator, key),
    );
    expect(Number(said('n'))).toBe(targets.length);
    expect(Number(said('some') || said('n'))).toBe(without.length);
    expect(
      pairsOf(said('goals'))
        .map(([name]) => indicatorId(name, this.language))
        .sort(),
    ).toEqual(without.map(({ indicator }) => indicator).sort());
    this.expectWhy(said('why'), [this.absence('district', this.code)]);
  }

  private amount(said: (piece: string) => string) {
    this.expectComplete();
    const projects = this.records(this.file.projects);
    expect(Number(said('n'))).toBe(projects.length);
    expect(Number(said('some') || said('n'))).toBe(projects.filter(({ investment }) => !investment).length);
    this.expectWhy(said('why'), [this.absence('district', this.code)]);
  }

  /** Why a region does not have for a period what is sought there. */
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

  private expectWhy(text: string, whys: readonly string[]) {
    const said = namesOf(text.replace(/^(?=not)/, '')).map((why) =>
      /原文未载|the source/.test(why) ? 'not-in-source' : 'not-in-database',
    );
    expect(new Set(said)).toEqual(new Set(whys));
  }
}
