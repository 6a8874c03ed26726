import type { Fault, ReferenceKind } from '../model/fault';
import { dangling } from '../model/one-each-cause';
import { sharedPaths } from './data-paths';
import type { ParsedFile } from './file-schemas';

/** What a document's numbers may lead to, of all regions and periods. */
export type Cited = Readonly<{
  /** By document, the refs of the figures that cite it. */
  figures: ReadonlyMap<string, ReadonlySet<string>>;
  projects: ReadonlySet<string>;
}>;

/** Checks that every number of a document leads to a figure that cites it, and every paragraph to its part. */
export function checkCensus({ documents }: ParsedFile<'sources'>, cited: Cited): readonly Fault[] {
  return documents.flatMap(({ id, parts, paragraphs }, i) =>
    paragraphs.flatMap(({ part, numbers }, j) => {
      const at = `$.documents[${i}].paragraphs[${j}]`;
      const isKnown = part === null || parts.some((one) => one.id === part);
      return [
        ...(isKnown
          ? []
          : [
              intoNothing(
                `${at}.part`,
                'part',
                part,
                parts.map((one) => one.id),
              ),
            ]),
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
  { figures, projects }: Cited,
): readonly Fault[] {
  if ('figure' in number && !figures.get(document)?.has(number.figure)) {
    return [intoNothing(`${at}.figure`, 'figure', number.figure, figures.get(document))];
  }
  if ('milestone' in number && !projects.has(number.milestone)) {
    return [intoNothing(`${at}.milestone`, 'record', number.milestone, projects)];
  }
  return [];
}

function intoNothing(path: string, what: ReferenceKind, id: string, known: Iterable<string> = []): Fault {
  return { file: sharedPaths.sources, path, problem: dangling(what, id, known) };
}
