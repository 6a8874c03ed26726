import type { Absence } from '../../model/compare/library';
import type { WatchLevel } from '../../model/compare/watch';
import type { Family } from '../../model/period';

const list = (items: readonly string[]) => items.join('、');

/** Texts of an indicator's comparison and series and of the glossary, apart from zh.ts because the desk does without them. */
export const comparisonZh = {
  absence: {
    'not-in-source': '原文未载',
    'not-in-database': '本库未收录',
    'not-read': '所在文件未读出',
  } satisfies Record<Absence, string>,
  caveats: {
    unstated: (who: readonly string[], what: readonly string[]) =>
      `${who.join('、')}未注明${what.join('与')}`,
    basis: '价格基础',
    kind: '比较基期',
    'basis-differs': (a: string, b: string) => `价格基础不同（${a}，${b}），不相减`,
    'kind-differs': (a: string, b: string) => `比较基期不同（${a}，${b}），不相减`,
    'scope-differs': (text: string) => `口径不同（${text}），不相减`,
    'nature-differs': (a: string, b: string) => `一为${a}，一为${b}，不相减`,
    'period-differs': '时期不完全相同，不相减',
    'unit-differs': '单位不同，不相减',
    'not-exact': '不都是确数，不相减',
  },
  definition: '编者释义',
  codes: '行业代码',
  everything: '不限行业',
  seriesKind: '看',
  growth: '增速',
  quantity: '总量',
  region: '地区',
  value: '数值',
  status: '状态',
  compare: (period: string) => `${period}：与上级地区对比`,
  noParent: '没有上级地区可以对比',
  difference: '相差',
  remark: '说明',
  above: (name: string) => `高于${name}`,
  below: (name: string) => `低于${name}`,
  levelWith: (name: string) => `与${name}持平`,
  elsewhere: (figures: readonly string[]) => `另有${list(figures)}`,
  series: '各期走势',
  noSeries: '本库没有这个指标的任何一期',
  families: { cumulative: '年初累计', half: '半年', quarter: '季度', month: '月' } satisfies Record<
    Family,
    string
  >,
  period: '时期',
  change: '变化',
  since: (period: string, moved: string) => `较${period}${moved}`,
  rateMoved: { up: '加快', down: '回落', flat: '持平' },
  shareMoved: { up: '提高', down: '降低', flat: '持平' },
  revised: '后来修订为',
  compute: '用总量推算增速',
  notPublished: '只供参考，不代替公布的增速',
  vintage: { same: '两期总量是同一版本', unstated: '两期总量是否同一版本未注明' },
  warns: '与公布的现价增速相差超过0.1个百分点，请核对',
  refused: {
    'no-levels': '没有上年同期的总量，不能推算',
    'vintage-differs': '两期总量不是同一版本，不可相除',
    'not-comparable': '两期总量不可比，不推算',
  },
  target: (year: number) => `${year}年目标`,
  unjudged: '不能判断',
  verdict: { met: '达标', missed: '滞后' },
  aboveTarget: '高于目标',
  belowTarget: '低于目标',
  atTarget: '与目标持平',
  share: '完成目标',
  timeGone: (share: string) => `序时进度${share}`,
  pictureNote: (unit: string, hasTargets: boolean) =>
    `单位：${unit}${hasTargets ? '；虚线是全年目标，底色是达标的一侧' : ''}`,
  failedFiles: '下列文件读不出来，对比不全',
  glossary: {
    intro: '释义由编者写；口径、单位和比较基础按各份报告',
    find: '按名称或释义找指标',
    count: (n: number) => `${n}项指标`,
    reported: '收录于',
  },
  watch: {
    levels: { warning: '预警', behind: '滞后', attention: '关注' } satisfies Record<WatchLevel, string>,
    nothing: '没有需要关注的指标',
    noneSet: '这一地区没有设阈值，也没有目标',
    unread: '阈值与目标所在的文件还没有读出，不能判断',
    judged: (thresholds: number, targets: number) => `已核对阈值${thresholds}项、目标${targets}项`,
    unjudged: (thresholds: number, targets: number) =>
      `另有阈值${thresholds}项、目标${targets}项未能核对：没有可比的确数，或目标只说“左右”、年内还不能判断`,
    limits: (meets: string, warns: string, by: string) => `阈值：达标${meets}，预警${warns}；${by}`,
    by: { editors: '编者设定', own: '本机设定' },
    missing: '距达标线差',
    all: (n: number) => `全部阈值（${n}项）`,
    kept: '改动只存在这个浏览器里，不改数据文件，也不随链接发出。',
    indicator: '指标',
    meets: '达标',
    warns: '预警',
    reset: '恢复编者设定',
    refused: {
      'no-number': '请填数字',
      'wrong-order': { higher: '达标值不能低于预警值', lower: '达标值不能高于预警值' },
    },
  },
};

export type ComparisonMessages = typeof comparisonZh;
