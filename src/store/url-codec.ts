import type { Notice } from './notice';
import { stateTable, type UrlRow, type View, viewKeys } from './state-table';

/** Version of the address format. For a newer version, the software shows the default view and says so. */
const ADDRESS_VERSION = 1;
const VERSION_PARAMETER = 'v';

const rows: { readonly [K in keyof View]: UrlRow<View[K]> } = stateTable;

/**
 * The view as a query: `?v=1&sector=automotive,digital&stage=signed&focus=projects`, or '' for the default view.
 * Ids hold only [a-z0-9-.], so that commas separate values and nothing needs escaping.
 */
export function encodeView(view: View): string {
  const parts = viewKeys.flatMap((key) => writeKey(key, view));
  return parts.length === 0 ? '' : `?${[`${VERSION_PARAMETER}=${ADDRESS_VERSION}`, ...parts].join('&')}`;
}

/** Reads any string; unusable values become a notice and the default. */
export function decodeView(query: string): Readonly<{ view: View; notices: readonly Notice[] }> {
  const parameters = new URLSearchParams(query);
  const version = readVersion(parameters);
  if (version.newer) return { view: decodeParameters(new URLSearchParams()).view, notices: version.notices };
  const { view, notices } = decodeParameters(parameters);
  return { view, notices: [...version.notices, ...unknownParameters(parameters), ...notices] };
}

function decodeParameters(parameters: URLSearchParams) {
  const notices: Notice[] = [];
  const values = (parameter: string) =>
    parameters.getAll(parameter).flatMap((list) => list.split(',').filter((value) => value !== ''));
  const entries = viewKeys.map((key) => [
    key,
    rows[key].codec.read(values, (notice) => {
      notices.push(notice);
    }),
  ]);
  // fromEntries loses the type of each key; `rows` has checked them.
  return { view: Object.fromEntries(entries) as View, notices };
}

function writeKey<K extends keyof View>(key: K, view: View): readonly string[] {
  return rows[key].codec
    .write(view[key])
    .map(([parameter, values]) => `${parameter}=${values.map(encodeURIComponent).join(',')}`);
}

function readVersion(parameters: URLSearchParams): Readonly<{ newer: boolean; notices: readonly Notice[] }> {
  const text = parameters.get(VERSION_PARAMETER);
  if (text === null || text === String(ADDRESS_VERSION)) return { newer: false, notices: [] };
  const found = /^\d+$/.test(text) ? Number(text) : 0;
  if (found > ADDRESS_VERSION) {
    return { newer: true, notices: [{ kind: 'newer-address', found, known: ADDRESS_VERSION }] };
  }
  return { newer: false, notices: [{ kind: 'unknown-value', parameter: VERSION_PARAMETER, value: text }] };
}

function unknownParameters(parameters: URLSearchParams): readonly Notice[] {
  const known = new Set([VERSION_PARAMETER, ...viewKeys.flatMap((key) => rows[key].codec.parameters)]);
  return [...new Set(parameters.keys())]
    .filter((name) => !known.has(name))
    .map((name) => ({ kind: 'unknown-parameter', name }));
}
