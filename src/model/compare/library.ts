import type { Dataset } from '../dataset';
import { type Figure, type FigureRef, placedRef, splitRef, TARGET_KEY, targetRef, toFigure } from '../figure';
import type { DataIndex, Definition, Region, SourceDocument, Target, TargetsFile } from '../file-schema';
import type { Place } from '../places';
import type { PeriodCode } from '../quantity-schema';
import type { RecordOf } from '../record-schema';
import { definedName } from './indicator-name';

/** The records of one region and period, as far as its files are fit to be read. */
export type LoadedSet = Readonly<{
  place: Place;
  dataset: Dataset;
  /** False while a file of the set is on its way, or where one failed: what is not here may be in that file. */
  isComplete: boolean;
}>;

/** All that is loaded of the region in view and of those that it lies in. */
export type Library = Readonly<{
  index: DataIndex;
  documents: ReadonlyMap<string, SourceDocument>;
  sets: readonly LoadedSet[];
  /** By region. */
  targets: ReadonlyMap<string, TargetsFile>;
  definitions: ReadonlyMap<string, Definition>;
}>;

/** A figure with its place; its ref names that place too. */
export type PlacedFigure = Readonly<{ figure: Figure; region: Region; period: PeriodCode }>;

/** What a target or threshold can be set for. */
export type SeriesKind = Target['key'];

/**
 * Why a region and period does not have a figure: a document that was read whole does not say it; only extracts were
 * read, or nothing at all; its file is not read (yet).
 */
export type Absence = 'not-in-source' | 'not-in-database' | 'not-read';

export function setAt(library: Library, region: string, period: PeriodCode): LoadedSet | undefined {
  return library.sets.find(({ place }) => place.region.id === region && place.period.code === period);
}

/** Whether an id names something that has a comparison and a series: a total or a project of that id has none. */
export function isKnownIndicator({ definitions, sets }: Library, id: string): boolean {
  return definitions.has(id) || sets.some(({ dataset }) => dataset.byId.get(id)?.type === 'indicator');
}

/** A figure of a set with a ref that leads to it from anywhere. */
export function placed({ region, period }: Place, figure: Figure): PlacedFigure {
  const ref = placedRef(region.id, period.code, figure.ref);
  return { figure: { ...figure, ref }, region, period: period.code };
}

/** The level or growth rate of an indicator, or the count of a total, as a region and period states it, or why it does not. */
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

/** Why a region and period does not have what was looked for there in vain. */
export function absenceAt(library: Library, region: Region, period: PeriodCode): Absence {
  const set = setAt(library, region.id, period);
  if (!set) return region.periods.some(({ code }) => code === period) ? 'not-read' : 'not-in-database';
  if (!set.isComplete) return 'not-read';
  return isReadWhole(library, set) ? 'not-in-source' : 'not-in-database';
}

/** Whether every document that the set cites was read from end to end. */
export function isReadWhole({ documents }: Library, { dataset }: LoadedSet): boolean {
  const cited = new Set(dataset.records.flatMap(({ sources }) => sources.map(({ document }) => document)));
  return cited.size > 0 && [...cited].every((id) => documents.get(id)?.read === 'whole');
}

/** The figure that a placed ref names, among sets and targets; undefined where nothing loaded has it. */
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

/** A target as a figure: of the whole year, in its own nature, named as indicators.json names its indicator. */
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
    panel: 'industry',
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
