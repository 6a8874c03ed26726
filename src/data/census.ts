/**
 * Words with a numeral that counts nothing, which a text may print any number of times. Only such as can never be a number:
 * 一起 and 十分 stay, for they may count. An ordinal (第一批) and a fraction (三分之一) are numbers.
 */
const words = [
  '百分[点之]',
  '进一步|统一(?!二)|一般|一定|一直|一致|一流|一切|一旦|一律|一贯|一向|一样|唯一|单一|万一',
  '(?<!第)一批|一些|一系列|一揽子|一体|一方面|(?<!分)之一',
  '零售|零部件|零件|零星|零散',
  '百姓|百货|万众|亿万|千方百计|千家万户|半导体|十足',
].join('|');

/**
 * A number as printed in a text, without its unit. Arabic digits include decimals and a directly attached 万,
 * 亿 or % (2.8亿, 70%). Chinese numerals match as whole runs, also inside names (二道区, 过半, 百亿级), so that none is
 * overlooked; 首 counts in 首位.
 */
const number = '\\d+(?:,\\d{3})*(?:\\.\\d+)?[万亿]*%?|[零〇一二三四五六七八九十百千万亿两半]+|首(?=位)';

const wordsAndNumbers = new RegExp(`(?:${words})|(?<number>${number})`, 'gu');

/** The numbers printed in a paragraph, in order. */
export function numbersIn(paragraph: string): string[] {
  return [...paragraph.matchAll(wordsAndNumbers)].flatMap(({ groups }) => groups?.number ?? []);
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
