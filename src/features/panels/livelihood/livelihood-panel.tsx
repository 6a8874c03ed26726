import { memo } from 'react';
import { useLanguage, useMessages } from '../../../i18n/language';
import { Block } from '../../../parts/block';
import { valueText } from '../../../parts/clause-text';
import { MarkBlock } from '../../../parts/mark-block';
import { PanelFigure } from '../../../parts/panel-figure';
import { PanelFrame } from '../../../parts/panel-frame';
import { topicTitle, usePanelWords } from '../../../parts/panel-words';
import { RecordMark } from '../../../parts/record-mark';
import { type PanelViewProps, usePanelModel } from '../../../parts/use-panel';
import { useValueNames } from '../../../store/hooks';
import { ValueBar } from '../../../ui/charts/value-bar';
import { type LivelihoodModel, livelihoodModel, type ShareMark } from './livelihood-model';
import styles from './livelihood-panel.module.css';
import { livelihoodTakeaway } from './livelihood-takeaway';

export function LivelihoodPanel({ large }: PanelViewProps) {
  const { input, model, matching } = usePanelModel('livelihood', large, livelihoodModel);
  const language = useLanguage();
  const names = useValueNames();
  return (
    <PanelFrame
      panel="livelihood"
      takeaway={livelihoodTakeaway(matching, language)}
      input={input}
      large={large}
    >
      <div className={styles.layout}>
        {model.shares.length > 0 && <Shares model={model} />}
        <div className={styles.topics}>
          {model.topics.map(({ topic, marks }) => (
            <MarkBlock
              key={topic}
              title={valueText('topic', topic, names, language)}
              marks={marks}
              dot
              large={large}
            />
          ))}
        </div>
      </div>
    </PanelFrame>
  );
}

export function Shares({ model }: { readonly model: Pick<LivelihoodModel, 'shares'> }) {
  const words = usePanelWords();
  return (
    <Block title={topicTitle(model.shares, words)} className={styles.shares}>
      {model.shares.map((mark) => (
        <Share key={mark.record.id} {...mark} />
      ))}
    </Block>
  );
}

/** A share of the whole: the axis is 0–100%, and a lower bound is drawn as a lower bound. */
const Share = memo(function Share({ record, state, figure, others }: ShareMark) {
  const messages = useMessages();
  const { quantity } = figure;
  return (
    <div className={styles.share} data-state={state === 'dimmed' ? state : undefined}>
      <PanelFigure figure={figure} size="big" />
      <ValueBar share={quantity.amount / 100} qualifier={quantity.qualifier} state={state} />
      <span className={styles.axis} aria-hidden="true">
        <span>0</span>
        <span>100%</span>
      </span>
      <RecordMark record={record} state={state} figures={others} dot={false} />
      {quantity.qualifier === 'at-least' && (
        <span className={styles.note}>{messages.panelText.spendingNote}</span>
      )}
    </div>
  );
});
