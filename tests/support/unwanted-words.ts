import type { Language } from '../../src/i18n/format';

/** Words that no reader may meet: they blame, doubt, mistranslate, or speak of how this database was made. */
export const unwantedWords: Readonly<Record<Language, RegExp>> = {
  zh: /点名|管线|自称|图为|未载其他信息|不可相加|印作|编者释义|编者归类|未筛选|离开一层|四屏|不是原文用语|数据日期|算自|就近办事|两位数 10%/,
  en: /not to be added|must not be added|like concerned|nothing to point out|mean errand|pictured:|\bnamed projects?\b|self-styled/i,
};
