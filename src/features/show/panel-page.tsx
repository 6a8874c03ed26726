import { type ReactNode, useMemo } from 'react';
import { noCitations } from '../../model/citations';
import { marksOf } from '../../model/filter/marks';
import { panelSummary } from '../../model/panel-summary';
import type { PanelId } from '../../model/record-values';
import { UNSTATED_PERIOD } from '../../parts/panel-figure';
import { useEmptyText, useUntouchedRemarks, useWholeRemark } from '../../parts/panel-remarks';
import { usePanelWords } from '../../parts/panel-words';
import { usePanelInput } from '../../parts/use-panel';
import type { PanelWall } from '../../parts/wall-parts';
import { usePanelFile } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { useOrderWords } from '../orders/words';
import { projectListWall } from '../panels/projects/projects-wall';
import { tableItems } from './table-items';
import styles from './wall.module.css';
import { WallPage } from './wall-page';
import { wallPanels } from './wall-panels';

/** A panel, as charts and lists or as its table. */
export function PanelPage({ panel }: { readonly panel: PanelId }) {
  const { messages } = usePanelWords();
  const isTable = useAppStore((state) => state.tables.includes(panel));
  return (
    <Readable panel={panel}>
      <Parts panel={panel} wall={wallPanels[panel]} name={messages.panels[panel]} isTable={isTable} />
    </Readable>
  );
}

/** The named projects. */
export function ProjectListPage() {
  const { allProjects } = useOrderWords();
  return (
    <Readable panel="projects">
      <Parts panel="projects" wall={projectListWall} name={allProjects} isTable={false} />
    </Readable>
  );
}

/** Reports a file that is loading or failed: it must not look like an empty one. */
function Readable({ panel, children }: { readonly panel: PanelId; readonly children: ReactNode }) {
  const { messages } = usePanelWords();
  const { status } = usePanelFile(panel);
  const name = messages.panels[panel];
  if (status !== 'failed' && status !== 'loading') return children;
  return (
    <WallPage title={name} citations={noCitations} isComing={status === 'loading'}>
      <p className={styles.message} role="status">
        {status === 'failed' ? messages.states.failed(name) : messages.states.loadingPanel(name)}
      </p>
    </WallPage>
  );
}

type PartsProps = Readonly<{ panel: PanelId; wall: PanelWall; name: string; isTable: boolean }>;

function Parts({ panel, wall, name, isTable }: PartsProps) {
  const words = usePanelWords();
  const { messages } = words;
  const input = usePanelInput(panel, 'leave');
  const { takeaway, pictures, items } = useMemo(() => wall(input, words), [wall, input, words]);
  const { records, clauses, sectors } = input;
  const summary = useMemo(() => panelSummary(records, clauses, sectors), [records, clauses, sectors]);
  const remarks = [...useUntouchedRemarks(records), useWholeRemark(records)];
  const emptyText = useEmptyText();
  const isEmpty = summary.left === 0 && records.length > 0;
  return (
    <WallPage
      title={records.length === 0 ? messages.takeaway.noRecords : takeaway}
      subtitle={[name, ...remarks, isEmpty ? emptyText : null].filter(Boolean).join(' · ')}
      unit={
        summary.hasUnstatedPeriod
          ? `${messages.subtitle[panel]} · ${UNSTATED_PERIOD} ${messages.period.unstated}`
          : messages.subtitle[panel]
      }
      citations={summary.citations}
      pictures={isTable ? [] : pictures}
      items={
        isTable ? tableItems(marksOf(records, input), messages.table.caption(name), words.language) : items
      }
    />
  );
}
