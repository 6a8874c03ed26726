import { names } from './arbitrary-records';

export type Language = 'zh' | 'en';

/** A figure as worded in a sentence. `number` is null for 持平. */
export type Value = Readonly<{
  nature: 'actual' | 'forecast' | 'plan';
  direction: 'up' | 'down' | 'flat' | null;
  number: string | null;
}>;

/** The possible claims of a takeaway. */
export type Claim =
  | Readonly<{ kind: 'grew'; up: number | 'all'; of: number; best: readonly string[]; value: Value }>
  | Readonly<{ kind: 'comparable-only' }>
  | Readonly<{ kind: 'below'; names: readonly string[] }>
  | Readonly<{ kind: 'all-above' }>
  | Readonly<{ kind: 'enterprises' | 'measures' | 'entries' | 'projects' | 'class-10bn'; n: number }>
  | Readonly<{ kind: 'value'; name: string; value: Value }>
  | Readonly<{ kind: 'total'; name: string; value: Value }>
  | Readonly<{ kind: 'change'; to: 'lower' | 'higher'; name: string; before: Value; after: Value }>
  | Readonly<{ kind: 'indivisible' | 'no-project' | 'nothing' }>;

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

function grew(up: number | 'all', of: string, best: string, value: string): readonly Claim[] {
  return [{ kind: 'grew', up, of: Number(of), best: listed(best), value: readValue(value) }];
}

function change(to: 'lower' | 'higher'): Read {
  return ([name = '', before = '', after = '']) => [
    { kind: 'change', to, name: name.toLowerCase(), before: readValue(before), after: readValue(after) },
  ];
}

const counted =
  (kind: 'enterprises' | 'measures' | 'entries' | 'projects' | 'class-10bn'): Read =>
  ([n = '']) => [{ kind, n: Number(n) }];
const said =
  (kind: 'indivisible' | 'no-project' | 'nothing' | 'all-above' | 'comparable-only'): Read =>
  () => [{ kind }];
const below: Read = ([of = '']) => [{ kind: 'below', names: listed(of) }];
const value: Read = ([name = '', of = '']) => [
  { kind: 'value', name: name.toLowerCase(), value: readValue(of) },
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
    [/^可比的/, said('comparable-only')],
    [
      new RegExp(`^(\\d+)项指标均增长，(${list.zh})最快，(${V.zh})`),
      ([n = '', best = '', v = '']) => grew('all', n, best, v),
    ],
    [
      new RegExp(`^(\\d+)项指标中(\\d+)项增长，(${list.zh})最高，(${V.zh})`),
      ([n = '', up = '', best = '', v = '']) => grew(Number(up), n, best, v),
    ],
    [new RegExp(`^(${list.zh})不到10%`), below],
    [/^都在10%以上/, said('all-above')],
    [/^相关企业（园区）(\d+)家/, counted('enterprises')],
    [/^相关举措(\d+)项/, counted('measures')],
    [/^相关内容(\d+)条/, counted('entries')],
    [/^增速不可分行业/, said('indivisible')],
    [/^列出具体项目(\d+)个/, counted('projects')],
    [/^其中百亿级(\d+)个/, counted('class-10bn')],
    [/^本期未列具体项目/, said('no-project')],
    [/^本面板无相关内容/, said('nothing')],
    [
      new RegExp(`^另公布((?:${N.zh})${V.zh}(?:、(?:${N.zh})${V.zh})*)`),
      totals(new RegExp(`(${N.zh})(${V.zh})`, 'g'), 1),
    ],
    [new RegExp(`^(${N.zh})由(${V.zh})减至(${V.zh})`), change('lower')],
    [new RegExp(`^(${N.zh})由(${V.zh})增至(${V.zh})`), change('higher')],
    [new RegExp(`^(${N.zh})(${V.zh})`), value],
  ],
  en: [
    [/^Comparable rates: /i, said('comparable-only')],
    [
      new RegExp(`^All (\\d+) indicators grew; (${list.en}) fastest, (${V.en})`, 'i'),
      ([n = '', best = '', v = '']) => grew('all', n, best, v),
    ],
    [
      new RegExp(`^(\\d+) of (\\d+) indicators grew; (${list.en}) leads, (${V.en})`, 'i'),
      ([up = '', n = '', best = '', v = '']) => grew(Number(up), n, best, v),
    ],
    [new RegExp(`^(${list.en}) below 10%`, 'i'), below],
    [/^all at or above 10%/, said('all-above')],
    [/^(\d+) (?:firm or park matches|firms or parks match)/, counted('enterprises')],
    [/^(\d+) (?:measure matches|measures match)/, counted('measures')],
    [/^(\d+) (?:entry matches|entries match)/, counted('entries')],
    [/^growth rates cannot be split by sector/, said('indivisible')],
    [/^(\d+) projects? listed/, counted('projects')],
    [/^(\d+) in the ¥10 bn class/, counted('class-10bn')],
    [/^No project is listed/, said('no-project')],
    [/^Nothing here matches the filter/, said('nothing')],
    [/^also published: (.+)/, totals(new RegExp(`(${V.en}) (${N.en})`, 'gi'), 2)],
    [new RegExp(`^(${N.en}) cut from (${V.en}) to (${V.en})`, 'i'), change('lower')],
    [new RegExp(`^(${N.en}) raised from (${V.en}) to (${V.en})`, 'i'), change('higher')],
    [new RegExp(`^(${N.en}):? (${V.en})`, 'i'), value],
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
    rest = rest.slice(found.match[0].length).replace(/^(?:；|，|; |, )/, '');
  }
  return claims;
}
