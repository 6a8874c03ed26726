import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { judgePanelFile, judgeSeriesFile, judgeTargetsFile } from '../../src/data/judge-files';
import {
  panelFileSchema,
  type SourceDocument,
  seriesFileSchema,
  targetsFileSchema,
} from '../../src/model/file-schema';
import { checkNames } from '../../src/model/integrity-across';
import type { Quantity } from '../../src/model/quantity-schema';
import type { Shared } from '../../src/model/shared';
import { type ChangedFigure, changesOf, reasons, type WrittenFigure } from '../support/changes-of-figures';
import { committedFolder } from '../support/data-folder';
import { manyForms } from '../support/many-forms';
import { loadDefinitions, loadShared } from './load-data';

type Path = readonly (string | number)[];
type Json = Readonly<Record<string, unknown>>;

/** The lists of each kind of file whose entries hold figures. */
const lists = ['indicators', 'projects', 'totals', 'enterprises', 'measures', 'series', 'targets'];

/** One record in a file of its own, which is quicker to judge thousands of times. */
type Alone = Readonly<{ file: string; list: string; head: Json; record: Json }>;

function recordsOf(file: string, json: Json): readonly Alone[] {
  const head = Object.fromEntries(Object.entries(json).filter(([key]) => !lists.includes(key)));
  return lists.flatMap((list) =>
    ((json[list] ?? []) as readonly Json[]).map((record) => ({ file, list, head, record })),
  );
}

/** The file with that record alone, and whether anything is wrong with it. */
function judge({ file, list, head }: Alone, record: Json, shared: Shared) {
  const json = { ...head, [list]: [record] };
  const region = shared.index.regions.find(({ id }) => id === head.region);
  if (!region) throw new Error(`no region of ${file}`);
  if (list === 'targets') {
    const read = v.safeParse(targetsFileSchema, { ...json, thresholds: [] });
    return read.success ? judgeTargetsFile(file, read.output, shared, definitions) : null;
  }
  if (list === 'series') {
    const read = v.safeParse(seriesFileSchema, json);
    return read.success ? judgeSeriesFile(file, read.output, region, shared) : null;
  }
  const read = v.safeParse(panelFileSchema, json);
  if (!read.success) return null;
  const judged = judgePanelFile(file, read.output, shared);
  return {
    ...judged,
    faults: [...judged.faults, ...checkNames(file, judged.file, definitions, region.level)],
  };
}

const definitions = loadDefinitions();

function figuresIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('printed' in value && 'source' in value) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    figuresIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((of, key) => (of as Record<string | number, unknown>)[key], value);
}

function put(value: unknown, [key, ...rest]: Path, figure: unknown): unknown {
  if (key === undefined) return figure;
  if (Array.isArray(value)) return value.map((one, i) => (i === key ? put(one, rest, figure) : one));
  return { ...(value as object), [key]: put((value as Json)[String(key)], rest, figure) };
}

/** The record of a judged file as it is read; a row of a series is an indicator. */
function readRecord(of: Alone, file: object, path: Path): Readonly<{ record: Json; inner: Path }> {
  const list = of.list === 'series' ? 'indicators' : of.list;
  const records = (file as Readonly<Record<string, readonly Json[]>>)[list] ?? [];
  const isRow = of.list === 'series';
  const record = records[isRow ? Number(path[1]) : 0];
  if (!record) throw new Error(`nothing read of ${of.file}`);
  return { record, inner: isRow ? path.slice(2) : path };
}

type Outcome = ChangedFigure & Readonly<{ place: string; isRefused: boolean }>;

function outcomesOf(of: Alone, shared: Shared): readonly Outcome[] {
  const sound = judge(of, of.record, shared);
  if (!sound || sound.faults.length > 0) throw new Error(`${of.file}: ${JSON.stringify(sound?.faults)}`);
  return figuresIn(of.record).flatMap((path) => {
    const { record, inner } = readRecord(of, sound.file, path);
    const quantity = at(record, inner) as Quantity & Readonly<{ source: Json; nature?: string }>;
    const cited = shared.documents.get(String(quantity.source.document));
    const changes = changesOf(at(of.record, path) as WrittenFigure, {
      role: String(of.list === 'targets' ? of.record.key : inner[inner.length - 1]),
      quantity,
      nature: of.list === 'targets' ? 'target' : (quantity.nature ?? String(record.nature)),
      isDated: Boolean(cited?.date),
      ...otherPlaces(cited, String(quantity.source.paragraph), shared),
    });
    return changes.map((change) => {
      const changed = put(of.record, path, change.figure) as Json;
      const judged = judge(of, changed, shared);
      const place = `${of.file} ${of.record.id} ${path.join('.')}: ${JSON.stringify(change.figure)}`;
      return { ...change, place, isRefused: !judged || judged.faults.length > 0 };
    });
  });
}

function otherPlaces(cited: SourceDocument | undefined, paragraph: string, { documents }: Shared) {
  const has = (document: SourceDocument) => document.paragraphs.some(({ id }) => id === paragraph);
  return {
    otherDocument: [...documents.values()].find((document) => document !== cited && has(document))?.id,
    otherParagraph: cited?.paragraphs.find(({ id, text }) => id !== paragraph && text === undefined)?.id,
  };
}

/** What passed though nothing says that it may. */
const wronglyPassed = (outcomes: readonly Outcome[]) =>
  outcomes
    .filter(({ isRefused, reason }) => !isRefused && reason === undefined)
    .map(({ what, place }) => `${what} ${place}`);

/** Changes of a record that lead to nothing, or that a document contradicts. */
function recordChanges(of: Alone): readonly Readonly<{ what: string; record: Json }>[] {
  const { record } = of;
  const milestones = (record.milestones ?? []) as readonly Json[];
  const dates = milestones.flatMap((milestone, i) => {
    const month = /(\d+)月/.exec(String((milestone.source as Json).phrase))?.[1];
    return month === undefined ? [] : [{ i, date: `2099-${month === '1' ? '02' : '01'}` }];
  });
  const sources = { document: 'none', paragraph: 'P01', phrase: '增长' };
  const isDefined = of.list === 'indicators' && definitions.some(({ id }) => id === record.id);
  const references = of.list === 'targets' ? ['indicator'] : ['sectors', 'topics', 'town'];
  return [
    ...references.map((key) => ({
      what: key,
      record: { ...record, [key]: key.endsWith('s') ? ['no-such'] : 'no-such' },
    })),
    ...(of.list === 'indicators' ? [{ what: 'breakdown', record: { ...record, breakdown: 'no-such' } }] : []),
    ...(of.list === 'targets' || of.list === 'series'
      ? []
      : [{ what: 'sources', record: { ...record, sources: [sources] } }]),
    ...(isDefined ? [{ what: 'name', record: { ...record, name: '别的名称' } }] : []),
    ...dates.map(({ i, date }) => ({
      what: 'milestone',
      record: { ...record, milestones: milestones.map((one, j) => (i === j ? { ...one, date } : one)) },
    })),
  ];
}

describe('a change of a figure against its printed words is refused', () => {
  const shared = loadShared();
  const files = [...committedFolder()].filter(([file]) => file.startsWith('data/regions/'));

  test.each(files)('in %s', (file, text) => {
    const outcomes = recordsOf(file, JSON.parse(text)).flatMap((record) => outcomesOf(record, shared));
    expect(wronglyPassed(outcomes)).toEqual([]);
  });

  test('so is a change of a record to what is not there, or has another name', () => {
    const passed = files.flatMap(([file, text]) =>
      recordsOf(file, JSON.parse(text)).flatMap((of) =>
        recordChanges(of)
          .filter(({ record }) => judge(of, record, shared)?.faults.length === 0)
          .map(({ what }) => `${what} of ${file} ${of.record.id}`),
      ),
    );
    expect(passed).toEqual([]);
  });

  test('in every kind of place that a figure can be printed at', () => {
    const { files, shared } = manyForms();
    const outcomes = files
      .flatMap(([file, json]) => recordsOf(file, json))
      .flatMap((record) => outcomesOf(record, shared));
    expect(wronglyPassed(outcomes)).toEqual([]);
    // And what is let through is, so that the list stays true.
    const passed = outcomes.flatMap(({ isRefused, reason }) => (isRefused ? [] : (reason ?? [])));
    expect([...new Set(passed)].sort()).toEqual(Object.keys(reasons).sort());
  });
});
