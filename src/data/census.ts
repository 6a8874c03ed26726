/**
 * A number as printed in a text, without its unit. Arabic digits include decimals and a directly attached 万,
 * 亿 or % (2.8亿, 70%). Chinese numerals match as whole runs, also inside words and names (二道区, 过半, 百亿级), so
 * that none is overlooked; 首 counts in 首位.
 */
const printedNumbers = /\d+(?:,\d{3})*(?:\.\d+)?[万亿]*%?|[零〇一二三四五六七八九十百千万亿两半]+|首(?=位)/gu;

/** The numbers printed in a paragraph, in order. */
export function numbersIn(paragraph: string): string[] {
  return paragraph.match(printedNumbers) ?? [];
}

/** The paragraphs of a marked text by id; each paragraph begins with its mark, such as [P01]. */
export function paragraphsOf(text: string): Map<string, string> {
  const paragraphs = new Map<string, string>();
  const marked = text.split(/\[(P\d{2,})\]/u);
  for (let i = 1; i < marked.length; i += 2) paragraphs.set(marked[i] ?? '', (marked[i + 1] ?? '').trim());
  return paragraphs;
}

/** The numbers of each paragraph of a marked text. */
export function numbersByParagraph(text: string): Map<string, string[]> {
  return new Map([...paragraphsOf(text)].map(([id, paragraph]) => [id, numbersIn(paragraph)]));
}
