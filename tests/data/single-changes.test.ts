import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkData } from '../../src/data/check-data';
import { completePanelFile } from '../../src/data/complete-panel-file';
import type { Fault } from '../../src/model/fault';
import { type DataIndex, panelFileSchema } from '../../src/model/file-schema';
import { units } from '../support/committed-units';
import { committedFolder, readerOf } from '../support/data-folder';
import { type Change, changesOf, type Json } from './single-changes';

const folder = committedFolder();
const index = JSON.parse(folder.get('data/index.json') ?? '') as DataIndex;
const documents = (JSON.parse(folder.get('data/sources.json') ?? '') as { documents: { id: string }[] })
  .documents;
const lists = ['indicators', 'projects', 'totals', 'enterprises', 'measures'] as const;

type Place = Readonly<{
  file: string;
  list: string;
  position: number;
  id: string;
  cites: ReadonlySet<string>;
}>;

const panelFiles = [...folder].filter(([name]) => /^data\/regions\/[^/]+\/[^/]+\/[^/]+\.json$/.test(name));
const records = panelFiles.flatMap(([file, text], number) => {
  const json = JSON.parse(text) as Json;
  const { value } = completePanelFile(file, v.parse(panelFileSchema, json), units);
  return lists.flatMap((list, l) =>
    ((json[list] ?? []) as readonly Json[]).map((record, position) => {
      const cites = new Set(
        documents
          .map(({ id }) => id)
          .filter((id) => JSON.stringify([record, json.defaults]).includes(`"${id}"`)),
      );
      return {
        at: { file, list, position, id: String(record.id), cites },
        changes: changesOf(
          record,
          value[list][position] as unknown as Json,
          number * 10_000 + l * 1000 + position,
        ),
      };
    }),
  );
});

/** The committed data with one change of every record. */
async function faultsOf(changed: readonly Readonly<{ at: Place; change: Change }>[]) {
  const files = new Map(folder);
  for (const [name, text] of panelFiles) {
    const json = JSON.parse(text);
    for (const { at, change } of changed) if (at.file === name) json[at.list][at.position] = change.record;
    files.set(name, JSON.stringify(json));
  }
  return (await checkData(readerOf(files))).faults;
}

/** Whether a fault is one of that record, or of a headline or a number of a document that led to it. */
function concerns(
  { file, path = '', problem }: Fault,
  { file: own, list, position, id, cites }: Place,
): boolean {
  if (file === own) return `${path}.`.replaceAll('[', '.[').startsWith(`$.${list}.[${position}].`);
  const led = 'figure' in problem ? problem.figure : 'id' in problem ? problem.id : '';
  if (led.split('.')[0] !== id) return false;
  if (file === 'data/sources.json') {
    return cites.has(documents[Number(/^\$\.documents\[(\d+)\]/.exec(path)?.[1])]?.id ?? '');
  }
  const [, r, p] = /^\$\.regions\[(\d+)\]\.periods\[(\d+)\]/.exec(path) ?? [];
  const region = index.regions[Number(r)];
  return own.includes(`/${region?.id}/${region?.periods[Number(p)]?.code}/`);
}

/** The kinds of changes that pass, each with the reason. A kind that is not here must always be refused. */
const passing: readonly (readonly [reason: string, kinds: RegExp])[] = [
  [
    'words beside the figure: the document’s text is not kept, and the English is ours',
    /(?:^|\.)(?:name|scope|scopeDiffers|note|summary|stageNote|progress|owner|lead|problems|requests|what|reason)(?:\.(?:zh|en))?: (?:other|one left out|left out)$/,
  ],
  [
    'the editors’ judgement, which no words state',
    /^(?:stage|category|better|kind|sectors|topics|town|alsoShownIn|classified|members|partOf|breakdown|milestones)\b.*: (?:other|one left out|left out)$/,
  ],
  [
    'what the words around the phrase say, and not the phrase: of which time, expected or done, at which prices',
    /(?:^|\.)(?:nature|period|period\.code|period\.printed|basis|kind|vintage|start.*|finish.*): (?:other|left out)$|^figure: (?:a plan|another period)$/,
  ],
  [
    'a statement that is left out is not a wrong one; the census finds it where it lists the number',
    /^(?:quantity|growth|before|share|contribution|investment|annualPlan|completed|completedTotal|threshold|funding|figures|revisions|sources): (?:one left out|left out)$/,
  ],
  [
    'the words of a phrase around its number, which census:check compares with the text',
    /(?:^|\.)(?:source|sources)\.(?:phrase|row|column|cell): other$|^figure: 增长 for 下降 in phrase$/,
  ],
  [
    'the document that the head of the file names is meant then',
    /(?:^|\.)(?:source|sources)\.document: left out$/,
  ],
  ['a unit that is printed once for several numbers: 提高3.3和3.1个百分点', /^figure: another unit$/],
];

/** Enough for each record to have had most of its changes. */
const ROUNDS = 40;

test('no single change of a record passes but those that nothing printed contradicts', async () => {
  const passed = new Map<string, string>();
  let refused = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const changed = records.flatMap(({ at, changes }, i) => {
      const change = changes[(round * 31 + i) % changes.length];
      return change ? [{ at, change }] : [];
    });
    const faults = await faultsOf(changed);
    for (const { at, change } of changed) {
      if (faults.some((fault) => concerns(fault, at))) refused += 1;
      else if (!passing.some(([, kinds]) => kinds.test(change.kind)))
        passed.set(change.kind, `${at.file} ${at.id}`);
    }
  }
  expect([...passed]).toEqual([]);
  expect(refused).toBeGreaterThan(records.length);
}, 30_000);
