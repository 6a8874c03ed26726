import { type Language, quantityText } from '../../i18n/format';
import { useLanguage, useMessages } from '../../i18n/language';
import type { KnownInvestment } from '../../model/projects/project-table';
import type { Quantity } from '../../model/quantity-schema';
import { Tag } from '../../ui/tag';
import styles from './explorer-bar.module.css';
import { useProjectTableWords } from './words';

/** The sum of the amounts that can be added, marked as computed, with how many projects have one. */
export function KnownSum({ known }: { readonly known: KnownInvestment }) {
  const language = useLanguage();
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const sum = sumText(known, language);
  return (
    <span className={styles.sum} title={words.sumRule}>
      {sum !== null && (
        <>
          {words.sum(sum)}
          <Tag>{messages.derived}</Tag>
        </>
      )}
      <span className={styles.soft}>{words.known(known.known, known.of)}</span>
    </span>
  );
}

/** 22.85亿元; null if no amount is known. Four decimals of 亿元 hold every 万元, so nothing is rounded. */
function sumText({ wanYuan, known }: KnownInvestment, language: Language): string | null {
  if (known === 0) return null;
  const [amount, unit] =
    wanYuan >= 10_000 ? ([wanYuan / 10_000, '亿元'] as const) : ([wanYuan, '万元'] as const);
  const sum: Quantity = { amount, unit, printed: `${amount}${unit}`, qualifier: 'exact' };
  return quantityText(sum, language);
}
