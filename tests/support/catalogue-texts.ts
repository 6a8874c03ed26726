import { findingWords } from '../../src/features/compare/finding-words';
import { comparisonWords } from '../../src/features/compare/words';
import { orderWords } from '../../src/features/orders/words';
import { projectTableWords } from '../../src/features/project-table/words';
import { presenterWords } from '../../src/features/show/presenter-words';
import { showWords } from '../../src/features/show/words';
import type { Language } from '../../src/i18n/format';
import { messagesIn } from '../../src/i18n/messages-in';
import type { Breakdown } from '../../src/model/record-schema';
import { helpWords } from '../../src/parts/help-words';

export type CatalogueText = Readonly<{ path: string; text: string }>;

const parts = [
  'sector',
  'industry',
  'function',
  'town',
  'kind',
] as const satisfies readonly Breakdown['by'][];

/** One of these suits each message; what does not suit throws or leaves a hole. */
const samples: readonly (readonly unknown[])[] = [
  [{ up: 1, down: 1 }, 3],
  [{ up: 3, down: 0 }, 3],
  ...parts.flatMap((by) => [
    [{ up: 1, down: 1 }, 3, by],
    ['甲', 3, by],
  ]),
  [{ meets: '≥10%', warns: '<0%' }, '丙'],
  ['甲', '乙', true, 'up'],
  [2, 2],
  [2, 1],
  [0, 0],
  [2024, 2, '甲', '乙'],
  ['甲', '乙', '丙'],
  ['甲', 2, '乙'],
  ['甲', ['乙', '丙']],
  [['甲', '乙']],
  [['甲', '乙'], true],
  [['甲', '乙'], false],
  [
    ['甲', '乙'],
    ['丙', '乙'],
  ],
  ['甲', 4, 2, '乙', '丙', ['丁']],
  [2024, 4, 2, '甲', '乙', ['丙']],
  [4, 2, ['甲']],
  [4, 2, '甲'],
  [true, ['甲'], true],
];
const hole = /undefined|NaN|\[object/;

/** Every text of every catalogue in a language; of a function those that it makes of the samples that suit it. */
export function catalogueTexts(language: Language): readonly CatalogueText[] {
  return textsIn({
    ...messagesIn[language],
    explorer: projectTableWords[language],
    comparison: comparisonWords[language],
    finding: findingWords[language],
    organiser: orderWords[language],
    presenter: presenterWords[language],
    show: showWords[language],
    ...helpWords[language],
  });
}

function textsIn(value: unknown, path = ''): readonly CatalogueText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'function') {
    return Object.entries(value as object).flatMap(([key, inner]) =>
      textsIn(inner, path ? `${path}.${key}` : key),
    );
  }
  const made = samples.flatMap((args) => {
    try {
      const text = worded(value(...args));
      return text !== null && !hole.test(text) ? [text] : [];
    } catch {
      // These arguments are of another type; others fit.
      return [];
    }
  });
  if (made.length === 0) throw new Error(`no sample arguments fit ${path}`);
  return [...new Set(made)].map((text) => ({ path, text }));
}

/** Findings are made of pieces. */
function worded(made: unknown): string | null {
  if (typeof made === 'string') return made;
  if (!Array.isArray(made)) return null;
  return made.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
