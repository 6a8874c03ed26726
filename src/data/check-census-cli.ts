import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../model/fault';
import type { Region, SourceDocument } from '../model/file-schema';
import { filesOf } from '../model/place';
import type { SourceRef } from '../model/quantity-schema';
import { type Unit, unitsOf } from '../model/unit';
import { numbersByParagraph, paragraphsOf } from './census';
import { type Difference, differencesOf } from './census-differences';
import { completePanelFile } from './complete-panel-file';
import { completeSeriesFile } from './complete-series-file';
import { completeTargetsFile } from './complete-targets-file';
import { readerOf } from './data-folder';
import { panelPath, seriesPath, sharedPaths, targetsPath } from './data-paths';
import { faultText } from './fault-text';
import type { FileKind, ParsedFile } from './file-schemas';
import { readDataFile } from './read-data-file';

const usage =
  '用法 / Usage: npm run census:check -- <标有 [P01] 的原文 / text with [P01] marks> [文件编号 / document id] [数据目录 / data folder]';

/**
 * Compares a document's text, which is not in the repository, with the data files: the numbers of every
 * paragraph in order, and every phrase that a record cites. Prints each difference; exit code 1 if there is
 * one, 2 if there is nothing to compare. Run it from the root of the repository.
 */
export async function main([file, id, folder = 'data']: string[]): Promise<number> {
  if (file === undefined) return fail([usage], 2);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return fail([`${file}\n  读取不到这个文件。\n  This file cannot be read.`], 2);
  if (paragraphsOf(text).size === 0) return fail([`${file}\n${noMarks}`], 2);
  const faults: Fault[] = [];
  const load = loader(folder, faults);
  const sources = await load('sources', sharedPaths.sources);
  const document = sources?.documents.find((candidate) => candidate.id === (id ?? sources.documents[0]?.id));
  const cited = document ? await phrasesCited(document.id, load) : [];
  const here = (of: string) => path.join(folder, path.relative('data', of));
  if (faults.length > 0)
    return fail(
      faults.map((fault) => faultText(fault, here(fault.file))),
      1,
    );
  if (!document) return fail([`${here(sharedPaths.sources)}\n${noDocument(id)}`], 2);
  const differences = [
    ...compareNumbers(document, numbersByParagraph(text)),
    ...comparePhrases(cited, paragraphsOf(text)),
  ];
  if (differences.length > 0) return fail(differences, 1);
  const count = document.paragraphs.length;
  console.log(
    `${document.id}：${count} 段的数字和全部引文一致 / the numbers of ${count} paragraphs and all phrases agree`,
  );
  return 0;
}

const noMarks =
  '  文中没有段落标记。请在每段之前标上 [P01]、[P02]……\n  The text has no marks. Set [P01], [P02] … before its paragraphs.';

function noDocument(id = ''): string {
  return `  没有文件“${id}”。请照 documents 里的编号写。\n  There is no document “${id}”. Give one of the ids in documents.`;
}

function fail(lines: readonly string[], code: number): number {
  for (const line of lines) console.error(line);
  return code;
}

function compareNumbers(document: SourceDocument, printed: Map<string, string[]>): string[] {
  const recorded = new Map(
    document.paragraphs.map(({ id, numbers }) => [id, numbers.map(({ text }) => text)]),
  );
  return [...new Set([...printed.keys(), ...recorded.keys()])].sort().flatMap((id) => {
    const [inText, inData] = [printed.get(id), recorded.get(id)];
    if (!inData) return [`${id}：数据里没有这一段，请补上 / the data lacks this paragraph: add it`];
    if (!inText) return [`${id}：原文没有这一段，请删去 / the text has no such paragraph: remove it`];
    return differencesOf(inText, inData).map((difference) => `${id} ${wordDifference(difference)}`);
  });
}

function wordDifference({ position, inText, inData }: Difference): string {
  const [zh, en] = [`第${position}个数：`, `number ${position}:`];
  if (inData === null)
    return `${zh}原文有“${inText}”，数据没有，请补上 / ${en} the text has “${inText}”, the data lacks it: add it`;
  if (inText === null)
    return `${zh}数据有“${inData}”，原文没有，请删去 / ${en} the data has “${inData}”, the text does not: remove it`;
  return `${zh}原文是“${inText}”，数据是“${inData}”，请改正 / ${en} the text has “${inText}”, the data “${inData}”: correct it`;
}

/** Several figures may cite one phrase. Cells of tables are not in the text. */
function comparePhrases(cited: readonly SourceRef[], paragraphs: Map<string, string>): string[] {
  const lines = cited.flatMap((ref) =>
    'phrase' in ref && !paragraphs.get(ref.paragraph)?.includes(ref.phrase)
      ? [
          `${ref.paragraph} 引文：原文没有“${ref.phrase}”，请改正 / phrase: the text does not print “${ref.phrase}”: correct it`,
        ]
      : [],
  );
  return [...new Set(lines)];
}

async function phrasesCited(document: string, load: Load): Promise<readonly SourceRef[]> {
  const index = await load('index', sharedPaths.index);
  const unitsFile = await load('units', sharedPaths.units);
  if (!index || !unitsFile) return [];
  const units = unitsOf(unitsFile);
  const files: unknown[] = [];
  // One after the other, so that faults always come in the same order.
  for (const region of index.regions) files.push(...(await filesOfRegion(region, units, load)));
  return sourceRefsIn(files).filter((ref) => ref.document === document);
}

async function filesOfRegion(
  region: Region,
  units: ReadonlyMap<string, Unit>,
  load: Load,
): Promise<readonly unknown[]> {
  const files: unknown[] = [];
  for (const period of region.periods) {
    for (const panel of filesOf({ region, period })) {
      const name = panelPath(region.id, period.code, panel);
      const file = await load('panel', name);
      if (file) files.push(completePanelFile(name, file, units).value);
    }
  }
  const series = region.series && (await load('series', seriesPath(region.id)));
  if (series) files.push(completeSeriesFile(seriesPath(region.id), series, units).value);
  const targets = region.targets && (await load('targets', targetsPath(region.id)));
  if (targets) files.push(completeTargetsFile(targetsPath(region.id), targets, units).value);
  return files;
}

function sourceRefsIn(value: unknown): readonly SourceRef[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('phrase' in value) return [value as SourceRef];
  return Object.values(value).flatMap(sourceRefsIn);
}

type Load = <K extends FileKind>(kind: K, file: string) => Promise<ParsedFile<K> | null>;

/** Reads and checks files. One that cannot be used is null, and its faults are added. */
function loader(folder: string, faults: Fault[]): Load {
  const reader = readerOf(folder);
  return async (kind, file) => {
    const read = await readDataFile(reader, kind, file);
    if (read.ok) return read.value;
    faults.push(...read.faults);
    return null;
  };
}
