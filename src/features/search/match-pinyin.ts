import type { MatchPinyin } from '../../model/search';
import { loadLate } from '../../ui/load-late';

/** Without it the search still finds what is typed in Chinese or English. */
export const matchPinyin = loadLate(async (): Promise<MatchPinyin> => {
  const { default: pinyin } = await import('pinyin-match');
  return (text, query) => {
    const found = pinyin.match(text, query);
    return found ? (found[0] ?? null) : null;
  };
});
