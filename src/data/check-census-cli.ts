import { promises as fs } from 'node:fs';
import { recordsOfFile } from '../model/dataset';
import type { SourceDocument } from '../model/file-schema';
import { panelsOf } from '../model/places';
import type { SourceRef } from '../model/quantity-schema';
import { numbersByParagraph, paragraphsOf } from './census';
import { panelPath, sharedPaths, targetsPath } from './data-paths';
import type { FileKind, ParsedFile } from './file-schemas';
import { parseFile } from './parse-file';
import { readJson } from './read-json';

const usage = 'census:check -- <text file with [P01] marks> [document id]';

/**
 * Compares a document's text, which is not in the repository, with the data files: the numbers of every
 * paragraph in order, and every phrase that a record cites. Prints each difference; exit code 1 if there is
 * one. Run it from the root of the repository.
 */
export async function main(args: string[]): Promise<number> {
  const [file, id] = args;
  if (file === undefined) return fail([usage], 2);
  const { documents } = await load('sources', sharedPaths.sources);
  const document = documents.find((candidate) => candidate.id === (id ?? documents[0]?.id));
  if (!document) return fail([`data/sources.json has no document ${id}`], 2);
  const text = await fs.readFile(file, 'utf8');
  const differences = [
    ...compareNumbers(document, numbersByParagraph(text)),
    ...comparePhrases(await phrasesCited(document.id), paragraphsOf(text)),
  ];
  if (differences.length > 0) return fail(differences, 1);
  console.log(
    `${document.id}: the numbers of ${document.paragraphs.length} paragraphs and all phrases agree`,
  );
  return 0;
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
    const inText = printed.get(id)?.join(' ') ?? 'no such paragraph';
    const inData = recorded.get(id)?.join(' ') ?? 'no such paragraph';
    return inText === inData ? [] : [`${id}: text has: ${inText}`, `${id}: data has: ${inData}`];
  });
}

function comparePhrases(cited: readonly SourceRef[], paragraphs: Map<string, string>): string[] {
  return cited
    .filter(({ paragraph, phrase }) => !paragraphs.get(paragraph)?.includes(phrase))
    .map(({ paragraph, phrase }) => `${paragraph}: the text does not print: ${phrase}`);
}

async function phrasesCited(document: string): Promise<SourceRef[]> {
  const { regions } = await load('index', sharedPaths.index);
  const paths = regions.flatMap((region) =>
    region.periods.flatMap((period) =>
      panelsOf({ region, period }).map((panel) => panelPath(region.id, period.code, panel)),
    ),
  );
  const withTargets = regions.filter(({ targets }) => targets).map(({ id }) => targetsPath(id));
  const [files, targets] = await Promise.all([
    Promise.all(paths.map((path) => load('panel', path))),
    Promise.all(withTargets.map((path) => load('targets', path))),
  ]);
  const refs = sourceRefsIn([files.map(recordsOfFile), targets]);
  return refs.filter((ref) => ref.document === document);
}

function sourceRefsIn(value: unknown): SourceRef[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('phrase' in value) return [value as SourceRef];
  return Object.values(value).flatMap(sourceRefsIn);
}

async function load<K extends FileKind>(kind: K, path: string): Promise<ParsedFile<K>> {
  const json = readJson(path, await fs.readFile(path));
  const parsed = json.ok ? parseFile(kind, path, json.value) : json;
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.faults[0])}`);
  return parsed.value;
}
