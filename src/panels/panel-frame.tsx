import { type ReactNode, useMemo } from 'react';
import { paragraphsOf } from '../domain/citations';
import { figuresOf } from '../domain/figure';
import { activeDimensions } from '../domain/filters';
import { listMarks, untouchedBy } from '../domain/marks';
import type { PanelId } from '../domain/record-schema';
import { periodText } from '../i18n/format';
import { useLanguage, useMessages, useText } from '../i18n/language';
import { usePlace, useShared } from '../state/hooks';
import { useAppStore } from '../state/store';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { clauseText } from './clause-text';
import { UNSTATED_PERIOD } from './panel-figure';
import styles from './panel-frame.module.css';
import type { PanelInput } from './panel-kit';
import { RecordTable } from './record-table';

type PanelFrameProps = {
  readonly panel: PanelId;
  readonly finding: string;
  readonly input: PanelInput;
  readonly large: boolean;
  readonly children: ReactNode;
};

/** What all panels have: the finding as title, unit, period and scope under it, table and large view, the source line. */
export function PanelFrame({ panel, finding, input, large, children }: PanelFrameProps) {
  const { records, clauses, sectors } = input;
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const shared = useShared();
  const place = usePlace();
  const asTable = useAppStore((state) => state.tables.includes(panel));
  const toggleTable = useAppStore((state) => state.toggleTable);
  const setFocus = useAppStore((state) => state.setFocus);
  const listed = useMemo(() => listMarks(records, clauses, sectors), [records, clauses, sectors]);
  const name = messages.panels[panel];

  const remarks = untouchedBy(records, clauses).map((dimension) =>
    messages.filterHas.noDimension(messages.dimensions[dimension]),
  );
  if (listed.some(({ state }) => state === 'whole')) remarks.push(messages.filterHas.whole);
  const hasUnstatedPeriod = listed.some(({ record }) =>
    figuresOf(record).some(({ period }) => period.code === 'unstated'),
  );
  const citations = paragraphsOf(listed.map(({ record }) => record));
  return (
    <Card
      id={`panel-${panel}`}
      name={name}
      title={records.length === 0 ? messages.finding.noRecords : finding}
      subtitle={
        <>
          <span className={styles.name}>{name}</span>
          {messages.subtitle[panel]}
          {place &&
            ` · ${text(place.region.name)} · ${messages.reportPeriod(periodText(place.period.code, language))}`}
          {remarks.length > 0 && <span className={styles.remark}>{remarks.join(' · ')}</span>}
        </>
      }
      actions={
        <>
          <Button
            tone="quiet"
            aria-label={asTable ? messages.actions.chartOf(name) : messages.actions.tableOf(name)}
            onClick={() => toggleTable(panel)}
          >
            {asTable ? messages.actions.showChart : messages.actions.showTable}
          </Button>
          <Button
            tone="quiet"
            aria-label={large ? messages.actions.shrink : messages.actions.enlargeOf(name)}
            onClick={() => setFocus(large ? null : panel)}
          >
            {large ? messages.actions.shrink : messages.actions.enlarge}
          </Button>
        </>
      }
      footer={
        <p>
          {citations.map(({ document, paragraphs }) => {
            const cited = shared?.documents.get(document);
            return cited ? (
              <span key={document}>
                {messages.source.line(text(cited.title), messages.source.paragraphs(paragraphs))}
              </span>
            ) : null;
          })}
          {hasUnstatedPeriod && !asTable && (
            <span className={styles.legend}>
              {UNSTATED_PERIOD} {messages.period.unstated}
            </span>
          )}
        </p>
      }
    >
      {listed.length === 0 && activeDimensions(clauses).length > 0 && records.length > 0 && (
        <p className={styles.empty}>{messages.filterHas.emptyBy(clauseText(clauses, shared, language))}</p>
      )}
      {asTable ? <RecordTable panel={panel} marks={listed} /> : children}
    </Card>
  );
}
