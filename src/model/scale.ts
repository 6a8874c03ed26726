import { toWanYuan } from './quantity';
import type { Project } from './record-schema';
import type { Scale } from './record-values';

/** The class of a project's stated investment; a 百亿级 project has a class but no amount. */
export function scaleOf(project: Project): Scale {
  const { investment } = project;
  const printed = investment && toWanYuan(investment);
  if (investment === undefined || printed === undefined) return 'unstated';
  // 近10亿元 is not 10亿元以上: just-under and at-most count as below the printed number.
  const isBelow = investment.qualifier === 'just-under' || investment.qualifier === 'at-most';
  const wanYuan = isBelow ? printed - 1 : printed;
  if (wanYuan >= 1_000_000) return 'class-10bn';
  if (wanYuan >= 100_000) return 'from-1bn';
  // 5000万元以上 may be any larger amount, and only the two classes above have no upper limit.
  if (investment.qualifier === 'at-least' || investment.qualifier === 'more-than') return 'unstated';
  return wanYuan >= 10_000 ? 'from-100m' : 'below-100m';
}
