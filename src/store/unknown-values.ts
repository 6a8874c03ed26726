import { filesOfContext } from '../data/data-state';
import { isWhole } from '../data/loadable';
import { resolveRef } from '../model/compare/derived';
import { isKnownIndicator, type Library } from '../model/compare/library';
import type { Dataset } from '../model/dataset';
import { type FigureRef, recordRef, splitRef } from '../model/figure';
import type { Dimension } from '../model/filter/dimensions';
import { type Clauses, withClause } from '../model/filter/filters';
import { panelIds } from '../model/record-values';
import type { AppState } from './app-state';
import type { Notice } from './notice';
import { selectDataset, selectLibrary, selectPlace } from './selectors';
import type { View } from './state-table';

type Correction = Readonly<{ view: Partial<View>; notices: readonly Notice[] }>;

/**
 * What the view names that the loaded data does not have, with the view as it is without; null where all is known or
 * the data is not there to tell.
 */
export function unknownValues(state: AppState): Correction | null {
  const place = selectPlace(state);
  if (state.shared.status !== 'ready' || !place) return null;
  const { index, sectors } = state.shared.value;
  const notices: Notice[] = [];
  const view: { -readonly [K in keyof View]?: View[K] } = {};
  const unknown = (parameter: string, value: string) =>
    notices.push({ kind: 'unknown-value', parameter, value });

  for (const [key, actual] of [
    ['region', place.region.id],
    ['period', place.period.code],
  ] as const) {
    const wanted = state[key];
    if (wanted !== null && wanted !== actual) {
      unknown(key, wanted);
      view[key] = null;
    }
  }

  const topics = new Set(index.topics.map(({ id }) => id));
  const clauses = [['sector', sectors] as const, ['topic', topics] as const].reduce<Clauses>(
    (kept, [dimension, known]) => keepKnown(kept, dimension, known, unknown),
    state.clauses,
  );
  if (clauses !== state.clauses) view.clauses = clauses;

  const missing = missingThings(state);
  for (const [key, value] of Object.entries(missing)) unknown(key, value);
  for (const key of Object.keys(missing) as (keyof typeof missing)[]) view[key] = null;
  return notices.length === 0 ? null : { view, notices };
}

/** What the view points at and no loaded file has, as far as the files that may have it are read. */
function missingThings(
  state: AppState,
): Partial<Record<'figure' | 'indicator' | 'record' | 'project', string>> {
  if (!isSetComplete(state)) return {};
  const { figure, indicator, record, project } = state;
  const library = completeLibrary(state);
  const dataset = selectDataset(state);
  return {
    ...(figure !== null && !isKnownRef(library, dataset, figure) && { figure }),
    ...(indicator !== null && library && !isKnownIndicator(library, indicator) && { indicator }),
    ...(record !== null && !dataset.byId.has(record) && { record }),
    ...(project !== null && dataset.byId.get(project)?.type !== 'project' && { project }),
  };
}

/** A figure, or a record that is cited as a whole; of another region or period, or computed from two, once those are read. */
function isKnownRef(library: Library | null, dataset: Dataset, ref: FigureRef): boolean {
  const { recordId, place } = splitRef(ref);
  if (place) {
    return !library || resolveRef(library, ref) !== undefined;
  }
  return dataset.figures.has(ref) || (dataset.byId.has(recordId) && ref === recordRef(recordId));
}

/** null where something is missing: a file that failed or is on its way may have what no other has. */
function completeLibrary(state: AppState): Library | null {
  const { context } = state;
  return context.reach !== 'near' && isWhole(filesOfContext(context)) ? selectLibrary(state) : null;
}

/** Only then is what is not found nowhere: a file that failed may hold it. */
function isSetComplete(state: AppState): boolean {
  const place = selectPlace(state);
  return panelIds.every((panel) => {
    const file = state.files[panel];
    if (file.status === 'absent') return true;
    // Just after a change of period the files are still the old one's.
    return (
      file.status === 'ready' &&
      file.value.region === place?.region.id &&
      file.value.period === place.period.code
    );
  });
}

function keepKnown(
  clauses: Clauses,
  dimension: Dimension,
  known: Readonly<{ has: (value: string) => boolean }>,
  unknown: (parameter: string, value: string) => void,
): Clauses {
  const values = clauses[dimension] ?? [];
  const kept = values.filter((value) => known.has(value));
  if (kept.length === values.length) return clauses;
  for (const value of values) if (!known.has(value)) unknown(dimension, value);
  return withClause(clauses, dimension, kept);
}
