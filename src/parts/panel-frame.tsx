import { type ReactNode, useMemo } from 'react';
import { DataText, useLanguage, useMessages } from '../i18n/language';
import { periodText } from '../i18n/period-text';
import { noClauses } from '../model/filter/clauses';
import { marksOf } from '../model/filter/marks';
import { panelSummary } from '../model/panel-summary';
import type { DataRecord } from '../model/record-schema';
import type { PanelId } from '../model/record-values';
import { usePlace } from '../store/hooks';
import { useAppStore } from '../store/store';
import { Button } from '../ui/button';
import { LatePart } from '../ui/late-part';
import { Loading } from '../ui/loading';
import { lateParts } from './late-parts';
import { UNSTATED_PERIOD } from './panel-figure';
import styles from './panel-frame.module.css';
import { useEmptyText, useUntouchedRemarks } from './panel-remarks';
import { SourceLine } from './source-line';
import type { PanelInput } from './use-panel';

type PanelFrameProps = {
  readonly panel: PanelId;
  readonly takeaway: string;
  readonly input: PanelInput;
  readonly large: boolean;
  /** Additional buttons in this panel's corner. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** What all panels have: the takeaway as title, unit, period and scope under it, table and large view, the source line. */
export function PanelFrame({ panel, takeaway, input, large, actions, children }: PanelFrameProps) {
  const { records, clauses, sectors } = input;
  const messages = useMessages();
  const language = useLanguage();
  const place = usePlace();
  const asTable = useAppStore((state) => state.tables.includes(panel));
  const toggleTable = useAppStore((state) => state.toggleTable);
  const setFocus = useAppStore((state) => state.setFocus);
  // What steps back is still shown, and has its sources.
  const shownUnder = large || asTable ? clauses : noClauses;
  const { left, hasUnstatedPeriod, citations } = useMemo(
    () => panelSummary(records, shownUnder, sectors),
    [records, shownUnder, sectors],
  );
  const name = messages.panels[panel];
  return (
    <section id={`panel-${panel}`} className={styles.frame} aria-label={name}>
      <header className={styles.header}>
        <div>
          <h2 className={styles.title}>{records.length === 0 ? messages.takeaway.noRecords : takeaway}</h2>
          <p className={styles.subtitle}>
            <span className={styles.name}>{name}</span>
            {messages.subtitle[panel]}
            {place && (
              <>
                {' · '}
                <DataText of={place.region.name} />
                {` · ${messages.reportPeriod(periodText(place.period.code, language))}`}
              </>
            )}
            <Remarks records={records} />
          </p>
        </div>
        <div className={styles.actions} data-screen-only>
          {actions}
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
        </div>
      </header>
      <div className={styles.body}>
        {left === 0 && records.length > 0 && <Empty />}
        {asTable ? <TableOf panel={panel} input={input} /> : children}
      </div>
      <footer className={styles.footer}>
        <p>
          <SourceLine citations={citations} />
          {hasUnstatedPeriod && !asTable && (
            <span className={styles.legend}>
              {UNSTATED_PERIOD} {messages.period.unstated}
            </span>
          )}
        </p>
      </footer>
    </section>
  );
}

/** A separate component, because a clause that affects no record of the panel changes only these. */
function Remarks({ records }: { readonly records: readonly DataRecord[] }) {
  const remarks = useUntouchedRemarks(records);
  return remarks.length > 0 && <span className={styles.remark}>{remarks.join(' · ')}</span>;
}

function Empty() {
  return <p className={styles.empty}>{useEmptyText()}</p>;
}

/** The panel's records as a table. A separate component, because only it needs a mark for each record. */
function TableOf({ panel, input }: Pick<PanelFrameProps, 'panel' | 'input'>) {
  const messages = useMessages();
  const marks = useMemo(() => marksOf(input.records, { ...input, unmatched: 'leave' }), [input]);
  return (
    <LatePart late={lateParts} title={messages.actions.tableOf(messages.panels[panel])} waiting={<Loading />}>
      {({ RecordTable }) => <RecordTable panel={panel} marks={marks} />}
    </LatePart>
  );
}
