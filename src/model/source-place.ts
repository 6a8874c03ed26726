import type { SourceRef } from './quantity-schema';

/** Where in its document a statement is printed: `P26`, the name of a table, or a workbook's cell (`一季度!C5`). */
export function locatorOf(source: SourceRef): string {
  if ('paragraph' in source) return source.paragraph;
  return 'table' in source ? source.table : `${source.sheet}!${source.cell}`;
}

/** The printed words that carry the statement: the phrase, or the names of the row and the column. */
export function wordsAt(source: SourceRef): string {
  return 'phrase' in source ? source.phrase : `${source.row} · ${source.column}`;
}

/** The numbers of paragraphs, and apart from them the other locators, as a list of places words them. */
export function numberedFirst(
  locators: readonly string[],
): readonly [numbers: readonly string[], others: readonly string[]] {
  const isParagraph = (locator: string) => /^P\d+$/.test(locator);
  return [
    locators.filter(isParagraph).map((locator) => String(Number(locator.slice(1)))),
    locators.filter((locator) => !isParagraph(locator)),
  ];
}
