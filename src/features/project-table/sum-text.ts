import { type Language, quantityText } from '../../i18n/format';
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

/** 已知2/12个有金额. */
export function knownText({ known, of }: KnownInvestment, language: Language): string {
  return projectTableWords[language].table.known(known, of);
}
