import { directionOf, type Language, quantityText } from '../../i18n/format';
import { DataText, useLanguage, useMessages } from '../../i18n/language';
import type { ThresholdInForce } from '../../model/compare/thresholds';
import type { WatchItem } from '../../model/compare/watch';
import { CitationList } from '../../parts/citation-list';
import { SizeText } from '../../parts/size-text';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { FigureText } from '../../ui/figure-text';
import { Tag } from '../../ui/tag';
import { leadsToTarget } from './target-status';
import styles from './watch-sheet.module.css';
import { useComparisonWords } from './words';

/** One item that needs attention: its level in words, the figure with its own direction, and why. */
export function WatchEntry({ item }: { readonly item: WatchItem }) {
  const messages = useMessages();
  const words = useComparisonWords();
  const openFigure = useAppStore((state) => state.openFigure);
  const openIndicator = useAppStore((state) => state.openIndicator);
  const { figure } = item.figure;
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <span className={styles.level} data-level={item.level}>
          {words.watch.levels[item.level]}
        </span>
        <span>
          <DataText of={figure.record.name} />
        </span>
        <FigureText figure={figure} onOpen={openFigure} />
      </p>
      {item.kind === 'threshold' ? <WhyThreshold {...item} /> : <WhyTarget {...item} />}
      <Button tone="quiet" className={styles.more} onClick={() => openIndicator(item.indicator)}>
        {messages.indicator.open}
      </Button>
    </li>
  );
}

function WhyThreshold({ of, distance }: Extract<WatchItem, { kind: 'threshold' }>) {
  const messages = useMessages();
  const { watch: words } = useComparisonWords();
  const language = useLanguage();
  const limits = limitTexts(of, language);
  return (
    <>
      <p>{words.limits(limits, of.source ? words.by.document : words.by.own)}</p>
      <p>
        {words.missing} {quantityText(distance.quantity, language)} <Tag>{messages.derived}</Tag>{' '}
        <span className={styles.small} lang="zxx">
          {distance.formula}
        </span>
      </p>
      {of.source && (
        <dl className={styles.small}>
          <CitationList sources={[of.source]} />
        </dl>
      )}
    </>
  );
}

/** How far from the target: in points, or in its unit. */
function WhyTarget({ target, distance }: Extract<WatchItem, { kind: 'target' }>) {
  const messages = useMessages();
  const words = useComparisonWords();
  const openFigure = useAppStore((state) => state.openFigure);
  const leads = distance.part === 'ahead' ? messages.schedule : leadsToTarget(target, words);
  return (
    <p>
      <FigureText
        figure={target.figure}
        label={messages.natures.target}
        showNature={false}
        onOpen={openFigure}
      />
      <SizeText figure={distance} label={leads[directionOf(distance.quantity)]} />
    </p>
  );
}

/** ≥10%, <0%; the other way round where lower is better. */
function limitTexts({ better, unit, limits }: ThresholdInForce, language: Language) {
  const textOf = (limit: number) =>
    quantityText({ amount: limit, printed: String(limit), unit, qualifier: 'exact' }, language);
  const [from, beyond] = better === 'higher' ? ['≥', '<'] : ['≤', '>'];
  const { meets, warns } = limits;
  return {
    meets: `${from}${textOf(meets)}`,
    warns: warns === null ? null : `${beyond}${textOf(warns)}`,
  };
}
