import type { PeriodCode, Text } from '../../../src/model/quantity-schema';
import { indicatorNames, projectNames, regionNames } from './arbitrary-libraries';

export type Language = 'zh' | 'en';

/** What a sentence says, its pieces by name; a piece that it does not have is not there. */
export type Sentence = Readonly<{ kind: string; said: Readonly<Record<string, string>> }>;

const namesIn = (names: Readonly<Record<string, Text>>, language: Language) =>
  Object.values(names).map((name) => name[language]);
const any = (words: readonly string[]) => `(?:${words.join('|')})`;
const N = '\\d+(?:\\.\\d+)?';

/** Pieces of sentences; `<piece>` or `<name:piece>` in a rule stands for one. */
const pieces: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    period: '\\d{4}年(?:全年|上半年|下半年|一季度|1—9月)',
    region: any(namesIn(regionNames, 'zh')),
    name: any(namesIn(indicatorNames, 'zh')),
    project: any(namesIn(projectNames, 'zh')),
    value: `(?:预计|计划)?(?:持平|(?:增长|下降)?${N}(?:%|天|亿元|万元))`,
    goal: `(?:下降|−)?约?${N}(?:%|亿元)(?:以上|以下)?`,
    points: `${N}个百分点（测算）`,
    level: '持平（测算）',
    share: `${N}%（测算）`,
    money: `(?:预计|计划)?约?${N}(?:亿元|万元)(?:以上|以下)?`,
    n: '\\d+',
    year: '\\d{4}',
    why: '(?:原文未载|本库未收录|本库未收录或原文未载)',
    rates: `${any(namesIn(indicatorNames, 'zh'))}（[^（）]+）(?:、${any(namesIn(indicatorNames, 'zh'))}（[^（）]+）)*`,
    sums: `${any(namesIn(projectNames, 'zh'))}（[^（）]+）(?:、${any(namesIn(projectNames, 'zh'))}（[^（）]+）)*`,
    names: `${any(namesIn(indicatorNames, 'zh'))}(?:、${any(namesIn(indicatorNames, 'zh'))})*`,
    regions: `${any(namesIn(regionNames, 'zh'))}(?:(?:、|或)${any(namesIn(regionNames, 'zh'))})*`,
    unstated: '(?:；[^；]+未注明(?:比较基期与价格基础|比较基期|价格基础))*',
  },
  en: {
    period: '(?:(?:H[12] |Q1 |January–September )?\\d{4})',
    region: any(namesIn(regionNames, 'en')),
    name: any(namesIn(indicatorNames, 'en').map(lowered)),
    project: any(namesIn(projectNames, 'en')),
    value: `(?:forecast |planned )?(?:flat|(?:up |down )?(?:${N}%|¥${N}(?: bn| m)?|${N} days?))`,
    goal: `(?:down )?(?:about |≥ |≤ )?−?(?:${N}%|¥${N}(?: bn| m)?)`,
    points: `${N} percentage points \\(computed\\)`,
    level: 'level \\(computed\\)',
    share: `${N}% \\(computed\\)`,
    money: `(?:forecast |planned )?(?:about |≥ |≤ )?¥${N}(?: bn| m)?`,
    n: '\\d+',
    year: '\\d{4}',
    why: '(?:not in the source|not in this database|not in this database or not in the source)',
    rates: `${any(namesIn(indicatorNames, 'en').map(lowered))} \\([^()]+\\)(?:(?:, | and )${any(namesIn(indicatorNames, 'en').map(lowered))} \\([^()]+\\))*`,
    sums: `${any(namesIn(projectNames, 'en'))} \\([^()]+\\)(?:(?:, | and )${any(namesIn(projectNames, 'en'))} \\([^()]+\\))*`,
    names: `${any(namesIn(indicatorNames, 'en').map(lowered))}(?:(?:, | and )${any(namesIn(indicatorNames, 'en').map(lowered))})*`,
    regions: `${any(namesIn(regionNames, 'en'))}(?:(?:, | or )${any(namesIn(regionNames, 'en'))})*`,
    unstated:
      '(?:; (?:comparison period and price basis|comparison period|price basis) not stated for [^;]+)*',
  },
};

function lowered(name: string): string {
  return name === 'GDP' ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

type Rule = readonly [kind: string, pattern: string];

/** Every sentence there is. */
const rules: Readonly<Record<Language, readonly Rule[]>> = {
  zh: [
    ['against:above', '<period><region><name>为?<value>，高于<other:region><points><unstated>'],
    ['against:below', '<period><region><name>为?<value>，低于<other:region><points><unstated>'],
    ['against:level', '<period><region><name>为?<value>，与<other:region><level><unstated>'],
    [
      'since:faster',
      '<period><region><name><value>，增速比<from:period>（<was:value>）加快<points><unstated>',
    ],
    [
      'since:recovered',
      '<period><region><name><value>，增速比<from:period>（<was:value>）回升<points><unstated>',
    ],
    [
      'since:slower',
      '<period><region><name><value>，增速比<from:period>（<was:value>）回落<points><unstated>',
    ],
    [
      'since:narrowed',
      '<period><region><name><value>，降幅比<from:period>（<was:value>）收窄<points><unstated>',
    ],
    [
      'since:widened',
      '<period><region><name><value>，降幅比<from:period>（<was:value>）扩大<points><unstated>',
    ],
    ['since:level', '<period><region><name><value>，增速与<from:period>（<was:value>）<level><unstated>'],
    ['since:up', '<period><region><name>为<value>，比<from:period>（<was:value>）提高<points>'],
    ['since:down', '<period><region><name>为<value>，比<from:period>（<was:value>）下降<points>'],
    ['since:level', '<period><region><name>为<value>，与<from:period>（<was:value>）<level>'],
    [
      'share:fast',
      '<period><region><name>为<value>，为<year>年目标（<goal>）的<share>，快于序时进度<points>',
    ],
    [
      'share:slow',
      '<period><region><name>为<value>，为<year>年目标（<goal>）的<share>，慢于序时进度<points>',
    ],
    [
      'share:above',
      '<period><region><name>为<value>，为<year>年目标（<goal>）的<share>，高于序时进度<points>',
    ],
    [
      'share:below',
      '<period><region><name>为<value>，为<year>年目标（<goal>）的<share>，低于序时进度<points>',
    ],
    ['share:level', '<period><region><name>为<value>，为<year>年目标（<goal>）的<share>，与序时进度<level>'],
    ['target:above', '<period><region><name>为?<value>，高于<year>年目标（<goal>）<points>(?:，<verdict>)?'],
    ['target:below', '<period><region><name>为?<value>，低于<year>年目标（<goal>）<points>(?:，<verdict>)?'],
    ['target:level', '<period><region><name>为?<value>，与<year>年目标（<goal>）<level>(?:，<verdict>)?'],
    ['target:', '<period><region><name>为<value>，<year>年目标（<goal>），<verdict>'],
    ['target:above', '<period><region><name>为<value>，高于<year>年目标（<goal>）'],
    ['target:below', '<period><region><name>为<value>，低于<year>年目标（<goal>）'],
    ['target:level', '<period><region><name>为<value>，与<year>年目标（<goal>）持平'],
    [
      'programme:fast',
      '<period><project>完成投资<done:money>，为年度计划投资（<plan:money>）的<share>，快于序时进度<points>',
    ],
    [
      'programme:slow',
      '<period><project>完成投资<done:money>，为年度计划投资（<plan:money>）的<share>，慢于序时进度<points>',
    ],
    [
      'programme:level',
      '<period><project>完成投资<done:money>，为年度计划投资（<plan:money>）的<share>，与序时进度<level>',
    ],
    ['programme:', '<project>有年度计划投资<plan:money>，完成额<why>，不能算进度'],
    [
      'fastest',
      '<period>可比的<n>项增速中，最(?<most>快|高)的是<rates>，最(?<least>慢|低)的是<lowest:rates>',
    ],
    ['largest:all', '点名的<n>个项目中，总投资最大的是<sums>'],
    [
      'largest:some',
      '点名的<n>个项目中，<exact:n>个有确切的总投资，其中最大的是<sums>；其余<others:n>个没有确切金额(?:，其中<classes:n>个只写百亿级)?',
    ],
    [
      'largest:classes',
      '点名的<n>个项目中，<exact:n>个有确切的总投资，其中最大的是<sums>；其余<others:n>个只写百亿级，不是金额',
    ],
    ['counterpart', '<period>的<n>项增速(?:都|中，<some:n>项)?没有<regions>的同期数（<why>）：<names>'],
    ['result', '<year>年的<n>项目标(?:都|中，<some:n>项)?没有<period>的实际数（<why>）：<goals:rates>'],
    ['amount', '点名的<n>个项目(?:都|中，<some:n>个)?没有总投资额（<why>）'],
  ],
  en: [
    ['against:above', '<region>, <period>: <name>(?: at)? <value>, <points> above <other:region><unstated>'],
    ['against:below', '<region>, <period>: <name>(?: at)? <value>, <points> below <other:region><unstated>'],
    ['against:level', '<region>, <period>: <name>(?: at)? <value>, <level> with <other:region><unstated>'],
    [
      'since:faster',
      '<region>, <period>: <name> <value>, <points> faster than in <from:period> \\(<was:value>\\)<unstated>',
    ],
    [
      'since:recovered',
      '<region>, <period>: <name> <value>, the rate <points> higher than in <from:period> \\(<was:value>\\)<unstated>',
    ],
    [
      'since:slower',
      '<region>, <period>: <name> <value>, (?:the rate )?<points> (?:slower|lower) than in <from:period> \\(<was:value>\\)<unstated>',
    ],
    [
      'since:narrowed',
      '<region>, <period>: <name> <value>, the fall <points> smaller than in <from:period> \\(<was:value>\\)<unstated>',
    ],
    [
      'since:widened',
      '<region>, <period>: <name> <value>, the fall <points> larger than in <from:period> \\(<was:value>\\)<unstated>',
    ],
    [
      'since:level',
      '<region>, <period>: <name> <value>, the rate <level> with <from:period> \\(<was:value>\\)<unstated>',
    ],
    [
      'since:up',
      '<region>, <period>: <name> at <value>, <points> higher than in <from:period> \\(<was:value>\\)',
    ],
    [
      'since:down',
      '<region>, <period>: <name> at <value>, <points> lower than in <from:period> \\(<was:value>\\)',
    ],
    ['since:level', '<region>, <period>: <name> at <value>, <level> with <from:period> \\(<was:value>\\)'],
    ...(
      [
        ['fast', '<points> ahead of'],
        ['slow', '<points> behind'],
        ['above', '<points> above'],
        ['below', '<points> below'],
        ['level', '<level> with'],
      ] as const
    ).map(
      ([side, words]): Rule => [
        `share:${side}`,
        `<region>, <period>: <name> at <value>, <share> of the <year> target \\(<goal>\\), ${words} the share of the year gone`,
      ],
    ),
    [
      'target:above',
      '<region>, <period>: <name>(?: at)? <value>, <points> above the <year> target \\(<goal>\\)(?:, <verdict>)?',
    ],
    [
      'target:below',
      '<region>, <period>: <name>(?: at)? <value>, <points> below the <year> target \\(<goal>\\)(?:, <verdict>)?',
    ],
    [
      'target:level',
      '<region>, <period>: <name>(?: at)? <value>, <level> with the <year> target \\(<goal>\\)(?:, <verdict>)?',
    ],
    ['target:', '<region>, <period>: <name> at <value>, the <year> target \\(<goal>\\), <verdict>'],
    ['target:above', '<region>, <period>: <name> at <value>, above the <year> target \\(<goal>\\)'],
    ['target:below', '<region>, <period>: <name> at <value>, below the <year> target \\(<goal>\\)'],
    ['target:level', '<region>, <period>: <name> at <value>, level with the <year> target \\(<goal>\\)'],
    ...(
      [
        ['fast', '<points> ahead of'],
        ['slow', '<points> behind'],
        ['level', '<level> with'],
      ] as const
    ).map(
      ([side, words]): Rule => [
        `programme:${side}`,
        `<project>, <period>: investment of <done:money> completed, <share> of the year’s plan \\(<plan:money>\\), ${words} the share of the year gone`,
      ],
    ),
    [
      'programme:',
      '<project>: investment of <plan:money> planned for the year; the amount completed is <why>, so progress cannot be told',
    ],
    [
      'fastest',
      'Of <n> comparable growth rates for <period>, the highest (?:is|are) <rates>, the lowest <lowest:rates>',
    ],
    ['largest:all', 'Largest total investment of <n> named projects: <sums>'],
    [
      'largest:some',
      '<exact:n> of <n> named projects have an exact total investment, the largest being <sums>; the other(?: <others:n>)? (?:has|have) no exact amount(?:, <classes:n> of them only said to be of the ¥10 bn class)?',
    ],
    [
      'largest:classes',
      '<exact:n> of <n> named projects have an exact total investment, the largest being <sums>; the other(?: <others:n>)? (?:is|are) only said to be of the ¥10 bn class, which is no amount',
    ],
    [
      'counterpart',
      '<quantifier> growth rates? for <period> (?:has|have) no counterpart in <regions> \\(<why>\\): <names>',
    ],
    [
      'result',
      '<quantifier> targets? for <year> (?:has|have) no actual figure for <period> \\(<why>\\): <goals:rates>',
    ],
    ['amount', '<quantifier> named projects? (?:has|have) no stated total investment \\(<why>\\)'],
  ],
};

const special: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { verdict: '达标|滞后' },
  en: { verdict: 'on target|behind target', quantifier: '(?:The only|Both|All \\d+|\\d+ of \\d+)' },
};

const compiled = (['zh', 'en'] as const).map((language) => {
  const pattern = (rule: string) =>
    rule.replaceAll(/(?<!\(\?)<(?:(\w+):)?(\w+)>/g, (_, name: string | undefined, piece: string) => {
      const of = pieces[language][piece] ?? special[language][piece];
      if (of === undefined) throw new Error(`no piece ${piece}`);
      return `(?<${name ?? piece}>${of})`;
    });
  return [language, rules[language].map(([kind, rule]) => [kind, new RegExp(`^${pattern(rule)}$`)] as const)];
}) as readonly (readonly [Language, readonly (readonly [string, RegExp])[]])[];

export const sentenceKinds: ReadonlySet<string> = new Set(rules.zh.map(([kind]) => kind));

/** Takes a sentence apart; throws where it is none of those that are known. */
export function sentenceOf(text: string, language: Language): Sentence {
  const [, patterns = []] = compiled.find(([one]) => one === language) ?? [];
  for (const [kind, pattern] of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const said = Object.fromEntries(Object.entries(groups).filter(([, piece]) => piece !== undefined));
    return { kind, said: { ...said, ...counts(said.quantifier) } };
  }
  throw new Error(`what does this claim? ${text}`);
}

/** `3 of 4` and its like as numbers; `some` is not there where it is all. */
function counts(quantifier: string | undefined): Readonly<Record<string, string>> {
  if (quantifier === undefined) return {};
  const [first, second] = quantifier.match(/\d+/g) ?? [];
  if (first && second) return { n: second, some: first };
  return { n: first ?? (quantifier === 'Both' ? '2' : '1') };
}

const idIn = (names: Readonly<Record<string, Text>>) => (name: string, language: Language) => {
  const found = Object.entries(names).find(
    ([, text]) => text[language] === name || lowered(text[language]) === name,
  );
  if (!found) throw new Error(`nothing is called ${name}`);
  return found[0];
};
export const indicatorId = idIn(indicatorNames);
export const projectId = idIn(projectNames);
export const regionId = idIn(regionNames);

/** The code of 2030年上半年, H1 2030 and so on. */
export function periodCode(text: string): PeriodCode {
  const year = /\d{4}/.exec(text)?.[0] ?? '';
  if (/上半年|H1/.test(text)) return `${year}H1`;
  if (/下半年|H2/.test(text)) return `${year}H2`;
  if (/一季度|Q1/.test(text)) return `${year}Q1`;
  return /1—9月|January–September/.test(text) ? `${year}C09` : year;
}

/** `甲（增长5%）、乙（下降1%）` as pairs of name and value. */
export function pairsOf(list: string): readonly (readonly [name: string, value: string])[] {
  return list.split(/(?<=[）)])(?:、|, | and )/).map((item) => {
    const [, name = '', value = ''] = /^(.+?) ?[（(](.+)[）)]$/.exec(item) ?? [];
    return [name, value];
  });
}

export function namesOf(list: string): readonly string[] {
  return list.split(/、|, | and |或| or /);
}

/** A value's number with its sign; null for money in English, whose unit is another one. */
export function numberOf(value: string): number | null {
  if (value.includes('¥')) return null;
  if (/持平|flat/.test(value)) return 0;
  const size = Number(/\d+(?:\.\d+)?/.exec(value)?.[0]);
  return /下降|down|−/.test(value) ? -size : size;
}

export function natureOf(value: string): 'actual' | 'forecast' | 'plan' {
  if (/预计|forecast/.test(value)) return 'forecast';
  return /计划|planned/.test(value) ? 'plan' : 'actual';
}

/** Who does not state what, in the order of the sentence. */
export function unstatedOf(tail: string): readonly Readonly<{ who: readonly string[]; what: string }>[] {
  return tail
    .split(/； ?|; /)
    .filter((clause) => clause !== '')
    .map((clause) => {
      const chinese = /^(.+)未注明(.+)$/.exec(clause);
      const english = /^(.+) not stated for (.+)$/.exec(clause);
      const [who = '', what = ''] = chinese ? [chinese[1], chinese[2]] : [english?.[2], english?.[1]];
      const kind = /比较基期|comparison/.test(what) ? 'kind' : '';
      const basis = /价格基础|price/.test(what) ? 'basis' : '';
      return { who: namesOf(who), what: `${kind}${basis}` };
    });
}
