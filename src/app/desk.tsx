import { useState } from 'react';
import type { Dimension } from '../domain/dimensions';
import { panelIds } from '../domain/record-schema';
import { useMessages } from '../i18n/language';
import { useDataLoading, useRetry } from '../state/loading';
import { useAppStore } from '../state/store';
import styles from './desk.module.css';
import { FaultList } from './fault-list';
import { FilterBar } from './filter-bar';
import { Header } from './header';
import { HeadlineStrip } from './headline-strip';
import { HelpSheet } from './help-sheet';
import { Notices } from './notices';
import { PanelSlot } from './panel-slot';
import { SourceSheet } from './source-sheet';
import { useCommands } from './use-commands';

/** What lies over the desk besides a source: the help sheet, or the menu of a dimension. */
export type Overlay = 'help' | Dimension | null;

/** The desk: headline figures, filters, and four panels or one of them large. */
export function Desk() {
  useDataLoading();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const run = useCommands(setOverlay);
  const messages = useMessages();
  const focus = useAppStore((state) => state.focus);
  const shared = useAppStore((state) => state.shared);
  const retry = useRetry();
  return (
    <div className={styles.desk}>
      <a className={styles.skip} href="#panels" data-screen-only>
        {messages.actions.skip}
      </a>
      <Header onCommand={run} />
      <main className={styles.main}>
        <Notices />
        {shared.status === 'failed' ? (
          <div id="panels" tabIndex={-1}>
            <FaultList
              title={messages.states.failedShared}
              faults={shared.faults}
              onRetry={() => retry('shared')}
            />
          </div>
        ) : (
          <>
            <HeadlineStrip />
            <FilterBar open={overlay} onOpen={setOverlay} onCommand={run} />
            <div id="panels" tabIndex={-1} className={focus ? styles.single : styles.grid}>
              {panelIds
                .filter((panel) => focus === null || focus === panel)
                .map((panel) => (
                  <PanelSlot key={panel} panel={panel} large={focus === panel} />
                ))}
            </div>
          </>
        )}
      </main>
      <SourceSheet />
      {overlay === 'help' && <HelpSheet onClose={() => setOverlay(null)} />}
    </div>
  );
}
