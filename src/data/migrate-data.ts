import { readDirection } from '../model/printed/read-direction';
import { readPrinted } from '../model/printed/read-printed';
import type { Unit } from '../model/unit';

/** A JSON object whose shape is not relied on. */
export type Json = Readonly<Record<string, unknown>>;

export type Migrated = Readonly<{
  file: Json;
  /** What version 2 has no place for, in words. */
  dropped: readonly string[];
}>;

/** What a file needs to know of the folder that it is in. */
export type OldFolder = Readonly<{
  units: ReadonlyMap<string, Unit>;
  /** Ids of the sectors that had a colour, in its order. */
  colours: readonly string[];
}>;

/** The sectors with a colour of a sectors.json of version 1. */
export function coloursIn(sectors: Json | undefined): readonly string[] {
  return listOf(sectors?.sectors)
    .filter(({ colour }) => typeof colour === 'number')
    .sort((a, b) => Number(a.colour) - Number(b.colour))
    .map(({ id }) => String(id));
}

/**
 * A data file of schema version 1 as version 2 writes it: what a file says again and again moves to `defaults`, what the
 * printed words say is left out, colours of sectors become those of each region. Ids and figure refs stay as they are, so
 * links, saved orders and thresholds still lead to the same figures. A file of another version comes back as it is.
 */
export function migrateFile(file: Json, { units, colours }: OldFolder): Migrated {
  if (file.schemaVersion !== 1) return { file, dropped: [] };
  const dropped: string[] = [];
  const { $schema, ...rest } = file;
  const base = { ...($schema !== undefined && { $schema }), ...rest, schemaVersion: 2 };
  if ('panel' in file) return { file: panelFile(base, units), dropped };
  if ('targets' in file) return { file: targetsFile(base, units, dropped), dropped };
  if ('referenceLines' in file) return { file: indexFile(base, colours, dropped), dropped };
  if ('sectors' in file) return { file: sectorsFile(base), dropped };
  return { file: base, dropped };
}

const lists = ['indicators', 'projects', 'totals', 'enterprises', 'measures'] as const;

function panelFile(file: Json, units: ReadonlyMap<string, Unit>): Json {
  const { schemaVersion, dataVersion, region, period, panel, status, $schema } = file;
  const records = lists.flatMap((list) => listOf(file[list]));
  const rates = records.flatMap(({ growth }) => (isObject(growth) ? [growth] : []));
  const defaults = present({
    document: commonest(records.flatMap(sourcesOf).map(({ document }) => document)),
    period: whenOther(commonest(records.map((record) => record.period)), { code: period, printed: null }),
    nature: whenOther(commonest(records.map((record) => record.nature)), 'actual'),
    better: whenOther(commonest(records.flatMap(({ better }) => better ?? [])), 'neither'),
    basis: whenOther(commonest(rates.map(({ basis }) => basis)), 'unstated'),
    kind: whenOther(commonest(rates.map(({ kind }) => kind)), 'unstated'),
  });
  const usual: Json = {
    period: { code: period, printed: null },
    nature: 'actual',
    better: 'neither',
    basis: 'unstated',
    kind: 'unstated',
    status: 'unstated',
    sectors: [],
    topics: [],
    members: [],
    milestones: [],
    figures: [],
    stage: 'unstated',
    category: 'unstated',
    ...defaults,
  };
  return {
    ...($schema !== undefined && { $schema }),
    ...present({ schemaVersion, dataVersion, region, period, panel, status: whenOther(status, 'unstated') }),
    ...(Object.keys(defaults).length > 0 && { defaults }),
    ...Object.fromEntries(
      lists.flatMap((list) => {
        const own = listOf(file[list]);
        return own.length > 0 ? [[list, own.map((record) => recordOf(record, usual, units))]] : [];
      }),
    ),
  };
}

function recordOf(
  { sources, additive: _, ...record }: Json,
  usual: Json,
  units: ReadonlyMap<string, Unit>,
): Json {
  const cited = new Set(sourcesIn(record).map((source) => JSON.stringify(source)));
  const further = listOf(sources).filter((source) => !cited.has(JSON.stringify(source)));
  const fields = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    if (key in usual && isSame(value, usual[key])) return [];
    return [[key, shorter(value, key, usual, units)]];
  });
  const own = further.length > 0 || cited.size === 0 ? listOf(sources) : [];
  return {
    ...Object.fromEntries(fields),
    ...(own.length > 0 && { sources: own.map((source) => shorter(source, 'sources', usual, units)) }),
  };
}

function shorter(value: unknown, key: string, usual: Json, units: ReadonlyMap<string, Unit>): unknown {
  if (Array.isArray(value)) return value.map((one) => shorter(one, key, usual, units));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).flatMap(([field, of]): [string, unknown][] => {
    const isUsual = (field === 'basis' || field === 'kind') && 'printed' in value && isSame(of, usual[field]);
    if (isUsual || (field === 'document' && of === usual.document)) return [];
    return [[field, shorter(of, field, usual, units)]];
  });
  const short = Object.fromEntries(fields);
  return 'printed' in value && 'amount' in value ? figureOf(value, short, key, units) : short;
}

/** Without what the printed words say in any case; what they do not say, or say otherwise, stays for data:check to name. */
function figureOf(figure: Json, short: Json, key: string, units: ReadonlyMap<string, Unit>): Json {
  const { amount, unit: was, qualifier, ...rest } = short;
  const unit = was === '月' ? '个月' : was;
  const read = readPrinted(String(figure.printed), units);
  if (!read.ok) return { ...short, unit };
  const { reading } = read;
  const phrase = isObject(figure.source) ? String(figure.source.phrase) : '';
  const isRate = key === 'growth' || figure.key === 'growth';
  const way = reading.direction ?? (isRate ? readDirection(phrase, String(figure.printed)) : null);
  const signed = way === 'down' ? -reading.amount + 0 : reading.amount;
  return {
    ...rest,
    ...(amount !== signed && { amount }),
    ...(unit !== reading.unit && { unit }),
    ...(qualifier !== reading.qualifier && { qualifier }),
  };
}

function targetsFile(file: Json, units: ReadonlyMap<string, Unit>, dropped: string[]): Json {
  const { targets, thresholds, ...head } = file;
  for (const { indicator, reason } of listOf(thresholds)) {
    const words = isObject(reason) ? ` (${String(reason.zh)})` : '';
    dropped.push(`threshold of ${String(indicator)}${words}: no document states it`);
  }
  const document = commonest(
    listOf(targets)
      .flatMap(sourcesIn)
      .map((source) => source.document),
  );
  return {
    ...head,
    ...(document !== undefined && { defaults: { document } }),
    targets: listOf(targets).map((target) => shorter(target, String(target.key), { document }, units)),
    thresholds: [],
  };
}

function indexFile(file: Json, colours: readonly string[], dropped: string[]): Json {
  const lines = listOf(file.referenceLines);
  for (const { id, source } of lines) {
    if (source === undefined) dropped.push(`reference line ${String(id)}: no document states it`);
  }
  return {
    ...file,
    regions: listOf(file.regions).map(({ periods, ...region }) => ({
      ...region,
      ...(colours.length > 0 && { colours }),
      periods,
    })),
    referenceLines: lines.filter(({ source }) => source !== undefined),
  };
}

function sectorsFile(file: Json): Json {
  return { ...file, sectors: listOf(file.sectors).map(({ colour: _, ...sector }) => sector) };
}

function sourcesOf(record: Json): readonly Json[] {
  return [...sourcesIn(record), ...listOf(record.sources)];
}

/** The sources of a record's figures and milestones. */
function sourcesIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (!isObject(value)) return [];
  const own = isObject(value.source) ? [value.source] : [];
  return [...own, ...Object.entries(value).flatMap(([key, of]) => (key === 'sources' ? [] : sourcesIn(of)))];
}

function commonest(values: readonly unknown[]): unknown {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && JSON.parse(first[0]);
}

function whenOther(value: unknown, usual: unknown): unknown {
  return isSame(value, usual) ? undefined : value;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function present(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
