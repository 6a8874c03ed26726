import { lazy, Suspense, useMemo } from 'react';
import { basisText, type Language } from '../../i18n/format';
import { useLanguage, useMessages, useText } from '../../i18n/language';
import { Block } from '../block';
import { PanelFigure } from '../panel-figure';
import { PanelFrame } from '../panel-frame';
import { type PanelViewProps, usePanelActions, usePanelInput } from '../panel-kit';
import { RecordMark } from '../record-mark';
import { industryFinding } from './industry-finding';
import { type GrowthMark, type IndustryModel, industryModel } from './industry-model';
import styles from './industry-panel.module.css';

// Recharts is most of the code and only draws: what it draws stands beside it as text, also when it cannot be fetched.
const GrowthBars = lazy(() =>
  import('../../charts/growth-bars').then(
    (module) => ({ default: module.GrowthBars }),
    () => ({ default: NoPicture }),
  ),
);

function NoPicture() {
  return <div />;
}

export function IndustryPanel({ large }: PanelViewProps) {
  const input = usePanelInput('industry');
  const { records, clauses, sectors, referenceLines } = input;
  const language = useLanguage();
  const messages = useMessages();
  const model = useMemo(
    () => industryModel({ records, clauses, sectors, referenceLines }),
    [records, clauses, sectors, referenceLines],
  );
  const arrange = large ? 'grid' : 'flow';
  return (
    <PanelFrame panel="industry" finding={industryFinding(model, language)} input={input} large={large}>
      <div className={styles.layout}>
        <div className={styles.rates}>
          {model.growth.length > 0 && <GrowthChart model={model} />}
          {model.counts.length > 0 && (
            <Block title={messages.panelText.otherIndicators} arrange={arrange}>
              {model.counts.map(({ figures, ...mark }) => (
                <RecordMark key={mark.record.id} mark={mark} figures={figures} dot={false} detailed={large} />
              ))}
            </Block>
          )}
        </div>
        <div className={styles.lists}>
          {model.enterprises.length > 0 && (
            <Block title={messages.panelText.enterprises} arrange={arrange}>
              {model.enterprises.map(({ figures, ...mark }) => (
                <RecordMark key={mark.record.id} mark={mark} figures={figures} detailed={large} />
              ))}
            </Block>
          )}
          {model.measures.length > 0 && (
            <Block title={messages.panelText.talent} arrange={arrange}>
              {model.measures.map(({ figures, ...mark }) => (
                <RecordMark key={mark.record.id} mark={mark} figures={figures} dot={false} detailed={large} />
              ))}
            </Block>
          )}
        </div>
      </div>
    </PanelFrame>
  );
}

/** Names, bars and values side by side: the names are the marks, the values open their source. */
function GrowthChart({ model }: { readonly model: IndustryModel }) {
  const language = useLanguage();
  const messages = useMessages();
  const text = useText();
  const actions = usePanelActions();
  const byId = new Map(model.growth.map((mark) => [mark.record.id, mark.record]));
  const bars = useMemo(() => model.growth.map(toBar), [model]);
  const references = useMemo(
    () => model.references.map(({ id, percent, name }) => ({ id, percent, label: text(name) })),
    [model, text],
  );
  return (
    <Block
      title={messages.panelText.growthRates}
      note={commonBasis(model.growth, language)}
      className={styles.growth}
    >
      <div className={styles.chart}>
        <div className={styles.names}>
          {model.growth.map(({ figure: _figure, others, ...mark }) => (
            <RecordMark key={mark.record.id} mark={mark} figures={others} dot={false} />
          ))}
        </div>
        <Suspense fallback={<div />}>
          <GrowthBars
            bars={bars}
            references={references}
            onSelect={(id) => {
              const record = byId.get(id);
              if (record) actions.use(record);
            }}
          />
        </Suspense>
        <div className={styles.values}>
          {model.growth.map(({ figure }) => (
            <span key={figure.ref}>
              <PanelFigure figure={figure} />
            </span>
          ))}
        </div>
      </div>
    </Block>
  );
}

/** The basis of the rates where they all have the same; their sources say it of each. */
function commonBasis(growth: IndustryModel['growth'], language: Language): string | undefined {
  const texts = new Set(growth.map(({ figure }) => figure.growth && basisText(figure.growth, language)));
  const [only] = texts;
  return texts.size === 1 && only ? only : undefined;
}

function toBar({ record, state, figure }: GrowthMark) {
  return { key: record.id, percent: figure.quantity.amount, state };
}
