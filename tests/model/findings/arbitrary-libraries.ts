import fc from 'fast-check';
import type { Library } from '../../../src/model/compare/library';
import { datasetOf } from '../../../src/model/dataset';
import type { Definition, PanelFile, Region, Target, TargetsFile } from '../../../src/model/file-schema';
import type { Clauses } from '../../../src/model/filter/clauses';
import type { PeriodCode, Text } from '../../../src/model/quantity-schema';
import type { Indicator, Project, Revision } from '../../../src/model/record-schema';
import {
  dataIndex,
  indicator,
  panelFile,
  periodEntry,
  project,
  quantity,
  regionEntry,
  source,
  sourcesFile,
  text,
} from '../../support/made-up-data';

/*
 * Nested regions with a few indicators and projects in some periods, as raw files and as the library made
 * from them. Names hold no digits, so that every number in a sentence belongs to a figure.
 */

export const regionNames: Readonly<Record<string, Text>> = {
  district: text('甲区', 'Alpha'),
  city: text('乙市', 'Beta'),
  nation: text('丙国', 'Gamma'),
};

const indicatorNames: Readonly<Record<string, Text>> = {
  // Output by sector, and the losses of firms by sector: two families, and one of a whole that is in neither.
  'automotive-output': text('汽车产值', 'Car output'),
  'food-output': text('食品产值', 'Food output'),
  'software-output': text('软件产值', 'Software output'),
  'manufacturing-output': text('制造产值', 'Factory output'),
  'automotive-loss': text('汽车亏损', 'Losses in cars'),
  'food-loss': text('食品亏损', 'Losses in food'),
  i2: text('物流收入', 'Logistics revenue'),
  gdp: text('地区总值', 'Gross product'),
  i4: text('绿地占比', 'Share of green land'),
  // Has only targets.
  i5: text('造船产值', 'Shipbuilding output'),
};

const projectNames: Readonly<Record<string, Text>> = {
  p0: text('电子城', 'Circuit City'),
  p1: text('旅游港', 'Travel Port'),
  p2: text('纺织园', 'Textile Park'),
  p3: text('医药谷', 'Pharma Valley'),
};

const periods: readonly PeriodCode[] = ['2029H1', '2029', '2030Q1', '2030H1', '2030H2', '2030C09'];

/** The file of a region and period before it is read. */
export type RawSet = Readonly<{ region: string; period: PeriodCode; file: PanelFile; isComplete: boolean }>;

export type World = Readonly<{
  library: Library;
  /** The loaded sets. */
  sets: readonly RawSet[];
  targets: readonly Target[];
  view: Readonly<{ region: Region; period: Region['periods'][number] }>;
  clauses: Clauses;
  /** Prints a counterexample without the library, which is made from the rest. */
  [fc.toStringMethod]: () => string;
}>;

const rarely = <T>(value: T) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, fc.constant(value));
const mostly = (id: string) => fc.oneof({ weight: 5, arbitrary: fc.constant([id]) }, fc.constant([]));
const some = (ids: readonly string[]) => fc.tuple(...ids.map(mostly)).map((picked) => picked.flat());
const nature = fc.oneof(
  { weight: 8, arbitrary: fc.constant('actual' as const) },
  fc.constantFrom('forecast', 'plan'),
);
const qualifier = fc.oneof(
  { weight: 6, arbitrary: fc.constant('exact' as const) },
  fc.constantFrom('about', 'at-least', 'at-most'),
);
const sectors = fc.subarray(['automotive', 'food', 'manufacturing'], { maxLength: 2 });
const sources = fc
  .constantFrom('report', 'report', 'extract')
  .map((document) => [source('增长', 'P01', document)]);
const ownPeriod = rarely({ code: '2030H1', printed: null });

function amount(unit: string, low: number) {
  const mark = unit === 'percent' ? '%' : unit === 'percentage-point' ? '个百分点' : unit;
  // Few values, so that ties, zeros and equal differences are common.
  const tenths = fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: low, max: 120 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, 50, 55, 100, ...(low < 0 ? [-20, -10] : [])) },
  );
  return tenths.map((n) => {
    const printed = n % 10 === 0 ? String(Math.abs(n) / 10) : (Math.abs(n) / 10).toFixed(1);
    return { amount: n / 10, printed: `${printed}${mark}` };
  });
}

function cited(unit: string, low = 0) {
  return fc
    .record({ of: amount(unit, low), qualifier, period: ownPeriod, nature: rarely('forecast' as const) })
    .map(({ of, period, nature: own, ...over }) =>
      quantity(of.amount, unit, {
        ...over,
        printed: of.printed,
        ...(period ? { period } : {}),
        ...(own ? { nature: own } : {}),
      }),
    );
}

const growth = fc
  .record({
    of: fc.oneof({ weight: 9, arbitrary: cited('percent', -80) }, cited('percentage-point', -80)),
    basis: fc.constantFrom('unstated', 'current-price', 'comparable-price', 'constant-price'),
    kind: fc.constantFrom('unstated', 'year-on-year', 'year-on-year', 'year-on-year', 'cumulative'),
  })
  .map(({ of, ...over }) => ({ ...of, ...over }) as NonNullable<Indicator['growth']>);

const revision: fc.Arbitrary<Revision> = fc
  .record({ of: fc.constantFrom(...periods), key: fc.constantFrom('growth', 'quantity') })
  .map((over) => ({ ...quantity(1), ...over, reason: text('修订', 'revised') }));

/** Those of a family nearly always have the sector that their id names. */
const sectorsOf = (id: string) => {
  const [sector = ''] = id.split('-');
  return id.includes('-') ? fc.oneof({ weight: 7, arbitrary: fc.constant([sector]) }, sectors) : sectors;
};

const oneIndicator = (id: string, period: PeriodCode): fc.Arbitrary<Indicator> =>
  fc
    .record({
      growth: fc.option(growth, { freq: 6, nil: undefined }),
      quantity: fc.option(cited(id === 'i4' ? 'percent' : id === 'i2' ? '天' : '亿元'), { nil: undefined }),
      revisions: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.tuple(revision)),
      scopeDiffers: rarely(text('口径', 'scope')),
      sectors: sectorsOf(id),
      sources,
      nature,
    })
    .map((over) =>
      indicator({
        ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)),
        id,
        name: indicatorNames[id] ?? text(id),
        better: id.endsWith('-loss') ? 'lower' : 'higher',
        period: { code: period, printed: null },
      }),
    );

const investment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(quantity(5, '亿元'), quantity(20, '亿元'), quantity(50000, '万元')),
  },
  fc.constantFrom(
    quantity(100, '亿元', { qualifier: 'class', printed: '百亿级' }),
    quantity(10, '亿元', { qualifier: 'at-least', printed: '10亿元以上' }),
  ),
);
const money = fc.oneof(cited('亿元'), cited('万元'));

const day = fc.constantFrom(
  '2029-03-05',
  '2029-11',
  '2030',
  '2030-02-28',
  '2030-03',
  '2030-05-31',
  '2030-06-30',
  '2030-07-01',
  '2030-10',
);
const dates = fc.option(fc.record({ planned: day, actual: day }, { requiredKeys: [] }), {
  freq: 3,
  nil: undefined,
});

const oneProject = (id: string, period: PeriodCode): fc.Arbitrary<Project> =>
  fc
    .record({
      investment: fc.option(investment, { freq: 4, nil: undefined }),
      annualPlan: fc.option(money, { nil: undefined }),
      completed: fc.option(money, { nil: undefined }),
      stage: fc.constantFrom('preparation', 'construction', 'production', 'unstated'),
      start: dates,
      finish: dates,
      sectors,
      sources,
      nature,
    })
    .map((over) =>
      project({
        ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)),
        id,
        name: projectNames[id] ?? text(id),
        period: { code: period, printed: null },
      }),
    );

const reportedIds = Object.keys(indicatorNames).filter((id) => id !== 'i5');
/** Families are ranked within the district only. */
const reportedElsewhere = ['automotive-output', 'i2', 'gdp', 'i4'];

function rawSet(region: string, period: PeriodCode): fc.Arbitrary<RawSet> {
  return fc
    .record({
      indicators: some(region === 'district' ? reportedIds : reportedElsewhere).chain((ids) =>
        fc.tuple(...ids.map((id) => oneIndicator(id, period))),
      ),
      projects: some(region === 'district' ? Object.keys(projectNames) : []).chain((ids) =>
        fc.tuple(...ids.map((id) => oneProject(id, period))),
      ),
      isComplete: fc.constantFrom(true, true, true, true, false),
    })
    .map(({ isComplete, ...records }) => ({
      region,
      period,
      file: panelFile('industry', { ...records, region, period }),
      isComplete,
    }));
}

const target: fc.Arbitrary<Omit<Target, 'id'>> = fc
  .record({
    // Those that are reported most often, and one that never is.
    indicator: fc.constantFrom('gdp', 'gdp', 'gdp', 'i4', 'i4', 'i2', 'i5', 'automotive-output'),
    key: fc.constantFrom('growth', 'quantity', 'quantity'),
    year: fc.constantFrom(2030, 2030, 2030, 2029),
    better: fc.constantFrom('higher', 'higher', 'lower', 'neither'),
    accumulates: fc.constantFrom(true, true, false),
    rate: cited('percent', -30),
    share: cited('percent'),
    level: fc.oneof(cited('亿元'), fc.constant(quantity(10, '亿元'))),
  })
  .map(({ rate, share, level, ...over }) => {
    const value = over.key === 'growth' ? rate : over.indicator === 'i4' ? share : level;
    const { period: _own, nature: _nature, ...of } = value;
    return { ...of, ...over, accumulates: over.accumulates && value === level };
  });

const clauses: fc.Arbitrary<Clauses> = fc
  .record({
    sector: fc.subarray(['automotive', 'food', 'software', 'manufacturing'], { maxLength: 2 }),
    nature: fc.subarray(['actual', 'forecast', 'plan'], { maxLength: 2 }),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)));

const chains = [
  { district: 'city', city: 'nation', nation: null },
  { district: 'city', city: null, nation: null },
  { district: 'nation', city: null, nation: null },
  { district: null, city: null, nation: null },
] as const;

const shape = fc.record({
  chain: fc.constantFrom(chains[0], chains[0], ...chains),
  view: fc.constantFrom<PeriodCode>('2030H1', '2030H1', ...periods),
  headlines: fc.shuffledSubarray(
    reportedIds.map((id) => `${id}.growth`),
    { maxLength: 3 },
  ),
  known: fc.tuple(
    ...['district', 'city', 'nation'].map(() => fc.subarray([...periods], { minLength: 2, maxLength: 4 })),
  ),
});

export const worlds: fc.Arbitrary<World> = shape.chain(({ chain, view, known, headlines }) => {
  const regions = (['district', 'city', 'nation'] as const).map((id, at) => {
    const codes = new Set(id === 'district' ? [view, ...(known[at] ?? [])] : known[at]);
    return regionEntry({
      id,
      name: regionNames[id] ?? text(id),
      parent: chain[id],
      periods: [...codes].map((code) => periodEntry({ code, panels: ['industry'], headlines })),
    });
  });
  const places = regions.flatMap((region) => region.periods.map((period) => ({ region, period })));
  return fc
    .record({
      sets: fc.tuple(...places.map(({ region, period }) => rawSet(region.id, period.code))),
      // Every set except the one in view may still be loading.
      loaded: fc.infiniteStream(fc.constantFrom(true, true, true, true, true, false)),
      targets: fc.array(target, { maxLength: 5 }),
      clauses: fc.oneof(fc.constant<Clauses>({}), clauses),
    })
    .map(({ sets, loaded, targets, clauses: chosen }) => {
      const isInView = ({ region, period }: RawSet) => region === 'district' && period === view;
      const there = sets.filter((set) => loaded.next().value || isInView(set));
      const named = targets.map((one, at): Target => ({ ...one, id: `t${at}` }));
      const place = places.find(({ region, period }) => region.id === 'district' && period.code === view);
      if (!place) throw new Error('the view is no place');
      return worldOf(regions, there, named, place, chosen);
    });
});

/** The library that the store would make from the files. */
export function worldOf(
  regions: readonly Region[],
  sets: readonly RawSet[],
  targets: readonly Target[],
  view: World['view'],
  clauses: Clauses = {},
): World {
  const index = dataIndex({ regions: [...regions] });
  const [report] = sourcesFile().documents;
  if (!report) throw new Error('no document');
  const library: Library = {
    index,
    documents: new Map([
      ['report', report],
      ['extract', { ...report, id: 'extract', read: 'extract' }],
    ]),
    sets: sets.flatMap(({ region, period, file, isComplete }) => {
      const of = regions.find(({ id }) => id === region);
      const entry = of?.periods.find(({ code }) => code === period);
      return of && entry
        ? [{ place: { region: of, period: entry }, dataset: datasetOf([file]), isComplete }]
        : [];
    }),
    targets: new Map([[view.region.id, targetsFile(view.region.id, targets)]]),
    definitions: new Map(Object.entries(indicatorNames).map(([id, name]) => [id, definition(id, name)])),
  };
  const parents = regions.map(({ id, parent }) => [id, parent]);
  const shown = () => JSON.stringify({ parents, sets, targets, period: view.period.code, clauses });
  return { library, sets, targets, view, clauses, [fc.toStringMethod]: shown };
}

function targetsFile(region: string, targets: readonly Target[]): TargetsFile {
  return { dataVersion: 'targets-1', region, targets: [...targets], thresholds: [] };
}

function definition(id: string, name: Text): Definition {
  return { id, name, definition: name, codes: [] };
}
