import { type ReactNode, useMemo } from 'react';
import { periodText } from '../i18n/format';
import { useLanguage, useMessages, useText } from '../i18n/language';
import { listMarks } from '../model/filter/marks';
import { panelSummary } from '../model/panel-summary';
import type { DataRecord } from '../model/record-schema';
import type { PanelId } from '../model/record-values';
import { usePlace, useShared } from '../store/hooks';
import { useAppStore } from '../store/store';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { LatePart } from '../ui/late-part';
import { Loading } from '../ui/loading';
import { lateParts } from './late-parts';
import { UNSTATED_PERIOD } from './panel-figure';
import styles from './panel-frame.module.css';
import { useEmptyText, usePanelRemarks } from './panel-remarks';
import type { PanelInput } from './use-panel';

/** Nobody reads more paragraph numbers in a row; each figure still links to its own. */
const MOST_PARAGRAPHS = 60;

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
  const text = useText();
  const shared = useShared();
  const place = usePlace();
  const asTable = useAppStore((state) => state.tables.includes(panel));
  const toggleTable = useAppStore((state) => state.toggleTable);
  const setFocus = useAppStore((state) => state.setFocus);
  const { left, hasWhole, hasUnstatedPeriod, citations } = useMemo(
    () => panelSummary(records, clauses, sectors),
    [records, clauses, sectors],
  );
  const name = messages.panels[panel];
  return (
    <Card
      id={`panel-${panel}`}
      name={name}
      title={records.length === 0 ? messages.takeaway.noRecords : takeaway}
      subtitle={
        <>
          <span className={styles.name}>{name}</span>
          {messages.subtitle[panel]}
          {place &&
            ` · ${text(place.region.name)} · ${messages.reportPeriod(periodText(place.period.code, language))}`}
          <Remarks records={records} hasWhole={hasWhole} />
        </>
      }
      actions={
        <>
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
        </>
      }
      footer={
        <p>
          {citations.map(({ document, paragraphs }) => {
            const cited = shared?.documents.get(document);
            return cited ? (
              <span key={document}>
                {messages.source.line(
                  text(cited.title),
                  paragraphs.length > MOST_PARAGRAPHS
                    ? messages.source.paragraphCount(paragraphs.length)
                    : messages.source.paragraphs(paragraphs, cited.read),
                )}
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
      {left === 0 && records.length > 0 && <Empty />}
      {asTable ? <TableOf panel={panel} input={input} /> : children}
    </Card>
  );
}

type RemarksProps = { readonly records: readonly DataRecord[]; readonly hasWhole: boolean };

/** A separate component, because a clause that affects no record of the panel changes only these. */
function Remarks({ records, hasWhole }: RemarksProps) {
  const remarks = usePanelRemarks(records, hasWhole);
  return remarks.length > 0 && <span className={styles.remark}>{remarks.join(' · ')}</span>;
}

function Empty() {
  return <p className={styles.empty}>{useEmptyText()}</p>;
}

/** The panel's records as a table. A separate component, because only it needs a mark for each record. */
function TableOf({ panel, input: { records, clauses, sectors } }: Pick<PanelFrameProps, 'panel' | 'input'>) {
  const messages = useMessages();
  const marks = useMemo(() => listMarks(records, clauses, sectors), [records, clauses, sectors]);
  return (
    <LatePart late={lateParts} title={messages.actions.tableOf(messages.panels[panel])} waiting={<Loading />}>
      {({ RecordTable }) => <RecordTable panel={panel} marks={marks} />}
    </LatePart>
  );
}
