import type { Dataset } from '../dataset';
import { type Figure, type FigureRef, placedRef, splitRef, TARGET_KEY, targetRef, toFigure } from '../figure';
import type {
  DataIndex,
  Definition,
  Region,
  RegionLevel,
  SourceDocument,
  Target,
  TargetsFile,
} from '../file-schema';
import type { Place } from '../place';
import type { PeriodCode, Text } from '../quantity-schema';
import type { RecordOf } from '../record-schema';
import { definedName } from './indicator-name';

/** The records of one region and period, from its valid files. */
export type LoadedSet = Readonly<{
  place: Place;
  dataset: Dataset;
  /** False if a file of the set is loading or has failed: what is missing here may be in that file. */
  isComplete: boolean;
}>;

/** All loaded data: the region in view, and the places it is compared with. */
export type Library = Readonly<{
  index: DataIndex;
  documents: ReadonlyMap<string, SourceDocument>;
  sets: readonly LoadedSet[];
  /** By region. */
  targets: ReadonlyMap<string, TargetsFile>;
  definitions: ReadonlyMap<string, Definition>;
}>;

/** A figure with its place, which its ref includes. */
export type PlacedFigure = Readonly<{ figure: Figure; region: Region; period: PeriodCode }>;

/** What a target or threshold applies to: the level or the rate of change. */
export type SeriesKind = Target['key'];

/**
 * Why a region and period lacks a figure: the whole document was read and does not state it; only an extract,
 * or nothing, was read; or its file is not loaded (yet).
 */
export type Absence = 'not-in-source' | 'not-in-database' | 'not-read';

export function setAt(library: Library, region: string, period: PeriodCode): LoadedSet | undefined {
  return library.sets.find(({ place }) => place.region.id === region && place.period.code === period);
}

/** Whether an id names an indicator; totals and projects have no comparison and no series. */
export function isKnownIndicator({ definitions, sets }: Library, id: string): boolean {
  return definitions.has(id) || sets.some(({ dataset }) => dataset.byId.get(id)?.type === 'indicator');
}

/** A figure of a set, with its place in its ref. */
export function placed({ region, period }: Place, figure: Figure): PlacedFigure {
  const ref = placedRef(region.id, period.code, figure.ref);
  return { figure: { ...figure, ref }, region, period: period.code };
}

/** A published level or growth rate of an indicator, or count of a total, or the reason why there is none. */
export function figureAt(
  library: Library,
  region: Region,
  period: PeriodCode,
  indicator: string,
  key: SeriesKind,
): PlacedFigure | Absence {
  const set = setAt(library, region.id, period);
  const record = set?.dataset.byId.get(indicator);
  const isMeasured = record?.type === 'indicator' || record?.type === 'total';
  const figure = isMeasured && set?.dataset.figures.get(`${indicator}.${key}`);
  return set && figure ? placed(set.place, figure) : absenceAt(library, region, period);
}

/** Why a region and period lacks a figure that was looked up there. */
export function absenceAt(library: Library, region: Region, period: PeriodCode): Absence {
  const set = setAt(library, region.id, period);
  if (!set) return region.periods.some(({ code }) => code === period) ? 'not-read' : 'not-in-database';
  if (!set.isComplete) return 'not-read';
  return isReadWhole(library, set) ? 'not-in-source' : 'not-in-database';
}

/** Whether every document that the set cites was read whole. */
export function isReadWhole({ documents }: Library, { dataset }: LoadedSet): boolean {
  const cited = new Set(dataset.records.flatMap(({ sources }) => sources.map(({ document }) => document)));
  return cited.size > 0 && [...cited].every((id) => documents.get(id)?.read === 'whole');
}

/** The figure of a placed ref, from sets and targets; undefined if it is not loaded. */
export function findPlaced(library: Library, ref: FigureRef): PlacedFigure | undefined {
  const { place, recordId, key } = splitRef(ref);
  if (!place) return undefined;
  const found = findTarget(library, ref);
  if (found) return targetFigure(library, found.region, found.target);
  const set = setAt(library, place.region, place.period);
  const figure = set?.dataset.figures.get(`${recordId}.${key}`);
  return set && figure && placed(set.place, figure);
}

/** The target that a placed ref names. */
export function findTarget(
  { index, targets }: Pick<Library, 'index' | 'targets'>,
  ref: FigureRef,
): Readonly<{ region: Region; target: Target }> | undefined {
  const { place, recordId, key } = splitRef(ref);
  if (!place || key !== TARGET_KEY) return undefined;
  const region = index.regions.find(({ id }) => id === place.region);
  const target = targets
    .get(place.region)
    ?.targets.find(({ id, year }) => id === recordId && String(year) === place.period);
  return region && target && { region, target };
}

/**
 * A target as a figure: for the whole year, of nature `target`, named as its indicator in indicators.json.
 */
export function targetFigure(
  { definitions }: Pick<Library, 'definitions'>,
  region: Region,
  target: Target,
): PlacedFigure {
  const definition = definitions.get(target.indicator);
  const named = definition
    ? definedName(definition, region.level)
    : { zh: target.indicator, en: target.indicator };
  const code = String(target.year);
  const record: RecordOf<'indicator'> = {
    type: 'indicator',
    panel: 'main',
    id: target.id,
    name: named,
    scope: definition?.definition ?? named,
    sectors: [],
    topics: [],
    period: { code, printed: null },
    nature: 'plan',
    better: target.better,
    sources: [target.source],
  };
  const isGrowth = target.key === 'growth';
  const growth = { ...target, basis: 'unstated', kind: 'unstated' } as const;
  const figure = toFigure(record, TARGET_KEY, isGrowth ? 'growth' : null, target, isGrowth ? growth : null);
  const ref = placedRef(region.id, code, targetRef(target.id));
  return { figure: { ...figure, ref, nature: 'target' }, region, period: code };
}

/** What an id is called at a level of region: as indicators.json defines it, else as its records call it. */
export function indicatorName(
  { definitions, sets }: Pick<Library, 'definitions' | 'sets'>,
  id: string,
  level: RegionLevel,
): Text | undefined {
  const definition = definitions.get(id);
  if (definition) return definedName(definition, level);
  return sets.map(({ dataset }) => dataset.byId.get(id)).find((record) => record !== undefined)?.name;
}
