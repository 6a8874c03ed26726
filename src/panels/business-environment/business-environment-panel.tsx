import { useMemo } from 'react';
import { Dumbbell } from '../../charts/dumbbell';
import { ValueBar } from '../../charts/value-bar';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { Block } from '../block';
import { PanelFigure } from '../panel-figure';
import { PanelFrame } from '../panel-frame';
import { type PanelViewProps, usePanelInput } from '../panel-kit';
import { RecordMark } from '../record-mark';
import { useTopicTitle } from '../use-topic-title';
import { businessEnvironmentFinding } from './business-environment-finding';
import {
  type AmountMark,
  type BusinessEnvironmentModel,
  businessEnvironmentModel,
  type ChangeMark,
  moneyOf,
} from './business-environment-model';
import styles from './business-environment-panel.module.css';

export function BusinessEnvironmentPanel({ large }: PanelViewProps) {
  const input = usePanelInput('business-environment');
  const { records, clauses, sectors, referenceLines } = input;
  const language = useLanguage();
  const model = useMemo(
    () => businessEnvironmentModel({ records, clauses, sectors, referenceLines }),
    [records, clauses, sectors, referenceLines],
  );
  return (
    <PanelFrame
      panel="business-environment"
      finding={businessEnvironmentFinding(model, language)}
      input={input}
      large={large}
    >
      <div className={styles.layout}>
        <Services model={model} />
        <MoneyAndFacts model={model} large={large} />
        <Mechanisms model={model} large={large} />
      </div>
    </PanelFrame>
  );
}

type PartProps = { readonly model: BusinessEnvironmentModel; readonly large: boolean };

function Services({ model }: Pick<PartProps, 'model'>) {
  const titleOf = useTopicTitle();
  return (
    <div className={styles.column}>
      {model.changes.length > 0 && (
        <Block title={titleOf(model.changes)}>
          {model.changes.map((mark) => (
            <Change key={mark.record.id} mark={mark} />
          ))}
        </Block>
      )}
      {model.cuts.length > 0 && (
        <Block title={titleOf(model.cuts)}>
          {model.cuts.map((mark) => (
            <Amount key={mark.record.id} mark={mark} share={mark.figure.quantity.amount / 100} />
          ))}
        </Block>
      )}
    </div>
  );
}

/** The two values stand at their ends of the axis, the smaller at zero's side, and say which is which. */
function Change({ mark }: { readonly mark: ChangeMark }) {
  const messages = useMessages();
  const ends = [
    { figure: mark.before, word: messages.parts.before },
    { figure: mark.after, word: messages.parts.after },
  ].sort((a, b) => a.figure.quantity.amount - b.figure.quantity.amount);
  const [near, far] = ends.map(({ figure, word }) => (
    <PanelFigure key={figure.ref} figure={figure} label={word} />
  ));
  return (
    <RecordMark
      mark={mark}
      layout="row"
      dot={false}
      figures={[...(mark.change ? [mark.change] : []), ...mark.others]}
    >
      <span className={styles.change}>
        {near}
        <Dumbbell
          before={mark.before.quantity.amount}
          after={mark.after.quantity.amount}
          state={mark.state}
        />
        {far}
      </span>
    </RecordMark>
  );
}

function Amount({ mark, share }: { readonly mark: AmountMark; readonly share: number }) {
  return (
    <RecordMark mark={mark} layout="row" dot={false} figures={[mark.figure, ...mark.others]}>
      <span className={styles.bar}>
        <ValueBar share={share} qualifier={mark.figure.quantity.qualifier} state={mark.state} />
      </span>
    </RecordMark>
  );
}

function MoneyAndFacts({ model, large }: PartProps) {
  const messages = useMessages();
  const titleOf = useTopicTitle();
  const largest = Math.max(...model.money.map(moneyOf), 0);
  return (
    <div className={styles.column}>
      {model.money.length > 0 && (
        <Block title={titleOf(model.money)}>
          {model.money.map((mark) => (
            <Amount key={mark.record.id} mark={mark} share={largest === 0 ? 0 : moneyOf(mark) / largest} />
          ))}
        </Block>
      )}
      {model.facts.length > 0 && (
        <Block title={messages.panelText.otherIndicators} arrange="flow">
          {model.facts.map(({ figures, ...mark }) => (
            <RecordMark key={mark.record.id} mark={mark} figures={figures} dot={false} detailed={large} />
          ))}
        </Block>
      )}
      {model.enterprises.length > 0 && (
        <Block title={messages.panelText.firms} note={messages.panelText.caseNote} arrange="flow">
          {model.enterprises.map(({ figures, ...mark }) => (
            <RecordMark key={mark.record.id} mark={mark} figures={figures} detailed={large} />
          ))}
        </Block>
      )}
    </div>
  );
}

function Mechanisms({ model, large }: PartProps) {
  const messages = useMessages();
  const text = useText();
  const programmeNote = model.programmes[0]?.record.note;
  const titleOf = useTopicTitle();
  return (
    <div className={styles.column}>
      {model.fields.length > 0 && (
        <Block title={titleOf(model.fields)} note={programmeNote && text(programmeNote)}>
          <div className={styles.fields}>
            {model.fields.map(({ figures, ...mark }) => (
              <RecordMark key={mark.record.id} mark={mark} figures={figures} dot={false} showNature={false} />
            ))}
          </div>
          {model.programmes.map(({ figures, ...mark }) => (
            <RecordMark key={mark.record.id} mark={mark} figures={figures} dot={false} detailed={large} />
          ))}
        </Block>
      )}
      {model.mechanisms.length > 0 && (
        <Block title={messages.panelText.measures} arrange={large ? 'grid' : 'flow'}>
          {model.mechanisms.map(({ figures, ...mark }) => (
            <RecordMark key={mark.record.id} mark={mark} figures={figures} dot={false} detailed={large} />
          ))}
        </Block>
      )}
    </div>
  );
}
