import type { TextColumn } from '../../model/projects/project-view';

/** Texts of the project table and of a project's details, apart from zh.ts because the desk does without them. */
export const explorerZh = {
  table: {
    title: '项目表',
    columns: {
      name: '项目名称',
      investment: '总投资',
      milestone: '进展节点',
      source: '出处',
      period: '时期',
    } satisfies Record<TextColumn, string>,
    count: (shown: number, all: number) => (shown === all ? `${all}个项目` : `${shown}个项目，共${all}个`),
    sum: (value: string) => `总投资合计${value}`,
    known: (known: number, of: number) => `已知${known}/${of}个有确数金额`,
    sumRule: '只加原文印作确数的金额；百亿级等级、近、约、以上和未载的都不加',
    find: '搜项目',
    findHint: '名称、报道用语或说明，几个词用空格隔开',
    group: '分组',
    noGroup: '不分组',
    groupOverlap: (dimension: string) => `一个项目有几个${dimension}的，各组都列出；上面的总数只计一次`,
    groupCount: (n: number) => `${n}个`,
    without: (dimension: string) => `没有${dimension}`,
    chooseColumns: '选列',
    reset: '恢复默认',
    anyValue: '全部',
    values: (n: number) => `${n}项`,
    contains: (column: string) => `${column}包含`,
    containsHint: '包含…',
    sortBy: (column: string) => `按${column}排序`,
    clearTexts: '清除搜索和列筛选',
    sources: (titles: readonly string[]) => `来源：${titles.map((title) => `《${title}》`).join('、')}`,
    none: '没有符合条件的项目',
    details: (name: string) => `看详情：${name}`,
    filterBy: (dimension: string, value: string) => `按${dimension}筛选：${value}`,
    keys: '上下键换行，左右键进格，回车看详情',
    printed: (printed: number, all: number) =>
      `纸上只印前${printed}行，共${all}行；其余请在屏幕上看，或先筛选再打印`,
  },
  sheet: {
    title: '项目详情',
    milestones: '进展时间线',
    noMilestones: '原文未载进展节点',
    undated: '日期未载',
    funding: '所属的公布总数与资金',
    fundingNote: '下列数字是整个总数的，不是这个项目的',
    noFunding: '原文未载这个项目属于哪一项公布总数，也未载资金',
    sources: '出处',
    measures: '相关举措',
    measuresNote: '与本项目同行业或同主题，原文没有说属于本项目',
    noMeasures: '没有同行业或同主题的举措',
    shared: (dimension: string, names: string) => `同${dimension}：${names}`,
  },
};

export type ExplorerMessages = typeof explorerZh;
