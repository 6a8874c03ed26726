import { toWanYuan } from './quantity';
import type { Project } from './record-schema';

/** Classes of investment (投资规模), largest first. 1 亿元 = 10 000 万元. */
export const scales = ['class-10bn', 'from-1bn', 'from-100m', 'below-100m', 'unstated'] as const;
export type Scale = (typeof scales)[number];

/** The class that a project's stated investment falls into; a 百亿级 project has a class and no amount. */
export function scaleOf(project: Project): Scale {
  const { investment } = project;
  const wanYuan = investment && toWanYuan(investment);
  if (wanYuan === undefined) return 'unstated';
  if (wanYuan >= 1_000_000) return 'class-10bn';
  if (wanYuan >= 100_000) return 'from-1bn';
  return wanYuan >= 10_000 ? 'from-100m' : 'below-100m';
}
