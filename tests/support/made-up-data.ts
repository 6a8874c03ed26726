import { indicatorsPath, panelPath, sharedPaths } from '../../src/data/data-paths';
import type { ParsedFile } from '../../src/data/file-schemas';
import { type Library, type LoadedSet, setAt } from '../../src/model/compare/library';
import { datasetOf } from '../../src/model/dataset';
import type {
  DataIndex,
  Definition,
  PanelFile,
  RegionLevel,
  SourceDocument,
  Target,
  TargetsFile,
  Threshold,
} from '../../src/model/file-schema';
import type { CitedQuantity, Growth, KeyedQuantity, SourceRef, Text } from '../../src/model/quantity-schema';
import type {
  DataRecord,
  Enterprise,
  Indicator,
  Measure,
  Milestone,
  Project,
  ProjectTotal,
  RecordType,
} from '../../src/model/record-schema';
import type { FileId, PanelId } from '../../src/model/record-values';
import type { Unit } from '../../src/model/unit';
import { units, unitsFile } from './committed-units';

/*
 * A district that does not exist, with one of everything. Each builder returns a complete, valid object; a
 * test overrides only the fields that it is about: project({ stage: 'signed' }).
 */

const region = 'test-district';
const period = '2030H1';
const dataVersion = 'set-1';

export function text(zh: string, en = zh): Text {
  return { zh, en };
}

export function source(phrase = '增长', paragraph = 'P01', document = 'report'): SourceRef {
  return { document, paragraph, phrase };
}

/** A unit of data/units.json: unit('亿元'). */
export function unit(id: string): Unit {
  const found = units.get(id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}

/** quantity(12.5) is 12.5%, quantity(20, '亿元') is 20亿元. Its phrase holds what is printed. */
export function quantity(
  amount: number,
  of: string = 'percent',
  over: Partial<CitedQuantity> = {},
): CitedQuantity {
  const { printed = `${amount}${unit(of).zh}` } = over;
  return { amount, printed, unit: unit(of), qualifier: 'exact', source: source(printed), ...over };
}

/** growth(-1.3) is 下降1.3%. */
export function growth(percent: number, over: Partial<Growth> = {}): Growth {
  const { printed = `${Math.abs(percent)}%` } = over;
  const phrase = `${percent < 0 ? '下降' : '增长'}${printed}`;
  return {
    ...quantity(percent, 'percent', { printed, source: source(phrase) }),
    basis: 'comparable-price',
    kind: 'year-on-year',
    ...over,
  };
}

export function keyed(key: string, of: CitedQuantity): KeyedQuantity {
  return { key, name: text(`${key} 之数`, `the ${key}`), ...of };
}

const common = {
  sectors: [],
  topics: ['growth'],
  period: { code: period, printed: '上半年' },
  nature: 'actual',
  sources: [source()],
} as const satisfies Partial<Indicator>;

// Copied each time, because the schemas' types are mutable.
function fresh() {
  return { ...common, sectors: [...common.sectors], topics: [...common.topics], sources: [source()] };
}

export function indicator(over: Partial<Indicator> = {}): Indicator {
  return {
    ...fresh(),
    id: 'industrial-output',
    name: text('工业产值', 'Industrial output'),
    scope: text('规模以上', 'Above designated size'),
    better: 'higher',
    ...over,
  };
}

function milestone(over: Partial<Milestone> = {}): Milestone {
  return {
    stage: 'construction',
    date: '2030-08',
    planned: true,
    what: text('开工', 'Start'),
    source: source(),
    ...over,
  };
}

export function project(over: Partial<Project> = {}): Project {
  return {
    ...fresh(),
    id: 'engine-plant',
    name: text('发动机厂', 'Engine plant'),
    stage: 'construction',
    stageNote: text('已开工', 'work has begun'),
    category: 'industry',
    milestones: [],
    ...over,
  };
}

export function total(over: Partial<ProjectTotal> = {}): ProjectTotal {
  return {
    ...fresh(),
    id: 'new-projects',
    name: text('新签约项目', 'Newly signed projects'),
    scope: text('全区', 'Whole district'),
    quantity: quantity(37, '个'),
    stage: 'signed',
    category: 'unstated',
    members: [],
    ...over,
  };
}

export function enterprise(over: Partial<Enterprise> = {}): Enterprise {
  return {
    ...fresh(),
    id: 'gear-maker',
    name: text('齿轮公司', 'Gear maker'),
    kind: 'enterprise',
    summary: text('做齿轮', 'Makes gears'),
    ...over,
  };
}

export function measure(over: Partial<Measure> = {}): Measure {
  return {
    ...fresh(),
    id: 'one-window',
    name: text('一窗办理', 'One window'),
    kind: 'reform',
    summary: text('一个窗口办完', 'Everything at one window'),
    ...over,
  };
}

type BuiltRecord = {
  indicator: Indicator;
  project: Project;
  total: ProjectTotal;
  enterprise: Enterprise;
  measure: Measure;
};

/** A built object as a record of a panel: asRecord('project', project({ … })). */
export function asRecord<T extends RecordType>(
  type: T,
  built: BuiltRecord[T],
  panel: PanelId = 'projects',
): DataRecord {
  return { ...built, type, panel } as DataRecord;
}

export function panelFile(panel: FileId, over: Partial<PanelFile> = {}): PanelFile {
  return {
    dataVersion,
    region,
    period,
    panel,
    status: 'preliminary',
    breakdowns: [],
    indicators: [],
    projects: [],
    totals: [],
    enterprises: [],
    measures: [],
    ...over,
  };
}

type RegionEntry = DataIndex['regions'][number];
type PeriodEntry = RegionEntry['periods'][number];

export function periodEntry(over: Partial<PeriodEntry> = {}): PeriodEntry {
  return {
    code: period,
    dataVersion,
    date: '2030-07-15',
    headlines: ['industrial-output.growth', 'new-projects.quantity', 'livelihood-share.quantity'],
    ...over,
  };
}

export function regionEntry(over: Partial<RegionEntry> = {}): RegionEntry {
  return {
    id: region,
    name: text('试验区', 'Test District'),
    level: 'district',
    parent: null,
    towns: [
      { id: 'stone-bridge', name: text('石桥街道', 'Stone Bridge') },
      { id: 'north-hill', name: text('北山镇', 'North Hill') },
    ],
    periods: [periodEntry()],
    ...over,
  };
}

export function dataIndex(over: Partial<DataIndex> = {}): DataIndex {
  return {
    schemaVersion: 2,
    default: { region, period },
    regions: [regionEntry()],
    topics: [
      { id: 'growth', name: text('增长', 'Growth') },
      { id: 'services', name: text('服务', 'Services') },
    ],
    referenceLines: [
      { id: 'double-digit', percent: 10, name: text('两位数', 'Double digit'), source: source() },
    ],
    ...over,
  };
}

/** manufacturing (C) contains automotive (C36) and food (C13, C14); software stands apart. */
export function sectorsFile(): ParsedFile<'sectors'> {
  const sector = (id: string, zh: string, codes: string[]) => ({
    id,
    name: text(zh, id),
    codes,
  });
  return {
    schemaVersion: 2,
    sectors: [
      sector('automotive', '汽车', ['C36']),
      sector('food', '食品', ['C13', 'C14']),
      sector('software', '软件', ['I65']),
      sector('manufacturing', '制造业', ['C']),
    ],
  };
}

export function sourcesFile(): ParsedFile<'sources'> {
  return {
    schemaVersion: 2,
    documents: [
      {
        id: 'report',
        title: text('试验区半年报', 'Half-year report of Test District'),
        publisher: text('试验日报', 'Test Daily'),
        author: null,
        date: '2030-07-15',
        read: 'whole',
        copy: 'original',
        parts: [{ id: 'first', name: text('第一部分', 'Part one') }],
        paragraphs: [
          { id: 'P01', part: 'first', numbers: [] },
          { id: 'P02', part: null, numbers: [] },
        ],
      },
    ],
  };
}

/** The four files of the made-up district. */
export const panelFiles: Readonly<Record<PanelId, PanelFile>> = {
  industry: panelFile('industry', {
    indicators: [
      indicator({ sectors: ['manufacturing'], quantity: quantity(80, '亿元'), growth: growth(12.5) }),
      indicator({ id: 'whole-economy', name: text('地区经济', 'Whole economy'), growth: growth(-1.3) }),
      indicator({
        id: 'vehicle-output',
        name: text('汽车产值', 'Vehicle output'),
        sectors: ['automotive'],
        growth: growth(7.2),
      }),
    ],
    enterprises: [
      enterprise({
        sectors: ['automotive'],
        figures: [keyed('output', quantity(2.8, '亿元', { nature: 'forecast' }))],
      }),
    ],
    measures: [
      measure({
        id: 'talent-plan',
        name: text('人才计划', 'Talent plan'),
        kind: 'plan',
        topics: ['services'],
      }),
    ],
  }),
  projects: panelFile('projects', {
    projects: [
      project({ sectors: ['automotive'], investment: quantity(20, '亿元'), milestones: [milestone()] }),
      project({
        id: 'noodle-factory',
        name: text('面条厂', 'Noodle factory'),
        sectors: ['food'],
        stage: 'signed',
        stageNote: text('已签约', 'signed'),
        investment: quantity(5000, '万元'),
      }),
      project({
        id: 'old-street',
        name: text('老街改造', 'Old street'),
        stage: 'reserve',
        stageNote: text('谋划中', 'being planned'),
        category: 'urban-renewal',
        alsoShownIn: ['livelihood'],
      }),
    ],
    totals: [
      total({
        members: ['noodle-factory'],
        threshold: quantity(5000, '万元', { printed: '5000万元以上', qualifier: 'at-least' }),
      }),
    ],
  }),
  'business-environment': panelFile('business-environment', {
    indicators: [
      indicator({
        id: 'opening-time',
        name: text('开办时间', 'Time to open a firm'),
        topics: ['services'],
        before: quantity(4, '天'),
        quantity: quantity(1, '天'),
        better: 'lower',
      }),
    ],
    measures: [
      measure({ topics: ['services'] }),
      measure({ id: 'window-training', name: text('窗口培训', 'Window training'), partOf: 'one-window' }),
    ],
  }),
  livelihood: panelFile('livelihood', {
    indicators: [
      indicator({
        id: 'livelihood-share',
        name: text('民生支出占比', 'Share of livelihood spending'),
        topics: ['services'],
        quantity: quantity(80, 'percent', { printed: '80%以上', qualifier: 'at-least' }),
      }),
    ],
  }),
};

/** The made-up district is in a city, which is in a province, which is in a nation. */
export const regionIds = {
  district: region,
  city: 'test-city',
  province: 'test-province',
  nation: 'test-nation',
} as const satisfies Partial<Record<RegionLevel, string>>;

const lineage = ['district', 'city', 'province', 'nation'] as const;
type Level = (typeof lineage)[number];

/** The index entries of the made-up regions, with the given periods. */
export function regionEntries(periods: Readonly<Partial<Record<Level, readonly PeriodEntry[]>>>) {
  return lineage.map((level, i) => {
    const parent = lineage[i + 1];
    return regionEntry({
      id: regionIds[level],
      name: text(`试验${level}`, `Test ${level}`),
      level,
      parent: parent ? regionIds[parent] : null,
      periods: [...(periods[level] ?? [])],
    });
  });
}

/** A file of a region and period with one indicator, of that period unless it says otherwise. */
export function states(level: Level, code: string, ...indicators: readonly Partial<Indicator>[]): PanelFile {
  return panelFile('industry', {
    region: regionIds[level],
    period: code,
    indicators: indicators.map((over) => indicator({ period: { code, printed: null }, ...over })),
  });
}

export function target(over: Partial<Target> = {}): Target {
  return {
    id: 'output-target',
    indicator: 'industrial-output',
    key: 'growth',
    year: 2030,
    accumulates: false,
    better: 'higher',
    ...quantity(8),
    ...over,
  };
}

export function threshold(over: Partial<Threshold> = {}): Threshold {
  return {
    indicator: 'industrial-output',
    key: 'growth',
    unit: unit('percent'),
    better: 'higher',
    meets: 10,
    warns: 0,
    source: source(),
    ...over,
  };
}

export function targetsFile(over: Partial<TargetsFile> = {}): TargetsFile {
  return { dataVersion: 'targets-1', region, targets: [], thresholds: [], ...over };
}

export function definition(over: Partial<Definition> = {}): Definition {
  return {
    id: 'industrial-output',
    name: text('工业产值', 'Industrial output'),
    definition: text('规模以上工业企业的产值', 'Output of firms above designated size'),
    codes: ['C'],
    ...over,
  };
}

type LibraryParts = Readonly<{
  targets?: readonly TargetsFile[];
  definitions?: readonly Definition[];
  /** Periods that the index lists but that are not loaded. */
  unread?: Readonly<Partial<Record<Level, readonly string[]>>>;
  /** Whether no set lacks a file. */
  isComplete?: boolean;
  read?: SourceDocument['read'];
}>;

/** The library that figures of the made-up regions are compared with, from their files. */
export function library(
  files: readonly PanelFile[],
  { targets = [], definitions = [], unread = {}, isComplete = true, read = 'whole' }: LibraryParts = {},
): Library {
  const entriesOf = (level: Level) => {
    const own = files.filter((file) => file.region === regionIds[level]).map((file) => file.period);
    return [...new Set([...own, ...(unread[level] ?? [])])].map((code) => periodEntry({ code }));
  };
  const regions = regionEntries(Object.fromEntries(lineage.map((level) => [level, entriesOf(level)])));
  return {
    index: dataIndex({ regions }),
    documents: new Map(sourcesFile().documents.map((document) => [document.id, { ...document, read }])),
    sets: regions.flatMap((of) =>
      of.periods.flatMap((entry) => {
        const own = files.filter((file) => file.region === of.id && file.period === entry.code);
        const place = { region: of, period: entry };
        return own.length > 0 ? [{ place, dataset: datasetOf(own), isComplete }] : [];
      }),
    ),
    targets: new Map(targets.map((file) => [file.region, file])),
    definitions: new Map(definitions.map((one) => [one.id, one])),
  };
}

/** A library's region at a level. */
export function regionAt({ index }: Library, level: Level): RegionEntry {
  const found = index.regions.find(({ id }) => id === regionIds[level]);
  if (!found) throw new Error(`no ${level}`);
  return found;
}

export function setOf(of: Library, level: Level, code: string): LoadedSet {
  const found = setAt(of, regionIds[level], code);
  if (!found) throw new Error(`no ${level} ${code}`);
  return found;
}

/** A file as it is written: units by their ids. What could be left to the printed words is stated all the same. */
export function written(file: object): Readonly<Record<string, unknown>> {
  const asWritten = (key: string, value: unknown) =>
    key === 'unit' && typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return { schemaVersion: 2, ...JSON.parse(JSON.stringify(file, asWritten)) };
}

/** Path → value, for fakeFetch and for checkData. */
export function responses(): Record<string, unknown> {
  return {
    [sharedPaths.index]: dataIndex(),
    [sharedPaths.sectors]: sectorsFile(),
    [sharedPaths.sources]: sourcesFile(),
    [sharedPaths.units]: unitsFile,
    [indicatorsPath]: { schemaVersion: 2, indicators: [] },
    ...Object.fromEntries(
      Object.values(panelFiles).map((file) => [
        panelPath(file.region, file.period, file.panel),
        written(file),
      ]),
    ),
  };
}

export function pathOf(panel: FileId): string {
  return panelPath(region, period, panel);
}
