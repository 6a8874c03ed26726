import type { PanelFile } from '../../src/model/file-schema';
import type { Project } from '../../src/model/record-schema';
import { categories, stages } from '../../src/model/record-values';

/** A register of projects as large as a big city's; neighbours differ in stage, sector, amount and date. */
export const LARGE = 50_000;

const sectors = ['automotive', 'digital', 'urban-renewal', 'health', 'commerce'];

/** For `serveInstead`: the committed file of projects, with `count` made-up projects replacing its own. */
export function largeRegister(text: string, count = LARGE): string {
  const file: PanelFile = JSON.parse(text);
  const projects = Array.from({ length: count }, (_, position) => madeUp(position));
  return JSON.stringify({
    ...file,
    projects,
    totals: file.totals.map((total) => ({ ...total, members: [] })),
  });
}

/** Number 7 has 8万元, is signed, and so on; every tenth has no amount, every hundredth only a class. */
function madeUp(position: number): Project {
  const number = String(position + 1).padStart(5, '0');
  const source = {
    document: 'erdao-2024h1',
    paragraph: `P${String((position % 9) + 7).padStart(2, '0')}`,
    phrase: '项目',
  };
  // Scattered, so that sorting has work to do; 7919 is prime, so that no two amounts are equal.
  const wanYuan = ((position * 7919) % 50_000) + 1;
  const investment = {
    amount: wanYuan,
    printed: `${wanYuan}万元`,
    unit: '万元',
    qualifier: 'exact',
    source,
  } as const;
  const ofClass = { amount: 100, printed: '百亿级', unit: '亿元', qualifier: 'class', source } as const;
  return {
    id: `made-up-${number}`,
    name: { zh: `试验项目${number}号`, en: `Trial project ${number}` },
    stage: stages[position % stages.length] ?? 'unstated',
    stageNote: { zh: position % 3 === 0 ? '加速推进' : '已开工', en: 'as reported' },
    category: categories[position % categories.length] ?? 'unstated',
    sectors: [sectors[position % sectors.length] ?? 'digital', ...(position % 4 === 0 ? ['industry'] : [])],
    topics: ['project-delivery'],
    period: { code: 'unstated', printed: null },
    nature: 'actual',
    ...(position % 10 === 9 ? {} : { investment: position % 100 === 50 ? ofClass : investment }),
    milestones: [
      {
        stage: 'construction',
        date: `20${24 + (position % 3)}-${String((position % 12) + 1).padStart(2, '0')}`,
        planned: position % 2 === 0,
        what: { zh: '开工', en: 'Start of construction' },
        source,
      },
    ],
    sources: [source],
  };
}
