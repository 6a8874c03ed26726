import type { Fault, ReferenceKind } from '../model/fault';
import { dangling } from '../model/one-each-cause';
import { fold } from '../model/printed/fold';
import type { SourceRef } from '../model/quantity-schema';
import { sharedPaths } from './data-paths';
import type { ParsedFile } from './file-schemas';

export type CitedFigure = Readonly<{ printed: string; source: SourceRef }>;

/** What a document's numbers may lead to, of all regions and periods. */
export type Cited = Readonly<{
  /** By document, the figures that cite it, by their refs: several periods may have a ref in common. */
  figures: ReadonlyMap<string, ReadonlyMap<string, readonly CitedFigure[]>>;
  projects: ReadonlySet<string>;
}>;

/** Checks that every number of a document leads to a figure that prints it there, and every paragraph to its part. */
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
          checkNumber(`${at}.numbers[${k}]`, { document: id, paragraph }, number, cited),
        ),
      ];
    }),
  );
}

type PrintedNumber = ParsedFile<'sources'>['documents'][number]['paragraphs'][number]['numbers'][number];

function checkNumber(
  at: string,
  { document, paragraph }: Readonly<{ document: string; paragraph: string }>,
  number: PrintedNumber,
  { figures, projects }: Cited,
): readonly Fault[] {
  if ('milestone' in number && !projects.has(number.milestone)) {
    return [intoNothing(`${at}.milestone`, 'record', number.milestone, projects)];
  }
  if (!('figure' in number)) return [];
  const { text, figure } = number;
  const ofDocument = figures.get(document);
  const [first, ...others] = ofDocument?.get(figure) ?? [];
  if (!first) return [intoNothing(`${at}.figure`, 'figure', figure, ofDocument?.keys())];
  if ([first, ...others].some((one) => isPrintedIn(one, paragraph, text))) return [];
  const found = `${'paragraph' in first.source ? `${first.source.paragraph} ` : ''}“${first.printed}”`;
  const problem = { code: 'census-disagrees', text, paragraph, figure, found } as const;
  return [{ file: sharedPaths.sources, path: at, problem }];
}

function isPrintedIn({ printed, source }: CitedFigure, paragraph: string, text: string): boolean {
  const isThere = !('paragraph' in source) || source.paragraph === paragraph;
  return isThere && fold(printed).includes(fold(text));
}

function intoNothing(path: string, what: ReferenceKind, id: string, known: Iterable<string> = []): Fault {
  return { file: sharedPaths.sources, path, problem: dangling(what, id, known) };
}
