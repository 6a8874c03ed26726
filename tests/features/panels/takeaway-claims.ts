import { names } from './arbitrary-records';

export type Language = 'zh' | 'en';

/** A figure as worded in a sentence. `number` is null for 持平. */
export type Value = Readonly<{
  nature: 'actual' | 'forecast' | 'plan';
  direction: 'up' | 'down' | 'flat' | null;
  number: string | null;
}>;

/** How many of so many rose: `all`, `fell` (all did), `none`, or a number. */
export type Rose = number | 'all' | 'fell' | 'none';

/** What a finding can say. */
export type Claim =
  | Readonly<{ kind: 'others' | 'sectors'; rose: Rose; of: number }>
  | Readonly<{ kind: 'largest-sector'; name: string; value: Value }>
  | Readonly<{ kind: 'best-sectors'; names: readonly string[]; value: Value }>
  | Readonly<{ kind: 'below'; names: readonly string[] }>
  | Readonly<{ kind: 'many-below'; below: number; of: number }>
  | Readonly<{ kind: 'all-above'; of: number }>
  | Readonly<{ kind: 'enterprises' | 'measures' | 'projects' | 'class-10bn'; n: number }>
  | Readonly<{ kind: 'value'; name: string; value: Value; rate: Value | null }>
  | Readonly<{ kind: 'total'; name: string; value: Value }>
  | Readonly<{ kind: 'change'; to: 'lower' | 'higher'; name: string; before: Value; after: Value }>
  | Readonly<{ kind: 'indivisible' | 'nothing' }>;

type Read = (groups: readonly string[]) => readonly Claim[];
type Rule = readonly [RegExp, Read];

const N = { zh: names.map(({ zh }) => zh).join('|'), en: names.map(({ en }) => en).join('|') };
const NUMBER = '\\d+(?:\\.\\d+)?';
const V = {
  zh: `(?:预计|计划)?(?:持平|(?:增长|下降)?(?:近|约|超)?${NUMBER}(?:%|个百分点|亿元|万元|天|个)(?:以上|以下)?)`,
  en: `(?:forecast |planned )?(?:flat|(?:up |down )?(?:just under |about |over |≥ |≤ )?¥?${NUMBER}(?:%| percentage points| bn| m| days?)?)`,
};
const list = { zh: `(?:${N.zh})(?:、(?:${N.zh}))*`, en: `(?:${N.en})(?:(?:, | and )(?:${N.en}))*` };
const listed = (of: string) => of.split(/、|, | and /).map((name) => name.toLowerCase());

function readValue(of: string): Value {
  const direction = /增长|up /.test(of)
    ? 'up'
    : /下降|down /.test(of)
      ? 'down'
      : /持平|flat/.test(of)
        ? 'flat'
        : null;
  const nature = /预计|forecast/.test(of) ? 'forecast' : /计划|planned/.test(of) ? 'plan' : 'actual';
  return { nature, direction, number: new RegExp(NUMBER).exec(of)?.[0] ?? null };
}

function roseOf(words: string): Rose {
  const some = /中(\d+)|^(\d+) of/.exec(words);
  if (some) return Number(some[1] ?? some[2]);
  if (/均增长|^(?:all|both).*grew/i.test(words)) return 'all';
  return /均下降|^(?:all|both).*fell/i.test(words) ? 'fell' : 'none';
}

const rose =
  (kind: 'others' | 'sectors', at: number): Read =>
  (groups) => [{ kind, rose: roseOf(groups[0] ?? ''), of: Number(groups[at] ?? 2) }];
const best: Read = ([of = '', v = '']) => [{ kind: 'best-sectors', names: listed(of), value: readValue(v) }];
const largest: Read = ([name = '', v = '']) => [
  { kind: 'largest-sector', name: name.toLowerCase(), value: readValue(v) },
];
const manyBelow =
  (ofAt: 0 | 1): Read =>
  (groups) => [{ kind: 'many-below', of: Number(groups[ofAt]), below: Number(groups[1 - ofAt]) }];
const allAbove: Read = ([n = '']) => [{ kind: 'all-above', of: Number(n) }];

function change(to: 'lower' | 'higher'): Read {
  return ([name = '', before = '', after = '']) => [
    { kind: 'change', to, name: name.toLowerCase(), before: readValue(before), after: readValue(after) },
  ];
}

const counted =
  (kind: 'enterprises' | 'measures' | 'projects' | 'class-10bn'): Read =>
  ([n = '']) => [{ kind, n: Number(n) }];
const said =
  (kind: 'indivisible' | 'nothing'): Read =>
  () => [{ kind }];
const below: Read = ([of = '']) => [{ kind: 'below', names: listed(of) }];
const value: Read = ([name = '', of = '', rate]) => [
  {
    kind: 'value',
    name: name.toLowerCase(),
    value: readValue(of),
    rate: rate === undefined ? null : readValue(rate),
  },
];

/** `name value` pairs in either order. */
function totals(pair: RegExp, nameAt: 1 | 2): Read {
  return ([all = '']) =>
    [...all.matchAll(pair)].map((match) => ({
      kind: 'total' as const,
      name: (match[nameAt] ?? '').toLowerCase(),
      value: readValue(match[3 - nameAt] ?? ''),
    }));
}

const rules: Readonly<Record<Language, readonly Rule[]>> = {
  zh: [
    [/^(另有(\d+)项指标(?:均增长|均下降|均未增长|中\d+项增长))/, rose('others', 1)],
    [/^((\d+)个行业(?:均增长|均下降|均未增长|中\d+个增长))/, rose('sectors', 1)],
    [new RegExp(`^规模最大的(${N.zh})(${V.zh})`), largest],
    [new RegExp(`^(${list.zh})(?:最快|最高|最低|升得最少|降得最多)，(${V.zh})`), best],
    [new RegExp(`^(${list.zh})不到10%`), below],
    [/^(\d+)项指标中(\d+)项不到10%/, manyBelow(0)],
    [/^(\d+)项指标都不到10%/, ([n = '']) => manyBelow(0)([n, n])],
    [/^(\d+)项指标都在10%以上/, allAbove],
    [/^相关企业（园区）(\d+)家/, counted('enterprises')],
    [/^相关举措(\d+)项/, counted('measures')],
    [/^增速不可分行业/, said('indivisible')],
    [/^列出具体项目(\d+)个/, counted('projects')],
    [/^其中百亿级(\d+)个/, counted('class-10bn')],
    [/^本面板无相关内容/, said('nothing')],
    [
      new RegExp(`^另公布((?:${N.zh})${V.zh}(?:、(?:${N.zh})${V.zh})*)`),
      totals(new RegExp(`(${N.zh})(${V.zh})`, 'g'), 1),
    ],
    [new RegExp(`^(${N.zh})由(${V.zh})(?:减至|缩短至|降低到)(${V.zh})`), change('lower')],
    [new RegExp(`^(${N.zh})由(${V.zh})(?:增至|延长至|提高到)(${V.zh})`), change('higher')],
    [new RegExp(`^(${N.zh})(${V.zh})(?:，(${V.zh}))?`), value],
  ],
  en: [
    [/^((?:both|(?:all|none of the|\d+ of) (\d+)) other indicators? (?:grew|fell))/i, rose('others', 1)],
    [/^((?:both|(?:all|none of the|\d+ of) (\d+)) sectors? (?:grew|fell))/i, rose('sectors', 1)],
    [new RegExp(`^the largest being (${N.en}), (${V.en})`, 'i'), largest],
    [new RegExp(`^(${list.en}) (?:fastest|highest|lowest|rising least|falling most), (${V.en})`, 'i'), best],
    [new RegExp(`^(${list.en}) below 10%`, 'i'), below],
    [/^(\d+) of (\d+) indicators below 10%/, manyBelow(1)],
    [/^all (\d+) indicators below 10%/, ([n = '']) => manyBelow(0)([n, n])],
    [/^all (\d+) indicators at or above 10%/, allAbove],
    [/^(\d+) (?:firm or park matches|firms or parks match)/, counted('enterprises')],
    [/^(\d+) related measures?/, counted('measures')],
    [/^growth rates cannot be split by sector/, said('indivisible')],
    [/^(\d+) projects? listed/, counted('projects')],
    [/^(\d+) in the ¥10 bn class/, counted('class-10bn')],
    [/^Nothing here matches the filter/, said('nothing')],
    [/^also published: (.+)/, totals(new RegExp(`(${V.en}) (${N.en})`, 'gi'), 2)],
    [new RegExp(`^(${N.en}) (?:cut|shortened|lowered) from (${V.en}) to (${V.en})`, 'i'), change('lower')],
    [new RegExp(`^(${N.en}) (?:raised|lengthened) from (${V.en}) to (${V.en})`, 'i'), change('higher')],
    // Where nothing is named, totals are all that a panel of projects has.
    [new RegExp(`^(${V.en}) (${N.en})`, 'i'), ([of = '', name = '']) => value([name, of])],
    [new RegExp(`^(${N.en}):? (${V.en})(?:, (${V.en})(?! ))?`, 'i'), value],
  ],
};

/** Splits a takeaway into all of its claims, with names in lower case; throws on any other wording. */
export function claimsOf(finding: string, language: Language): readonly Claim[] {
  const claims: Claim[] = [];
  let rest = finding;
  while (rest !== '') {
    const found = rules[language].flatMap(([pattern, read]) => {
      const match = pattern.exec(rest);
      return match ? [{ match, read }] : [];
    })[0];
    if (!found) throw new Error(`what does this claim? ${rest} (in: ${finding})`);
    claims.push(...found.read(found.match.slice(1)));
    rest = rest.slice(found.match[0].length).replace(/^(?:；|，|、|; |, | and )/, '');
  }
  return claims;
}
