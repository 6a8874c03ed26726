import { filesOfContext } from '../data/data-state';
import { isWhole } from '../data/loadable';
import { resolveRef } from '../model/compare/derived';
import { isKnownIndicator, type Library } from '../model/compare/library';
import type { Dataset } from '../model/dataset';
import { type FigureRef, recordRef, splitRef } from '../model/figure';
import { type Clauses, withClause } from '../model/filter/clauses';
import type { Dimension } from '../model/filter/dimensions';
import { valueNames } from '../model/filter/value-names';
import { fileIds } from '../model/record-values';
import type { AppState } from './app-state';
import type { Notice } from './notice';
import { selectPlace } from './select-place';
import { selectDataset, selectLibrary } from './selectors';
import type { View } from './state-table';
import type { AppStoreApi } from './store';

type Correction = Readonly<{ view: Partial<View>; notices: readonly Notice[] }>;

/** Removes from the view what the loaded data lacks, with a notice. Returns a function that stops it. */
export function startViewCorrection(store: AppStoreApi): () => void {
  const correct = () => {
    const correction = unknownValues(store.getState());
    if (correction) store.getState().showView(correction.view, correction.notices);
  };
  correct();
  return store.subscribe(correct);
}

/** The corrected view, with a notice per unknown value; null if all are known or the data is not loaded. */
function unknownValues(state: AppState): Correction | null {
  const place = selectPlace(state);
  if (state.shared.status !== 'ready' || !place) return null;
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

  const names = valueNames(state.shared.value, place.region);
  const clauses = (['sector', 'town', 'topic'] as const).reduce<Clauses>(
    (kept, dimension) => keepKnown(kept, dimension, names[dimension], unknown),
    state.clauses,
  );
  if (clauses !== state.clauses) view.clauses = clauses;

  const missing = missingThings(state);
  for (const [key, value] of Object.entries(missing)) unknown(key, value);
  for (const key of Object.keys(missing) as (keyof typeof missing)[]) view[key] = null;
  return notices.length === 0 ? null : { view, notices };
}

/** Ids in the view that no loaded file has, once all files that could have them are loaded. */
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

/**
 * A figure, or a record cited as a whole. Refs of another place, and computed ones, count as known until the
 * library is complete.
 */
function isKnownRef(library: Library | null, dataset: Dataset, ref: FigureRef): boolean {
  const { recordId, place } = splitRef(ref);
  if (place) {
    return !library || resolveRef(library, ref) !== undefined;
  }
  return dataset.figures.has(ref) || (dataset.byId.has(recordId) && ref === recordRef(recordId));
}

/** null while a file is loading or has failed: it may hold what no other file has. */
function completeLibrary(state: AppState): Library | null {
  const { context } = state;
  return context.reach !== 'near' && isWhole(filesOfContext(context)) ? selectLibrary(state) : null;
}

/** Whether all files of the place are loaded; until then a missing file may hold a missing id. */
function isSetComplete(state: AppState): boolean {
  const place = selectPlace(state);
  return fileIds.every((panel) => {
    const file = state.files[panel];
    if (file.status === 'absent') return true;
    // Just after a change of period, the files are still those of the old one.
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
