import { type Language, messagesIn, quantityText } from '../../i18n/format';
import type { KnownInvestment } from '../../model/projects/project-table';
import type { Quantity } from '../../model/quantity-schema';
import { projectTableWords } from './words';

/** 22.85亿元; null if no amount is known. Four decimals of 亿元 hold every 万元, so nothing is rounded. */
export function sumText({ wanYuan, known }: KnownInvestment, language: Language): string | null {
  if (known === 0) return null;
  const [amount, unit] =
    wanYuan >= 10_000 ? ([wanYuan / 10_000, '亿元'] as const) : ([wanYuan, '万元'] as const);
  const sum: Quantity = { amount, unit, printed: `${amount}${unit}`, qualifier: 'exact' };
  return quantityText(sum, language);
}

/** 另有百亿级4个、未载5个，未计入; empty where every project is counted. */
export function leftText({ known, left }: KnownInvestment, language: Language): string {
  if (left.length === 0) return '';
  const { table } = projectTableWords[language];
  const { scales } = messagesIn[language];
  const counts = left.map(({ size, count }) =>
    table.sized(size === 'inexact' ? table.inexact : scales[size], count),
  );
  return table.left(counts, known === 0);
}
