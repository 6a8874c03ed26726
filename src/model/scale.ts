import { toWanYuan } from './quantity';
import type { Project } from './record-schema';

/** Classes of investment (投资规模), largest first. 1 亿元 = 10 000 万元. */
export const scales = ['class-10bn', 'from-1bn', 'from-100m', 'below-100m', 'unstated'] as const;
export type Scale = (typeof scales)[number];

/** The class that a project's stated investment falls into; a 百亿级 project has a class and no amount. */
export function scaleOf(project: Project): Scale {
  const { investment } = project;
  const printed = investment && toWanYuan(investment);
  if (investment === undefined || printed === undefined) return 'unstated';
  // 近10亿元 is not 10亿元以上: what is said to lie below its number lies below it by something.
  const isBelow = investment.qualifier === 'just-under' || investment.qualifier === 'at-most';
  const wanYuan = isBelow ? printed - 1 : printed;
  if (wanYuan >= 1_000_000) return 'class-10bn';
  if (wanYuan >= 100_000) return 'from-1bn';
  // 5000万元以上 may be any amount from there on; only the two classes above have no upper end.
  if (investment.qualifier === 'at-least' || investment.qualifier === 'more-than') return 'unstated';
  return wanYuan >= 10_000 ? 'from-100m' : 'below-100m';
}
