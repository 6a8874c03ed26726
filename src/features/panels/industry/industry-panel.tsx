import { useCallback, useMemo } from 'react';
import { basisText, citedText, statedBasis } from '../../../i18n/format';
import { useLanguage, useMessages, useText } from '../../../i18n/language';
import { Block } from '../../../parts/block';
import { useBasisNotes } from '../../../parts/footnotes';
import { MarkBlock } from '../../../parts/mark-block';
import { PanelFigure } from '../../../parts/panel-figure';
import { PanelFrame } from '../../../parts/panel-frame';
import { RecordMark } from '../../../parts/record-mark';
import { type PanelViewProps, panelActions, usePanelModel } from '../../../parts/use-panel';
import { useDataset, useShared } from '../../../store/hooks';
import { GrowthBars } from '../../../ui/charts/growth-bars';
import { regionSigns } from '../../../ui/charts/region-signs';
import { type GrowthMark, type IndustryModel, industryModel } from './industry-model';
import styles from './industry-panel.module.css';
import { industryTakeaway } from './industry-takeaway';
import { useRegionMarks } from './use-region-marks';

export function IndustryPanel({ large }: PanelViewProps) {
  const { input, model, matching } = usePanelModel('industry', large, industryModel);
  const language = useLanguage();
  const messages = useMessages();
  const arrange = large ? 'grid' : 'flow';
  const hasLists = model.enterprises.length + model.measures.length > 0;
  return (
    <PanelFrame panel="industry" takeaway={industryTakeaway(matching, language)} input={input} large={large}>
      <div className={styles.layout} data-alone={!hasLists || undefined}>
        <div className={styles.rates}>
          {model.growth.length > 0 && <GrowthChart model={model} />}
          <MarkBlock
            title={
              model.growth.length > 0 ? messages.panelText.otherIndicators : messages.panelText.indicators
            }
            arrange={arrange}
            marks={model.counts}
            large={large}
          />
        </div>
        {hasLists && (
          <div className={styles.lists}>
            <MarkBlock
              title={messages.panelText.enterprises}
              arrange={arrange}
              marks={model.enterprises}
              dot
              large={large}
            />
            <MarkBlock
              title={messages.panelText.talent}
              arrange={arrange}
              marks={model.measures}
              large={large}
            />
          </div>
        )}
      </div>
    </PanelFrame>
  );
}

type GrowthChartProps = {
  readonly model: IndustryModel;
  readonly large?: boolean;
  /** Draws only these of the model's rates, on the axis of all. */
  readonly shown?: IndustryModel['growth'];
};

/** With more rates, values of the big size would touch. */
const MOST_BIG = 5;

/** Names, bars and values side by side: the names are the marks, the values open their source. */
export function GrowthChart({ model, large = false, shown = model.growth }: GrowthChartProps) {
  const language = useLanguage();
  const messages = useMessages();
  const text = useText();
  const { byId } = useDataset();
  const select = useCallback(
    (id: string) => {
      const record = byId.get(id);
      if (record) panelActions.filterByRecord(record);
    },
    [byId],
  );
  const all = useMemo(() => model.growth.map(toBar), [model]);
  const bars = useMemo(() => shown.map(toBar), [shown]);
  const documents = useShared()?.documents;
  const references = useMemo(
    () =>
      model.references.map(({ id, percent, name, source }) => {
        const document = documents?.get(source.document);
        return { id, percent, label: text(name), about: citedText(source, document, language) };
      }),
    [model, text, documents, language],
  );
  const { said, noteOf } = useBasisOf(shown);
  const { marks, regions } = useRegionMarks(shown);
  const legend = regions.map(({ level, name }) =>
    messages.panelText.sameInRegion(regionSigns[level], text(name)),
  );
  return (
    <Block
      title={messages.panelText.growthRates}
      note={[...said, ...legend].join(' ')}
      className={styles.growth}
    >
      <div className={styles.chart} data-large={large || undefined} data-rows={shown.length}>
        <div className={styles.names}>
          {shown.map(({ record, state, others }) => (
            <RecordMark key={record.id} record={record} state={state} figures={others} dot={false} />
          ))}
        </div>
        <GrowthBars
          bars={bars}
          among={all}
          large={large}
          marks={marks}
          references={references}
          onSelect={select}
        />
        <div className={styles.values}>
          {shown.map(({ record, figure, state }) => (
            <span key={figure.ref} data-state={state === 'dimmed' ? state : undefined}>
              <PanelFigure
                figure={figure}
                footnote={noteOf(figure)}
                showNature={figure.nature !== record.nature}
                size={large && shown.length <= MOST_BIG ? 'big' : 'text'}
              />
            </span>
          ))}
        </div>
      </div>
    </Block>
  );
}

/** The basis at the chart's head if all its rates share it; otherwise a footnote for each rate that leaves it open. */
function useBasisOf(shown: IndustryModel['growth']) {
  const language = useLanguage();
  const figures = useMemo(() => shown.map(({ figure }) => figure), [shown]);
  const { notes, noteOf } = useBasisNotes(figures);
  const [first] = figures;
  const bases = new Set(figures.map(({ growth }) => growth && basisText(growth, language)));
  if (bases.size !== 1 || !first?.growth)
    return { said: notes.map(({ sign, text }) => `${sign} ${text}`), noteOf };
  const open = noteOf(first);
  const said = [statedBasis(first.growth, language), open && (notes.length > 0 ? open.text : open.sign)];
  return { said: said.filter(Boolean), noteOf: () => undefined };
}

function toBar({ record, state, figure }: GrowthMark) {
  return { key: record.id, percent: figure.quantity.amount, state };
}
