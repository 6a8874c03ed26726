import type { Fault, Problem, ReferenceKind } from '../model/fault';
import { dangling } from '../model/one-each-cause';
import { numbersIn } from './census';
import { sharedPaths } from './data-paths';
import type { ParsedFile } from './file-schemas';

/** Where a figure cites a document, and what it says is printed there. */
export type CitedPlace = Readonly<{ locator: string; printed: string }>;

/** What a document's numbers may lead to, of all regions and periods. */
export type Cited = Readonly<{
  /** By document, then by the refs of the figures that cite it. */
  figures: ReadonlyMap<string, ReadonlyMap<string, readonly CitedPlace[]>>;
  projects: ReadonlySet<string>;
  /** Ids of records with faults of their own; what refers to them is not judged. */
  leftOut: ReadonlySet<string>;
}>;

/** Checks that every number of a document leads to a figure that cites it there, and every paragraph to its part. */
export function checkCensus({ documents }: ParsedFile<'sources'>, cited: Cited): readonly Fault[] {
  return documents.flatMap(({ id, parts, paragraphs }, i) =>
    paragraphs.flatMap(({ id: paragraph, part, numbers }, j) => {
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
        ...numbers.flatMap((number, k) =>
          checkNumber(`${at}.numbers[${k}]`, { document: id, paragraph, number }, cited),
        ),
      ];
    }),
  );
}

type PrintedNumber = ParsedFile<'sources'>['documents'][number]['paragraphs'][number]['numbers'][number];

function checkNumber(
  at: string,
  { document, paragraph, number }: Readonly<{ document: string; paragraph: string; number: PrintedNumber }>,
  { figures, projects, leftOut }: Cited,
): readonly Fault[] {
  if ('figure' in number) {
    const { figure, text } = number;
    const [record = ''] = figure.split('.');
    if (leftOut.has(record)) return [];
    const ofDocument = figures.get(document);
    const places = ofDocument?.get(figure);
    if (!places) return [intoNothing(`${at}.figure`, 'figure', figure, ofDocument?.keys())];
    const isThere = places.some(
      ({ locator, printed }) => locator === paragraph && numbersIn(printed).includes(text),
    );
    return isThere ? [] : [fault(`${at}.figure`, { code: 'other-number', figure, text, paragraph })];
  }
  if ('milestone' in number) {
    const isFound = projects.has(number.milestone) || leftOut.has(number.milestone);
    return isFound ? [] : [intoNothing(`${at}.milestone`, 'record', number.milestone, projects)];
  }
  return [];
}

function intoNothing(path: string, what: ReferenceKind, id: string, known: Iterable<string> = []): Fault {
  return fault(path, dangling(what, id, known));
}

function fault(path: string, problem: Problem): Fault {
  return { file: sharedPaths.sources, path, problem };
}
