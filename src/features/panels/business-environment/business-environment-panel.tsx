import { memo } from 'react';
import { useLanguage, useMessages } from '../../../i18n/language';
import { Block } from '../../../parts/block';
import { MarkBlock } from '../../../parts/mark-block';
import { PanelFigure } from '../../../parts/panel-figure';
import { PanelFrame } from '../../../parts/panel-frame';
import { topicTitle, usePanelWords } from '../../../parts/panel-words';
import { RecordMark } from '../../../parts/record-mark';
import { type PanelViewProps, usePanelModel } from '../../../parts/use-panel';
import { Dumbbell } from '../../../ui/charts/dumbbell';
import { ValueBar } from '../../../ui/charts/value-bar';
import {
  type AmountMark,
  type BusinessEnvironmentModel,
  businessEnvironmentModel,
  type ChangeMark,
  moneyOf,
} from './business-environment-model';
import styles from './business-environment-panel.module.css';
import { businessEnvironmentTakeaway } from './business-environment-takeaway';

export function BusinessEnvironmentPanel({ large }: PanelViewProps) {
  const { input, model, matching } = usePanelModel('business-environment', large, businessEnvironmentModel);
  const language = useLanguage();
  const has = {
    services: model.changes.length + model.cuts.length > 0,
    facts: model.money.length + model.facts.length + model.enterprises.length > 0,
    mechanisms: model.fields.length + model.mechanisms.length > 0,
  };
  return (
    <PanelFrame
      panel="business-environment"
      takeaway={businessEnvironmentTakeaway(matching, language)}
      input={input}
      large={large}
    >
      <div className={styles.layout} data-columns={Object.values(has).filter(Boolean).length}>
        {has.services && <Services model={model} />}
        {has.facts && <MoneyAndFacts model={model} large={large} />}
        {has.mechanisms && <Mechanisms model={model} large={large} />}
      </div>
    </PanelFrame>
  );
}

type PartProps = { readonly model: BusinessEnvironmentModel; readonly large: boolean };

export function Services({ model }: { readonly model: Pick<BusinessEnvironmentModel, 'changes' | 'cuts'> }) {
  const words = usePanelWords();
  return (
    <div className={styles.column}>
      {model.changes.length > 0 && (
        <Block title={topicTitle(model.changes, words)}>
          {model.changes.map((mark) => (
            <Change key={mark.record.id} {...mark} />
          ))}
        </Block>
      )}
      {model.cuts.length > 0 && (
        <Block title={topicTitle(model.cuts, words)}>
          {model.cuts.map((mark) => (
            <Amount key={mark.record.id} {...mark} share={mark.figure.quantity.amount / 100} />
          ))}
        </Block>
      )}
    </div>
  );
}

/** The two labelled values are at the ends of the axis, the smaller at the zero end. */
const Change = memo(function Change({ record, state, before, after, change, others }: ChangeMark) {
  const messages = useMessages();
  const ends = [
    { figure: before, word: messages.parts.before },
    { figure: after, word: messages.parts.after },
  ].sort((a, b) => a.figure.quantity.amount - b.figure.quantity.amount);
  const [near, far] = ends.map(({ figure, word }) => (
    <PanelFigure key={figure.ref} figure={figure} label={word} />
  ));
  return (
    <RecordMark
      record={record}
      state={state}
      layout="row"
      dot={false}
      figures={[...(change ? [change] : []), ...others]}
    >
      <span className={styles.change}>
        {near}
        <Dumbbell before={before.quantity.amount} after={after.quantity.amount} state={state} />
        {far}
      </span>
    </RecordMark>
  );
});

type AmountProps = AmountMark & { readonly share: number };

const Amount = memo(function Amount({ record, state, figure, others, share }: AmountProps) {
  return (
    <RecordMark record={record} state={state} layout="row" dot={false} figures={[figure, ...others]}>
      <span className={styles.bar}>
        <ValueBar share={share} qualifier={figure.quantity.qualifier} state={state} />
      </span>
    </RecordMark>
  );
});

function hasCharts({ changes, cuts, money }: BusinessEnvironmentModel): boolean {
  return changes.length + cuts.length + money.length > 0;
}

type MoneyProps = {
  readonly model: Pick<BusinessEnvironmentModel, 'money'>;
  /** Draws only these of the model's amounts, on the axis of all. */
  readonly shown?: BusinessEnvironmentModel['money'];
};

export function Money({ model, shown = model.money }: MoneyProps) {
  const words = usePanelWords();
  const largest = Math.max(...model.money.map(moneyOf), 0);
  return (
    <Block title={topicTitle(model.money, words)}>
      {shown.map((mark) => (
        <Amount key={mark.record.id} {...mark} share={largest === 0 ? 0 : moneyOf(mark) / largest} />
      ))}
    </Block>
  );
}

function MoneyAndFacts({ model, large }: PartProps) {
  const messages = useMessages();
  return (
    <div className={styles.column}>
      {model.money.length > 0 && <Money model={model} />}
      <MarkBlock
        title={hasCharts(model) ? messages.panelText.otherIndicators : messages.panelText.indicators}
        arrange="flow"
        marks={model.facts}
        large={large}
      />
      <MarkBlock
        title={messages.panelText.firms}
        note={messages.panelText.caseNote}
        arrange="flow"
        marks={model.enterprises}
        dot
        large={large}
      />
    </div>
  );
}

function Mechanisms({ model, large }: PartProps) {
  const messages = useMessages();
  const words = usePanelWords();
  return (
    <div className={styles.column}>
      {model.fields.length > 0 && (
        <Block title={topicTitle(model.fields, words)}>
          <div className={styles.fields}>
            {model.fields.map((mark) => (
              <RecordMark key={mark.record.id} {...mark} dot={false} showNature={false} />
            ))}
          </div>
          {model.programmes.map((mark) => (
            <RecordMark key={mark.record.id} {...mark} dot={false} detailed={large} />
          ))}
        </Block>
      )}
      <MarkBlock
        title={messages.panelText.measures}
        arrange={large ? 'grid' : 'flow'}
        marks={model.mechanisms}
        large={large}
      />
    </div>
  );
}
