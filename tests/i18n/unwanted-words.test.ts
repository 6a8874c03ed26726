import { expect, test } from 'vitest';
import { catalogueTexts } from '../support/catalogue-texts';
import { unwantedWords } from '../support/unwanted-words';

test.each(['zh', 'en'] as const)('no text of the interface in %s holds an unwanted word', (language) => {
  const texts = catalogueTexts(language);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter(({ text }) => unwantedWords[language].test(text))).toEqual([]);
});
