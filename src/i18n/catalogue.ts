import type { Language } from './format';
import { useLanguage } from './language';

/** Words by language, and a hook for those of the reader. English must have all keys of Chinese. */
export function catalogue<W>(
  zh: W,
  en: NoInfer<W>,
): readonly [words: Readonly<Record<Language, W>>, useWords: () => W] {
  const words = { zh, en };
  return [words, () => words[useLanguage()]];
}
