import type { Fault, ReferenceKind } from '../model/fault';
import { sharedPaths } from './data-paths';
import type { ParsedFile } from './file-schemas';

/** What a document's numbers may lead to, of all regions and periods. */
export type Cited = Readonly<{
  /** By document, the refs of the figures that cite it. */
  figures: ReadonlyMap<string, ReadonlySet<string>>;
  projects: ReadonlySet<string>;
  /** Ids of records that could not be read; what refers to them is not judged. */
  leftOut: ReadonlySet<string>;
}>;

/** Checks that every number of a document leads to a figure that cites it, and every paragraph to its part. */
export function checkCensus({ documents }: ParsedFile<'sources'>, cited: Cited): readonly Fault[] {
  return documents.flatMap(({ id, parts, paragraphs }, i) =>
    paragraphs.flatMap(({ part, numbers }, j) => {
      const at = `$.documents[${i}].paragraphs[${j}]`;
      const isKnown = part === null || parts.some((one) => one.id === part);
      return [
        ...(isKnown ? [] : [intoNothing(`${at}.part`, 'part', part)]),
        ...numbers.flatMap((number, k) => checkNumber(`${at}.numbers[${k}]`, id, number, cited)),
      ];
    }),
  );
}

type PrintedNumber = ParsedFile<'sources'>['documents'][number]['paragraphs'][number]['numbers'][number];

function checkNumber(
  at: string,
  document: string,
  number: PrintedNumber,
  { figures, projects, leftOut }: Cited,
): readonly Fault[] {
  if ('figure' in number) {
    const [record = ''] = number.figure.split('.');
    const isFound = figures.get(document)?.has(number.figure) || leftOut.has(record);
    return isFound ? [] : [intoNothing(`${at}.figure`, 'figure', number.figure)];
  }
  if ('milestone' in number) {
    const isFound = projects.has(number.milestone) || leftOut.has(number.milestone);
    return isFound ? [] : [intoNothing(`${at}.milestone`, 'record', number.milestone)];
  }
  return [];
}

function intoNothing(path: string, what: ReferenceKind, id: string): Fault {
  return { file: sharedPaths.sources, path, problem: { code: 'dangling', what, id } };
}
