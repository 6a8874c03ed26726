import type { Language } from './format';
import { useLanguage } from './language';

/** Words in both languages, by language, and the hook that gives those of the reader. English must have what Chinese has. */
export function catalogue<W>(
  zh: W,
  en: NoInfer<W>,
): readonly [words: Readonly<Record<Language, W>>, useWords: () => W] {
  const words = { zh, en };
  return [words, () => words[useLanguage()]];
}
