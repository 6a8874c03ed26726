import { describe, expect, test } from 'vitest';
import { jsonSchemaTexts } from '../../src/data/write-json-schema';
import { zh } from '../../src/i18n/zh';
import { codeIn, guideLanguages, guidePages, guideText, guideTokens, tablesIn } from './guide-text';

/** Every part of every JSON Schema of the data files. */
const parts = [...jsonSchemaTexts().values()].flatMap((text) => partsOf(JSON.parse(text)));

function partsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(partsOf);
  return Array.isArray(value) ? inner : [value as Readonly<Record<string, unknown>>, ...inner];
}

/** Each closed list, each form and each field of the data files, once. */
const lists = distinct(parts.flatMap((part) => (Array.isArray(part.enum) ? [part.enum as string[]] : [])));
const forms = distinct(parts.flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : [])));
const fields = distinct(
  parts.flatMap(({ properties }) =>
    typeof properties === 'object' && properties !== null && !Array.isArray(properties)
      ? Object.keys(properties)
      : [],
  ),
);

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Whether one list stands in another as it is: threshold lines may not be `neither`, records not be shown in `main`. */
function isPartOf(list: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, start) => list.every((value, i) => whole[start + i] === value));
}

test('the schemas have lists, forms and fields', () => {
  expect([lists.length, forms.length, fields.length].every((length) => length > 8)).toBe(true);
});

describe.each(guideLanguages)('the guide in %s', (language) => {
  const [formsTable = [], ...tables] = tablesIn(guideTokens(language, 'lists'));
  const tabled = tables.map((rows) => rows.map(([value = '']) => codeIn(value)[0] ?? value));
  const guide = guidePages.map((page) => guideText(language, page)).join('\n');

  test('has every closed list, in its order, and no other', () => {
    expect(lists.filter((list) => !tabled.some((table) => isPartOf(list, table)))).toEqual([]);
    const isList = (table: readonly string[]) => lists.some((list) => list.join() === table.join());
    expect(tabled.filter((table) => !isList(table))).toEqual([]);
  });

  test('has an example of every form, and no example of none', () => {
    const examples = formsTable.flatMap(([, cell = '']) => codeIn(cell));
    const patterns = forms.map((pattern) => new RegExp(pattern, 'u'));
    expect(patterns.filter((pattern) => !examples.some((example) => pattern.test(example)))).toEqual([]);
    const isUrl = (example: string) => example.startsWith('https://');
    expect(examples.filter((one) => !isUrl(one) && !patterns.some((form) => form.test(one)))).toEqual([]);
  });

  test('has a period of every kind', () => {
    const [, cell = ''] = formsTable[0] ?? [];
    expect(codeIn(cell).map((code) => code.replaceAll(/\d/g, ''))).toEqual(['', 'H', 'Q', 'M', 'C']);
  });

  test('speaks of every field', () => {
    const prose = guide.replaceAll(/```json[\s\S]*?```/g, '');
    const words = new Set(codeIn(prose).flatMap((code) => code.split(/[^$\w]+/)));
    const inJson = new Set([...guide.matchAll(/"([$\w]+)":/g)].map(([, key]) => key));
    expect(fields.filter((field) => !words.has(field) && !inJson.has(field))).toEqual([]);
  });
});

test('lists in Chinese give values the words that the page has for them', () => {
  const rows = tablesIn(guideTokens('zh', 'lists')).flat();
  const said = (value: string, word: string) =>
    rows.some(([code = '', meaning = '']) => codeIn(code)[0] === value && meaning.startsWith(word));
  const worded = [zh.panels, zh.stages, zh.categories, zh.basis, zh.growthKind, zh.qualifiers];
  const natures = { actual: zh.natures.actual, forecast: zh.natures.forecast, plan: zh.natures.plan };
  const entries = [...worded, natures].flatMap((words) => Object.entries(words));
  expect(entries.filter(([value, word]) => !said(value, word))).toEqual([]);
});
