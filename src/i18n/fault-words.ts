import type { Fault, PrintedField, Problem, ReferenceKind } from '../model/fault';
import type { Form } from '../model/forms';
import type { Unread } from '../model/printed/printed-reading';
import { catalogue } from './catalogue';
import type { Language } from './format';
import { valueZh } from './value-words';

type Code = Problem['code'];
type Words = { readonly [C in Code]: (problem: Extract<Problem, { code: C }>) => string };

const zh: Words = {
  missing: () => '找不到这个文件。请确认它已上传，文件名和所在目录无误。',
  unreachable: ({ detail }) => `读取不到这个文件（${detail}）。请检查网络，然后重试。`,
  'server-error': ({ status }) => `服务器出错，返回状态 ${status}。请稍后重试；仍不行时，请告知网站管理员。`,
  'a-page-instead': () => '收到的是网页，不是数据文件。可能需要先登录，或服务器把这个地址转到了别处。',
  empty: () => '文件是空的。请重新导出并上传。',
  'not-utf-8': () => '文件不是 UTF-8 编码。请用 UTF-8 编码另存后再上传。',
  'not-json': () => '此处不符合 JSON 语法，常见原因是逗号、引号或括号多了或少了。请改正后再上传。',
  truncated: () => '文件到这里就断了，后面的内容缺失，可能是上传中断。请重新上传完整的文件。',
  'too-deep': () => '括号嵌套过深，不是本软件的数据文件。请确认没有传错文件。',
  'duplicate-key': ({ key }) => `同一处写了两个“${key}”，不知以哪个为准。请只保留一个。`,
  'older-schema': ({ found, known }) =>
    `文件采用第 ${found} 版数据格式，本软件需要第 ${known} 版。请运行 npm run data:migrate 转换。`,
  'newer-schema': ({ found, known }) =>
    `文件采用第 ${found} 版数据格式，本软件只认识到第 ${known} 版。请升级本软件，不要改文件里的版本号。`,
  'missing-key': ({ key, value }) =>
    value === undefined
      ? `缺少“${anyOf(key, '”或“')}”一项。请补上。`
      : `缺少“${key}”一项。请补上 "${key}": ${value}。`,
  'wrong-type': ({ expected, received }) =>
    `此处应是${nameTypes(expected, typesZh, '或')}，实际是 ${received}。请改正。`,
  'not-allowed': ({ received, allowed, field }) =>
    `此处不能是 ${received}。可以是：${allow(allowed, '整数', '、', (value) => valueZh(field, value))}。`,
  'absurd-number': ({ received }) => `${received} 不可能是一个统计数字。请对照原文改正。`,
  'wrong-form': ({ received, form }) => {
    if (isEmpty(received)) return '此处不能为空。请补上内容。';
    return `${received} 的写法不合要求。${form === undefined ? '请参照同类数据的写法改正' : formsZh[form]}。`;
  },
  'too-many': ({ most, found }) => `此处最多 ${most} 项，实际有 ${found} 项。请删去多出的。`,
  'duplicate-id': ({ id, elsewhere }) => `编号“${id}”在 ${elsewhere} 已经用过。编号不能重复，请改其中一个。`,
  dangling: ({ what, id, near }) =>
    `找不到${referencesZh[what]}“${id}”。${askZh(near)}请改正此处的编号，或先补上它。`,
  'within-itself': ({ id }) => `地区“${id}”成了自己的上级。请改正 parent。`,
  'name-disagrees': ({ found, expected }) =>
    `同一编号的指标在 indicators.json 里叫“${expected}”，此处叫“${found}”。口径不同的指标要用不同的编号；口径相同，请统一名称。`,
  'threshold-order': ({ meets, warns }) =>
    `参考线 ${meets} 与预警线 ${warns} 颠倒了：越高越好的指标，参考线不低于预警线；越低越好的，不高于。请改正。`,
  'printed-disagrees': ({ printed, field, given, read }) =>
    `原文“${printed}”读出的${fieldsZh[field]}是 ${read}，此处写的是 ${given}。请对照原文改正，或删去这一项，由软件读出。`,
  'no-unit': ({ printed, isInTable }) =>
    `“${printed}”没有单位${isInTable ? '，行名、列名里也没有' : ''}。请在 unit 写明单位，或在 printed 里连单位一起写。`,
  'no-rate': ({ printed }) =>
    `“${printed}”不是增速，也不是百分点。growth 和 contribution 只写比率；别的数请写在 quantity 或 figures。`,
  'phrase-disagrees': ({ field, given, phrase }) =>
    `原文用语“${phrase}”与此处的 ${field}“${given}”不一致。请对照原文改正。`,
  'unknown-unit': ({ unit, printed, near }) =>
    `不认识“${printed}”的单位“${unit}”。${askZh(near)}请改正，或把它加到 units.json。`,
  'no-direction': ({ printed, phrase }) =>
    `从“${phrase}”看不出“${printed}”是增是减。请在 phrase 里写全说明增减的词，只写这一个数的。`,
  'not-in-phrase': ({ printed, phrase }) =>
    `原文用语“${phrase}”里没有“${printed}”这个数。两者都要与原文一字不差：请对照原文改正。`,
  'not-in-text': ({ phrase, paragraph }) =>
    `sources.json 所存的 ${paragraph} 段里没有“${phrase}”。请对照原文改正。`,
  'not-actual': ({ phrase }) => `“${phrase}”说的不是实绩。请把 nature 写成 forecast（预计）或 plan（计划）。`,
  'other-number': ({ figure, text, paragraph }) =>
    `“${figure}”引的不是 ${paragraph} 段的“${text}”。请改正此处的编号，或那个数字的 printed 和 source。`,
  'after-document': ({ period, date }) =>
    `来源文件的日期是 ${date}，不可能已有 ${period} 的实绩。请改正时期；计划或预计的数请写明 nature。`,
  'period-has-file': ({ period }) =>
    `${period} 已有自己的数据目录。请把这一期的数写进那里，从 series.json 删去。`,
  'no-share': ({ printed }) =>
    `“${printed}”不是占比。share 只写占总体的比率；别的数请写在 quantity 或 figures。`,
  'share-too-large': ({ printed }) => `占比“${printed}”超过了 100%。部分不会大于总体：请对照原文改正。`,
  'share-disagrees': ({ part, whole, share }) =>
    `“${part}”不是“${whole}”的“${share}”。请对照原文改正，或改正它所属的分解（breakdown）。`,
  'part-unit': ({ unit, whole }) =>
    `部分的单位是 ${unit}，总体的单位是 ${whole}，两者不能相比。请改正单位，或改正它所属的分解（breakdown）。`,
  'part-too-large': ({ part, whole }) =>
    `部分“${part}”大于总体“${whole}”。请对照原文改正，或改正它所属的分解（breakdown）。`,
  'parts-disagree': ({ what, parts, whole, isAll }) =>
    `各部分的${what === 'share' ? '占比' : '数值'}（${parts.join('、')}）${
      isAll ? `合起来不是“${whole}”` : `合起来超过了“${whole}”`
    }，四舍五入也解释不了。请对照原文改正；${isAll ? '没有列全的，parts 写 "some"；' : ''}互有重叠的，parts 写 "overlapping"。`,
  'no-source': () => '没有写出处。请给每个数字写上 source；没有数字的，写上 sources。',
  'no-document': () => '没有写来源文件。请在此处写上 document，或在文件开头的 defaults 里写一次。',
  'printed-unread': ({ printed, why, words, near }) =>
    `原文“${printed}”读不出数字：${unreadZh[why](words)}${askZh(near)}`,
  'out-of-place': ({ found, expected }) =>
    `文件自称“${found}”，但按它所在的位置应是“${expected}”。请确认文件没有放错地方。`,
  'other-version': ({ found, expected }) =>
    `文件的数据版本是“${found}”，索引写的是“${expected}”，可能只上传了一部分。请把同一批文件全部上传。`,
};

const en: Words = {
  missing: () => 'There is no such file. Check that it was uploaded, under this name and in this folder.',
  unreachable: ({ detail }) =>
    `This file could not be fetched (${detail}). Check the network, then try again.`,
  'server-error': ({ status }) =>
    `The server failed with status ${status}. Try again later; if it persists, tell the site’s administrator.`,
  'a-page-instead': () =>
    'A web page came instead of the data file. You may have to log in first, or the server redirects this address.',
  empty: () => 'The file is empty. Export it again and upload it.',
  'not-utf-8': () => 'The file is not encoded in UTF-8. Save it as UTF-8 and upload it again.',
  'not-json': () =>
    'This is not valid JSON; often a comma, quotation mark or bracket is missing or left over. Correct it and upload the file again.',
  truncated: () =>
    'The file breaks off here; the upload may have been interrupted. Upload the complete file again.',
  'too-deep': () =>
    'Brackets are nested too deeply for a data file of this software. Check that it is the right file.',
  'duplicate-key': ({ key }) =>
    `“${key}” is given twice in the same place, so it is unclear which one counts. Keep only one.`,
  'older-schema': ({ found, known }) =>
    `The file uses version ${found} of the data format; this software needs version ${known}. Convert it with npm run data:migrate.`,
  'newer-schema': ({ found, known }) =>
    `The file uses version ${found} of the data format; this software knows versions up to ${known}. Update the software, and leave the version number in the file as it is.`,
  'missing-key': ({ key, value }) =>
    value === undefined
      ? `“${anyOf(key, '” or “')}” is missing. Add it.`
      : `“${key}” is missing. Add "${key}": ${value}.`,
  'wrong-type': ({ expected, received }) =>
    `This must be ${nameTypes(expected, typesEn, ' or ')}, but is ${received}. Correct it.`,
  'not-allowed': ({ received, allowed }) =>
    `This cannot be ${received}. Allowed: ${allow(allowed, 'a whole number', ', ')}.`,
  'absurd-number': ({ received }) =>
    `${received} cannot be a statistical figure. Correct it from the source document.`,
  'wrong-form': ({ received, form }) => {
    if (isEmpty(received)) return 'This must not be empty. Fill it in.';
    const remedy = form === undefined ? 'Follow the other entries of its kind' : formsEn[form];
    return `${received} is not in the form required here. ${remedy}.`;
  },
  'too-many': ({ most, found }) =>
    `At most ${most} are allowed here, and there are ${found}. Delete the rest.`,
  'duplicate-id': ({ id, elsewhere }) =>
    `The id “${id}” is already taken at ${elsewhere}. Ids must differ: change one of them.`,
  dangling: ({ what, id, near }) =>
    `There is no ${referencesEn[what]} “${id}”.${askEn(near)} Correct the id here, or add what it refers to.`,
  'within-itself': ({ id }) => `The region “${id}” lies within itself. Correct its parent.`,
  'name-disagrees': ({ found, expected }) =>
    `The indicator with this id is called “${expected}” in indicators.json and “${found}” here. A different scope needs a different id; for the same scope, use one name.`,
  'threshold-order': ({ meets, warns }) =>
    `The reference line, ${meets}, and the warning line, ${warns}, are the wrong way round: the reference line must not be below the warning line where higher is better, nor above it where lower is better. Correct them.`,
  'printed-disagrees': ({ printed, field, given, read }) =>
    `The ${fieldsEn[field]} read from “${printed}” is ${read}, but ${given} is given. Correct it from the source document, or leave it out and let the software read it.`,
  'no-unit': ({ printed, isInTable }) =>
    `“${printed}” has no unit${isInTable ? ', and neither have the names of its row and column' : ''}. State it in unit, or include it in printed.`,
  'no-rate': ({ printed }) =>
    `“${printed}” is neither a rate nor percentage points. growth and contribution hold rates only; other figures belong in quantity or figures.`,
  'phrase-disagrees': ({ field, given, phrase }) =>
    `The phrase “${phrase}” contradicts the ${field} “${given}” given here. Correct it from the source document.`,
  'unknown-unit': ({ unit, printed, near }) =>
    `The unit “${unit}” of “${printed}” is not known.${askEn(near)} Correct it, or add it to units.json.`,
  'no-direction': ({ printed, phrase }) =>
    `“${phrase}” does not tell whether “${printed}” is a rise or a fall. Give the words that say so, of this figure alone, in phrase.`,
  'not-in-phrase': ({ printed, phrase }) =>
    `The phrase “${phrase}” does not hold the figure “${printed}”. Both must be exactly as printed: correct them from the source document.`,
  'not-in-text': ({ phrase, paragraph }) =>
    `Paragraph ${paragraph} in sources.json does not hold “${phrase}”. Correct it from the source document.`,
  'not-actual': ({ phrase }) => `“${phrase}” does not speak of a result. Set nature to forecast or plan.`,
  'other-number': ({ figure, text, paragraph }) =>
    `“${figure}” does not cite “${text}” of paragraph ${paragraph}. Correct the ref here, or the figure’s printed and source.`,
  'after-document': ({ period, date }) =>
    `The source document is of ${date}: it cannot hold results of ${period}. Correct the period; for a plan or forecast, state its nature.`,
  'period-has-file': ({ period }) =>
    `${period} has files of its own. Move this figure there and remove it from series.json.`,
  'no-share': ({ printed }) =>
    `“${printed}” is no share. share holds the share of the whole only; other figures belong in quantity or figures.`,
  'share-too-large': ({ printed }) =>
    `The share “${printed}” is more than 100%. A part is never more than its whole: correct it from the source document.`,
  'share-disagrees': ({ part, whole, share }) =>
    `“${part}” is not “${share}” of “${whole}”. Correct it from the source document, or correct the breakdown that it is in.`,
  'part-unit': ({ unit, whole }) =>
    `The part is in ${unit} and its whole in ${whole}, which cannot be compared. Correct the unit, or the breakdown that it is in.`,
  'part-too-large': ({ part, whole }) =>
    `The part, “${part}”, is more than its whole, “${whole}”. Correct it from the source document, or correct the breakdown that it is in.`,
  'parts-disagree': ({ what, parts, whole, isAll }) =>
    `The ${what === 'share' ? 'shares' : 'amounts'} of the parts (${parts.join(', ')}) ${
      isAll ? `do not add up to “${whole}”` : `add up to more than “${whole}”`
    }, not even within rounding. Correct them from the source document; ${
      isAll ? 'if parts are left out, write "some" in parts; ' : ''
    }if they overlap, "overlapping".`,
  'no-source': () =>
    'No source is given. Give each figure a source, or the record sources if it has no figures.',
  'no-document': () => 'No document is given. Name it here, or once in defaults at the head of the file.',
  'printed-unread': ({ printed, why, words, near }) =>
    `No figure can be read from “${printed}”: ${unreadEn[why](words)}${askEn(near)}`,
  'out-of-place': ({ found, expected }) =>
    `The file says it is “${found}”, but in this location it should be “${expected}”. Check that it is in the right folder.`,
  'other-version': ({ found, expected }) =>
    `The file has data version “${found}”, the index says “${expected}”; the upload may be incomplete. Upload all files of one set.`,
};

const [faultWords] = catalogue(zh, en);

/** Describes what is wrong and what to do about it; where it is, is in the fault. */
export function wordFault({ problem, more }: Pick<Fault, 'problem' | 'more'>, language: Language): string {
  // The function picked by the code takes this problem; TypeScript does not correlate the two.
  const sentence = (faultWords[language][problem.code] as (problem: Problem) => string)(problem);
  return more === undefined ? sentence : sentence + moreWords[language](more);
}

const moreWords: Readonly<Record<Language, (more: number) => string>> = {
  zh: (more) => `本文件另有 ${more} 处也是这样。`,
  en: (more) => ` The same is wrong at ${more} more ${more === 1 ? 'place' : 'places'} of this file.`,
};

function askZh(near: readonly string[] | undefined): string {
  return near === undefined ? '' : `您是否要写“${near.join('”或“')}”？`;
}

function askEn(near: readonly string[] | undefined): string {
  return near === undefined ? '' : ` Do you mean “${near.join('” or “')}”?`;
}

const formsZh: Readonly<Record<Form, string>> = {
  id: '编号只用小写字母、数字和连字符，如 gross-output-2',
  key: '键以小写字母开头，只用小写字母、数字和连字符，如 two-year-average',
  figure: '写作“记录编号.数字的键”，如 gdp.growth',
  industryCode: '写国民经济行业代码：门类字母，或字母加两到四位数字，如 C、C36、F526',
  paragraph: '段落写作 P01',
  cell: '单元格写作 C5',
  period:
    '报告期写作 2024（全年）、2024H1（上半年）、2024Q1（一季度）、2024M03（3月）、2024C05（1—5月）；1—3月写 2024Q1，1—6月写 2024H1，1—9月写 2024C09',
  dayOrMonth: '日期写作 2024-08-31，不知道哪一天的写 2024-08',
  partialDate: '日期写作 2024-08-31、2024-08 或 2024，原文有多细就写多细',
  day: '日期写作 2024-08-31',
  url: '网址要写全，以 https:// 或 http:// 开头',
};
const formsEn: Readonly<Record<Form, string>> = {
  id: 'An id has small letters, digits and hyphens only: gross-output-2',
  key: 'A key begins with a small letter and has small letters, digits and hyphens only: two-year-average',
  figure: 'Write the id of the record, a full stop and the key of the figure: gdp.growth',
  industryCode:
    'Write a code of GB/T 4754: a letter, or a letter with two to four digits, such as C, C36 or F526',
  paragraph: 'Write a paragraph as P01',
  cell: 'Write a cell as C5',
  period:
    'Write a period as 2024 (the year), 2024H1 (its first half), 2024Q1 (a quarter), 2024M03 (March) or 2024C05 (January to May); January to March is 2024Q1, January to June 2024H1, January to September 2024C09',
  dayOrMonth: 'Write a date as 2024-08-31, or as 2024-08 if the day is not known',
  partialDate: 'Write a date as 2024-08-31, 2024-08 or 2024, as exactly as it is printed',
  day: 'Write a date as 2024-08-31',
  url: 'Write the whole address, beginning with https:// or http://',
};

type UnreadWords = Readonly<Record<Unread['why'], (words: string) => string>>;

const unreadZh: UnreadWords = {
  'no-number': () => '其中没有数字。请写原文里带数字的词。',
  'several-numbers': (words) => `“${words}”里还有别的数字。一处只写一个数字。`,
  indefinite: (words) => `“${words}”不是确数。请改写成有确数的原文，或不收这一条。`,
  fraction: (words) => `“${words}”是分数，或是名次。名次请写成“第1/共7”；除不尽的分数不收。`,
  date: (words) => `“${words}”是年份，不是数量。`,
  contradiction: (words) => `“${words}”里的限定词互相矛盾。请对照原文改正。`,
  'unknown-words': (words) => `不认识“${words}”。是单位就补进 units.json；不是，就只写数字、限定词和单位。`,
};

const unreadEn: UnreadWords = {
  'no-number': () => 'it holds no number. Give the printed words with their number.',
  'several-numbers': (words) => `“${words}” holds another number. Give one number at a time.`,
  indefinite: (words) =>
    `“${words}” is no definite number. Give printed words that are, or leave the entry out.`,
  fraction: (words) =>
    `“${words}” is a fraction or a rank. Write a rank as 第1/共7; fractions without a decimal are not taken.`,
  date: (words) => `“${words}” is a year and no quantity.`,
  contradiction: (words) =>
    `the words of “${words}” contradict each other. Correct them from the source document.`,
  'unknown-words': (words) =>
    `“${words}” is not known. If it is a unit, add it to units.json; if not, give only number, qualifier and unit.`,
};

const fieldsZh: Record<PrintedField, string> = {
  amount: '数值',
  unit: '单位',
  qualifier: '限定',
  outOf: '总数',
  basis: '价格口径',
  kind: '比较时期',
};
const fieldsEn: Record<PrintedField, string> = {
  amount: 'amount',
  unit: 'unit',
  qualifier: 'qualifier',
  outOf: 'total of a rank',
  basis: 'price basis',
  kind: 'period of comparison',
};

const referencesZh: Record<ReferenceKind, string> = {
  region: '地区',
  period: '报告期',
  sector: '行业',
  topic: '主题',
  document: '来源文件',
  paragraph: '来源段落',
  table: '来源文件的表',
  sheet: '来源文件的工作表',
  town: '街道或乡镇',
  breakdown: '分解',
  part: '文件的部分',
  record: '记录',
  indicator: '指标',
  figure: '数字',
  unit: '单位',
};

const referencesEn: Record<ReferenceKind, string> = {
  region: 'region',
  period: 'period',
  sector: 'sector',
  topic: 'topic',
  document: 'source document',
  paragraph: 'source paragraph',
  table: 'table of the document',
  sheet: 'sheet of the document',
  town: 'town or street',
  breakdown: 'breakdown',
  part: 'part of the document',
  record: 'record',
  indicator: 'indicator',
  figure: 'figure',
  unit: 'unit',
};

/** By the schema's type names (number, Array, Object | null). */
const typesZh = {
  string: '带引号的文本',
  number: '数字',
  boolean: 'true 或 false',
  Array: '列表 […]',
  Object: '对象 {…}',
};
const typesEn = {
  string: 'text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list […]',
  Object: 'an object {…}',
};

function nameTypes(expected: string, names: Readonly<Record<string, string>>, or: string): string {
  return alternatives(expected)
    .map((type) => names[type] ?? type)
    .join(or);
}

function allow(allowed: string, integer: string, comma: string, word = (value: string) => value): string {
  return allowed === 'integer' ? integer : alternatives(allowed).map(word).join(comma);
}

function anyOf(keys: string, or: string): string {
  return keys.split(' | ').join(or);
}

function isEmpty(received: string): boolean {
  return received === '""' || received === '[]';
}

/** `("percent" | "元")` → ['"percent"', '"元"'], each once; `<=8` → ['≤ 8']. */
function alternatives(expected: string): readonly string[] {
  return [...new Set(expected.replace(/[()]/g, '').replace('<=', '≤ ').replace('>=', '≥ ').split(' | '))];
}
