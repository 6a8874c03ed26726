import { type Figure, type FigureRef, figuresOf } from './figure';
import type { PanelFile } from './file-schema';
import { memoizeByKey, memoizeByObject } from './memoize';
import type { Breakdown, Breakdowns, DataRecord, Indicator, RecordOf, RecordType } from './record-schema';
import { type PanelId, panelIds } from './record-values';

/** All records of one region and period, from its valid files. */
export type Dataset = Readonly<{
  records: readonly DataRecord[];
  byId: ReadonlyMap<string, DataRecord>;
  figures: ReadonlyMap<FigureRef, Figure>;
  breakdowns: Breakdowns;
  /** What each panel shows: main indicators, then its own records, then those of other panels that are also shown there. */
  byPanel: ReadonlyMap<PanelId, readonly DataRecord[]>;
}>;

export function recordsOfFile(file: PanelFile): readonly DataRecord[] {
  const { panel } = file;
  return [
    ...file.indicators.map((record) => ({ ...record, type: 'indicator' as const, panel })),
    ...file.projects.map((record) => ({ ...record, type: 'project' as const, panel })),
    ...file.totals.map((record) => ({ ...record, type: 'total' as const, panel })),
    ...file.enterprises.map((record) => ({ ...record, type: 'enterprise' as const, panel })),
    ...file.measures.map((record) => ({ ...record, type: 'measure' as const, panel })),
  ];
}

export function datasetOf(files: readonly PanelFile[]): Dataset {
  return datasetWith(
    files.flatMap(recordsOfFile),
    files.flatMap(({ breakdowns }) => breakdowns),
  );
}

/** For periods that have no files of their own, see series.json. */
export function datasetOfIndicators(indicators: readonly Indicator[]): Dataset {
  return datasetWith(
    indicators.map((record) => ({ ...record, type: 'indicator', panel: 'main' })),
    [],
  );
}

function datasetWith(records: readonly DataRecord[], breakdowns: readonly Breakdown[]): Dataset {
  const figures = records.flatMap((record) => figuresOf(record));
  const alsoShown = (panel: PanelId) =>
    records.filter((record) => record.panel !== panel && record.alsoShownIn?.includes(panel));
  return {
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    figures: new Map(figures.map((figure) => [figure.ref, figure])),
    breakdowns: new Map(breakdowns.map((breakdown) => [breakdown.id, breakdown])),
    byPanel: new Map(
      panelIds.map((panel) => [
        panel,
        [
          ...alsoShown(panel).filter((record) => record.panel === 'main'),
          ...records.filter((record) => record.panel === panel),
          ...alsoShown(panel).filter((record) => record.panel !== 'main'),
        ],
      ]),
    ),
  };
}

const ofTypes = memoizeByObject((records: readonly DataRecord[]) =>
  memoizeByKey((type: RecordType): readonly DataRecord[] => records.filter((record) => record.type === type)),
);

/** Memoized: filtering tens of thousands of records takes longer than the counting that follows. */
export function recordsOfType<T extends RecordType>(
  records: readonly DataRecord[],
  type: T,
): readonly RecordOf<T>[] {
  return ofTypes(records)(type) as readonly RecordOf<T>[];
}

/** The few records among perhaps tens of thousands that are not projects; the same array on every call. */
export const withoutProjects = memoizeByObject((records: readonly DataRecord[]) =>
  records.filter(({ type }) => type !== 'project'),
);
