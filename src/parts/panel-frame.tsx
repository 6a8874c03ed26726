import { type ReactNode, useMemo } from 'react';
import { periodText } from '../i18n/format';
import { useLanguage, useMessages, useText } from '../i18n/language';
import { haveUnstatedPeriod, paragraphsOf } from '../model/citations';
import { listMarks, type Mark, untouchedBy } from '../model/filter/marks';
import type { DataRecord } from '../model/record-schema';
import type { PanelId } from '../model/record-values';
import { useClauses, usePlace, useShared } from '../store/hooks';
import { useAppStore } from '../store/store';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { LatePart } from '../ui/late-part';
import { Loading } from '../ui/loading';
import { clauseText } from './clause-text';
import { lateParts } from './late-parts';
import { UNSTATED_PERIOD } from './panel-figure';
import styles from './panel-frame.module.css';
import type { PanelInput } from './use-panel';

/** More numbers in a row are read by nobody; each figure still leads to its own. */
const MOST_PARAGRAPHS = 60;

type PanelFrameProps = {
  readonly panel: PanelId;
  readonly takeaway: string;
  readonly input: PanelInput;
  readonly large: boolean;
  /** What this panel's corner offers besides. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** What all panels have: the finding as title, unit, period and scope under it, table and large view, the source line. */
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
  const listed = useMemo(() => listMarks(records, clauses, sectors), [records, clauses, sectors]);
  const { hasWhole, hasUnstatedPeriod, citations } = useMemo(() => footOf(listed), [listed]);
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
      {listed.length === 0 && records.length > 0 && <EmptyBy />}
      {asTable ? (
        <LatePart
          late={lateParts}
          title={messages.actions.tableOf(messages.panels[panel])}
          waiting={<Loading />}
        >
          {({ RecordTable }) => <RecordTable panel={panel} marks={listed} />}
        </LatePart>
      ) : (
        children
      )}
    </Card>
  );
}

function footOf(listed: readonly Mark[]) {
  const records = listed.map(({ record }) => record);
  return {
    hasWhole: listed.some(({ state }) => state === 'whole'),
    hasUnstatedPeriod: haveUnstatedPeriod(records),
    citations: paragraphsOf(records),
  };
}

type RemarksProps = { readonly records: readonly DataRecord[]; readonly hasWhole: boolean };

/** Which filters do not touch the panel, and what in it is the whole's: all that a clause of another dimension changes. */
function Remarks({ records, hasWhole }: RemarksProps) {
  const messages = useMessages();
  const place = usePlace();
  const clauses = useClauses();
  const remarks = untouchedBy(records, clauses).map((dimension) =>
    messages.filterHas.noDimension(messages.dimensions[dimension]),
  );
  if (place && hasWhole) remarks.push(messages.filterHas.whole(messages.scope[place.region.level]));
  return remarks.length > 0 && <span className={styles.remark}>{remarks.join(' · ')}</span>;
}

function EmptyBy() {
  const messages = useMessages();
  const language = useLanguage();
  const shared = useShared();
  const clauses = useClauses();
  return <p className={styles.empty}>{messages.filterHas.emptyBy(clauseText(clauses, shared, language))}</p>;
}
