import { useState } from 'react';
import { retry } from '../data/read-data';
import { HeadlineStrip } from '../features/headlines/headline-strip';
import { UnderHeadlines } from '../features/headlines/under-headlines';
import { useMessages } from '../i18n/language';
import { panelIds } from '../model/record-values';
import { PinStatus } from '../parts/pin-status';
import type { AppState } from '../store/app-state';
import { useAbsentPanels } from '../store/hooks';
import { appStore, useAppStore } from '../store/store';
import { ErrorBoundary } from '../ui/error-boundary';
import { LatePart } from '../ui/late-part';
import { Loading } from '../ui/loading';
import { SheetSlot } from '../ui/sheet-slot';
import { useCommands } from './commands';
import styles from './desk.module.css';
import { FaultList } from './fault-list';
import { FilterBar } from './filter-bar';
import { Header } from './header';
import { Notices } from './notices';
import type { Overlay } from './overlay';
import { PanelSlot } from './panel-slot';
import { rest } from './panels-and-rest';
import { Sheets } from './sheets';

/** The desk: headline figures, filters, and the four panels, one enlarged panel or a page. */
export function Desk() {
  const [overlay, setOverlay] = useState<Overlay>(null);
  const close = () => setOverlay(null);
  const run = useCommands(setOverlay);
  const messages = useMessages();
  const deskPage = useAppStore((state) => state.deskPage);
  const focus = useAppStore((state) => state.focus);
  const shared = useAppStore((state) => state.shared);
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
              onRetry={() => void retry('shared')}
            />
          </div>
        ) : (
          <>
            {deskPage === null && <HeadlineStrip onMore={() => run('main')} />}
            {deskPage !== 'glossary' && <FilterBar open={overlay} onOpen={setOverlay} onCommand={run} />}
            <Content deskPage={deskPage} focus={focus} />
          </>
        )}
      </main>
      {overlay === 'main' && (
        <SheetSlot late={rest} title={messages.panels.main} dock="wide" onClose={close}>
          {({ MainIndicatorsSheet }) => <MainIndicatorsSheet onClose={close} />}
        </SheetSlot>
      )}
      {overlay === 'findings' && (
        <SheetSlot late={rest} title={messages.findings.title} dock="side" onClose={close}>
          {({ FindingsSheet }) => <FindingsSheet onClose={close} />}
        </SheetSlot>
      )}
      {overlay === 'watch' && (
        <SheetSlot late={rest} title={messages.watch.title} dock="side" onClose={close}>
          {({ WatchSheet }) => <WatchSheet onClose={close} />}
        </SheetSlot>
      )}
      <Sheets />
      <PinStatus floats />
      <OrganiserSheet />
      {overlay === 'help' && (
        <SheetSlot late={rest} title={messages.actions.help} onClose={close}>
          {({ HelpSheet }) => <HelpSheet onClose={close} />}
        </SheetSlot>
      )}
    </div>
  );
}

/** Opens over any open sheet, whose view the user may just have pinned. */
function OrganiserSheet() {
  const { orders } = useMessages();
  const isOpen = useAppStore(({ organiser }) => organiser.isOpen);
  return isOpen ? (
    <SheetSlot
      late={rest}
      title={orders.title}
      dock="wide"
      onClose={() => appStore.getState().setOrganiser({ isOpen: false })}
    >
      {({ Organiser }) => <Organiser />}
    </SheetSlot>
  ) : null;
}

/** The main content: the four panels, a single one, or a page instead of them. */
function Content({ deskPage, focus }: Pick<AppState, 'deskPage' | 'focus'>) {
  const messages = useMessages();
  switch (deskPage) {
    case 'projects':
      return (
        <div id="panels" tabIndex={-1} className={styles.page}>
          <PanelSlot panel="projects" large view={AllProjects} />
        </div>
      );
    case 'glossary':
      return (
        <div id="panels" tabIndex={-1} className={styles.page}>
          <ErrorBoundary title={messages.states.crashed(messages.indicator.glossary)}>
            <LatePart late={rest} title={messages.indicator.glossary} waiting={<Loading />}>
              {({ Glossary }) => <Glossary />}
            </LatePart>
          </ErrorBoundary>
        </div>
      );
    case null:
      return (
        <UnderHeadlines>
          {focus === null ? (
            <AllPanels />
          ) : (
            <div id="panels" tabIndex={-1} className={styles.single}>
              <PanelSlot panel={focus} large />
            </div>
          )}
        </UnderHeadlines>
      );
  }
}

/** The panels that have data share the room; those without are named in one line. */
function AllPanels() {
  const messages = useMessages();
  const absent = useAbsentPanels();
  const present = panelIds.filter((panel) => !absent.includes(panel));
  return (
    <>
      <div id="panels" tabIndex={-1} className={styles.grid}>
        {present.map((panel) => (
          <PanelSlot key={panel} panel={panel} large={false} />
        ))}
      </div>
      {absent.length > 0 && (
        <p className={styles.absent}>
          {messages.states.absentPanels(absent.map((panel) => messages.panels[panel]))}
        </p>
      )}
    </>
  );
}

/** The table of all projects, instead of their panel. */
function AllProjects() {
  const { projectTable } = useMessages();
  return (
    <LatePart late={rest} title={projectTable.open} waiting={<Loading />}>
      {({ ProjectExplorer }) => <ProjectExplorer />}
    </LatePart>
  );
}
