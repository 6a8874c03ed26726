import type { Text } from './quantity-schema';
import type { DataRecord } from './record-schema';

/**
 * The position of the first character in `text` whose pinyin `query` starts to spell, in full or by initials,
 * in any reading of the characters; null if there is no match.
 */
export type MatchPinyin = (text: string, query: string) => number | null;

/** Best first: a name that starts with the query or its pinyin, one that contains it, the record's texts and town. */
enum Rank {
  Prefix,
  PinyinPrefix,
  Name,
  Pinyin,
  Text,
}

/**
 * Records whose names, texts or town match, in Chinese, English or pinyin; all words of an English query must occur. At most
 * `limit`, best first, ties in the order of the records. An empty query finds nothing.
 */
export function searchRecords(
  records: readonly DataRecord[],
  query: string,
  matchPinyin: MatchPinyin | null,
  towns: ReadonlyMap<string, Text> = new Map(),
  limit = 12,
): readonly DataRecord[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const found = records.flatMap((record) => {
    const rank = rankOf(record, wanted, matchPinyin, towns);
    return rank === null ? [] : [{ record, rank }];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ record }) => record);
}

function rankOf(
  record: DataRecord,
  wanted: string,
  matchPinyin: MatchPinyin | null,
  towns: ReadonlyMap<string, Text>,
): Rank | null {
  const names = [record.name.zh.toLowerCase(), record.name.en.toLowerCase()];
  if (names.some((name) => name.startsWith(wanted))) return Rank.Prefix;
  const spelt = /^[a-z][a-z\d]*$/.test(wanted) ? (matchPinyin?.(record.name.zh, wanted) ?? null) : null;
  if (spelt === 0) return Rank.PinyinPrefix;
  const words = wanted.split(/\s+/);
  if (names.some((name) => words.every((word) => name.includes(word)))) return Rank.Name;
  if (spelt !== null) return Rank.Pinyin;
  const texts = textsOf(record, towns.get(record.town ?? '')).toLowerCase();
  return words.every((word) => texts.includes(word)) ? Rank.Text : null;
}

function textsOf(record: DataRecord, town: Text | undefined): string {
  const texts = [record.note, town];
  if (record.type === 'indicator' || record.type === 'total') texts.push(record.scope);
  if (record.type === 'project') texts.push(record.stageNote, record.progress, record.owner, record.lead);
  if (record.type === 'enterprise' || record.type === 'measure') texts.push(record.summary);
  return texts.map((text) => (text ? `${text.zh} ${text.en}` : '')).join(' ');
}
