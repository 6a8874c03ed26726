import { readPrinted } from '../../src/model/printed/read-printed';
import { units } from '../support/committed-units';

export type Json = Readonly<Record<string, unknown>>;

/** One change of one field of a record: which, and the record with it. */
export type Change = Readonly<{ kind: string; record: Json }>;

/**
 * Every single change of a record that this file knows of. `completed` is the record as it is read; what a change refers to that
 * is not there has `number` in its name, so that it is a fault of its own.
 */
export function changesOf(record: Json, completed: Json, number: number): readonly Change[] {
  return changesIn(record, '', { completed, number }).map(({ kind, value }) => ({
    kind,
    record: value as Json,
  }));
}

type Beside = Readonly<{ completed: unknown; number: number }>;

function within({ completed, number }: Beside, key: string | number): Beside {
  const of = typeof completed === 'object' && completed !== null ? completed : {};
  return { completed: (of as Readonly<Record<string | number, unknown>>)[key], number };
}

type Changed = Readonly<{ kind: string; value: unknown }>;

/** `at`: names of fields without positions; a figure is called so wherever it stands. */
function changesIn(value: unknown, at: string, beside: Beside): readonly Changed[] {
  if (Array.isArray(value)) {
    return value.flatMap((one, i) => [
      ...changesIn(one, at, within(beside, i)).map(({ kind, value: other }) => ({
        kind,
        value: value.map((old, j) => (j === i ? other : old)),
      })),
      { kind: `${at}: one left out`, value: value.filter((_, j) => j !== i) },
    ]);
  }
  if (!isObject(value)) return [scalarInstead(value, at, beside)];
  const own = isFigure(value) ? changesOfFigure(value, beside) : [];
  const name = isFigure(value) ? 'figure' : at;
  const inside = Object.entries(value).flatMap(([key, of]) => [
    ...changesIn(of, name === '' ? key : `${name}.${key}`, within(beside, key)).map(
      ({ kind, value: other }) => ({
        kind,
        value: { ...value, [key]: other },
      }),
    ),
    { kind: `${name === '' ? '' : `${name}.`}${key}: left out`, value: without(value, key) },
  ]);
  return [...own, ...inside];
}

/** What a field may hold instead, where only some words are allowed. */
const choices: Readonly<Record<string, readonly string[]>> = {
  stage: ['reserve', 'signed'],
  category: ['industry', 'livelihood'],
  nature: ['actual', 'plan', 'forecast'],
  better: ['higher', 'lower', 'neither'],
  basis: ['current-price', 'constant-price'],
  'period.code': ['2023H1', '2022'],
  fields: ['topics', 'kind'],
  alsoShownIn: ['industry', 'projects', 'livelihood'],
};

function scalarInstead(value: unknown, at: string, { number }: Beside): Changed {
  const field = at.endsWith('period.code') ? 'period.code' : (at.split('.').pop() ?? '');
  const other = choices[field]?.find((choice) => choice !== value);
  const changed = other ?? (typeof value === 'boolean' ? !value : `${String(value ?? '')}改${number}`);
  return { kind: `${at}: other`, value: changed };
}

/** What somebody may get wrong of a figure. */
function changesOfFigure(figure: Figure, { completed, number }: Beside): readonly Changed[] {
  const { printed, source } = figure;
  const read = readPrinted(printed, units);
  if (!read.ok) return [];
  const { qualifier } = read.reading;
  const { amount } = completed as Readonly<{ amount: number }>;
  const phrase = 'phrase' in source ? String(source.phrase) : null;
  const reprinted = (words: string) => ({ ...figure, printed: words });
  const rephrased = (words: string) => ({ ...figure, source: { ...source, phrase: words } });
  const changes: readonly (readonly [string, unknown])[] = [
    ['another digit in printed', reprinted(withOtherDigit(printed))],
    ['another unit in printed', reprinted(withOtherUnit(printed))],
    ['no unit in printed', reprinted(printed.replace(/(?<=\d)\D+$/u, ''))],
    ['a qualifier in printed', reprinted(`约${printed}`)],
    ['no qualifier in printed', reprinted(printed.replace(/近|约|超|以上|左右|以下/u, ''))],
    ['another amount', { ...figure, amount: amount + 1 }],
    ...(amount === 0 ? [] : ([['the other sign', { ...figure, amount: -amount }]] as const)),
    ['another unit', { ...figure, unit: printed.includes('家') ? '天' : '家' }],
    ['another qualifier', { ...figure, qualifier: qualifier === 'about' ? 'exact' : 'about' }],
    ['of how many', { ...figure, outOf: 99 }],
    ['a plan', { ...figure, nature: figure.nature === 'plan' ? 'actual' : 'plan' }],
    ['another period', { ...figure, period: { code: '2021', printed: null } }],
    ...(phrase === null
      ? []
      : ([
          ['another digit in phrase', rephrased(phrase.replace(printed, withOtherDigit(printed)))],
          ['no number in phrase', rephrased(phrase.replace(printed, ''))],
          ['增长 for 下降 in phrase', rephrased(withOtherWay(phrase))],
          [
            'a document that is not there',
            { ...figure, source: { ...source, document: `rumour-${number}` } },
          ],
          [
            'a paragraph that is not there',
            { ...figure, source: { ...source, paragraph: `P9${String(number).padStart(4, '0')}` } },
          ],
        ] as const)),
  ];
  return changes
    .filter(([, value]) => JSON.stringify(value) !== JSON.stringify(figure))
    .map(([what, value]) => ({ kind: `figure: ${what}`, value }));
}

function withOtherDigit(words: string): string {
  const at = words.search(/\d(?!.*\d)/u);
  if (at < 0)
    return words.replace(/[一二三四五六七八两首百]/u, (numeral) => (numeral === '九' ? '八' : '九'));
  return `${words.slice(0, at)}${(Number(words[at]) + 1) % 10}${words.slice(at + 1)}`;
}

function withOtherUnit(words: string): string {
  if (words.includes('亿')) return words.replace('亿', '万');
  if (words.includes('万')) return words.replace('万', '亿');
  if (words.includes('%')) return words.replace('%', '个百分点');
  return words.replace(/(?<=\d)\D+$/u, '吨');
}

function withOtherWay(phrase: string): string {
  return phrase.includes('增长') ? phrase.replaceAll('增长', '下降') : phrase.replaceAll('下降', '增长');
}

type Figure = Json & Readonly<{ printed: string; source: Json }>;

function isFigure(value: Json): value is Figure {
  return typeof value.printed === 'string' && isObject(value.source);
}

function without(value: Json, key: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
