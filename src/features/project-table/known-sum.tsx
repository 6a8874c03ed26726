import { type Language, quantityText } from '../../i18n/format';
import { useLanguage, useMessages } from '../../i18n/language';
import { messagesIn } from '../../i18n/messages-in';
import type { KnownInvestment } from '../../model/projects/project-table';
import type { Quantity } from '../../model/quantity-schema';
import { WAN_YUAN, YI_YUAN } from '../../model/standard-units';
import { Tag } from '../../ui/tag';
import styles from './explorer-bar.module.css';
import { projectTableWords, useProjectTableWords } from './words';

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
          {words.sum(known.known, sum)}
          <Tag>{messages.derived}</Tag>
        </>
      )}
      <span className={styles.soft}>{leftText(known, language)}</span>
    </span>
  );
}

/** 22.85亿元; null if no amount is known. Four decimals of 亿元 hold every 万元, so nothing is rounded. */
function sumText({ wanYuan, known }: KnownInvestment, language: Language): string | null {
  if (known === 0) return null;
  const [amount, unit] =
    wanYuan >= 10_000 ? ([wanYuan / 10_000, YI_YUAN] as const) : ([wanYuan, WAN_YUAN] as const);
  const sum: Quantity = { amount, unit, printed: `${amount}${unit.zh}`, qualifier: 'exact' };
  return quantityText(sum, language);
}

/** 另有百亿级4个、未载5个，未计入; empty if every project is counted. */
function leftText({ known, left }: KnownInvestment, language: Language): string {
  if (left.length === 0) return '';
  const { table } = projectTableWords[language];
  const { scales } = messagesIn[language];
  const counts = left.map(({ size, count }) =>
    table.sized(size === 'inexact' ? table.inexact : scales[size], count),
  );
  return table.left(counts, known === 0);
}
