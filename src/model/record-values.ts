// Closed lists of record values. Separate from the schemas, which the page does not need to start.

export const panelIds = ['industry', 'projects', 'business-environment', 'livelihood'] as const;
export type PanelId = (typeof panelIds)[number];

/** The files of a region and period: its main indicators, which belong to no panel, and one for each panel. */
export const fileIds = ['main', ...panelIds] as const;
export type FileId = (typeof fileIds)[number];

/** The life of a project in order. `unstated` comes last: the source's words do not tell the stage. */
export const stages = [
  'reserve',
  'signed',
  'preparation',
  'construction',
  'topped-out',
  'production',
  'unstated',
] as const;
export type Stage = (typeof stages)[number];

export const categories = ['industry', 'urban-renewal', 'infrastructure', 'livelihood', 'unstated'] as const;
export type Category = (typeof categories)[number];

/** `forecast` is expected, `plan` is intended; neither may ever look like `actual`. */
export const natures = ['actual', 'forecast', 'plan'] as const;
export type Nature = (typeof natures)[number];

/**
 * The meaning of the words printed around a number: 近 just-under, 约/左右 about, 超 more-than, 以上 at-least, 以下
 * at-most, 百亿级 class (an order of magnitude, not an amount), 首位 rank.
 */
export const qualifiers = [
  'exact',
  'just-under',
  'about',
  'more-than',
  'at-least',
  'at-most',
  'class',
  'rank',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Classes of investment (投资规模), largest first. 1 亿元 = 10 000 万元. */
export const scales = ['class-10bn', 'from-1bn', 'from-100m', 'below-100m', 'unstated'] as const;
export type Scale = (typeof scales)[number];
