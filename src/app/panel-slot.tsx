import { type ComponentType, memo, Suspense } from 'react';
import { retry } from '../data/read-data';
import { useMessages } from '../i18n/language';
import type { PanelId } from '../model/record-values';
import type { PanelViewProps } from '../parts/use-panel';
import { usePanelFile } from '../store/hooks';
import { ErrorBoundary } from '../ui/error-boundary';
import { LatePart } from '../ui/late-part';
import { FaultList } from './fault-list';
import styles from './panel-slot.module.css';
import { panels } from './panels-and-rest';

type PanelSlotProps = {
  readonly panel: PanelId;
  readonly large: boolean;
  /** Shows the panel's file instead of the panel. */
  readonly view?: ComponentType<PanelViewProps>;
};

/**
 * A panel's place on the desk, for every state of its file. Contains the panel's errors. Memoised: panels are
 * the expensive part of the page, and opening a menu or dialog must not render them again.
 */
export const PanelSlot = memo(function PanelSlot({ panel, large, view: View }: PanelSlotProps) {
  const file = usePanelFile(panel);
  const messages = useMessages();
  const name = messages.panels[panel];
  switch (file.status) {
    case 'loading':
      return <Skeleton name={name} />;
    case 'absent':
      return (
        <div className={styles.absent}>
          <h2>{name}</h2>
          <p>{messages.states.absent}</p>
        </div>
      );
    case 'failed':
      return (
        <FaultList
          title={messages.states.failed(name)}
          effect={messages.states.failedEffect}
          faults={file.faults}
          onRetry={() => void retry(panel)}
        />
      );
    case 'ready':
      return (
        <ErrorBoundary title={messages.states.crashed(name)}>
          {/* Its own boundary, so that React hydrates the prerendered page panel by panel. */}
          <Suspense>{View ? <View large={large} /> : <Panel panel={panel} large={large} />}</Suspense>
        </ErrorBoundary>
      );
  }
});

function Panel({ panel, large }: Pick<PanelSlotProps, 'panel' | 'large'>) {
  const name = useMessages().panels[panel];
  return (
    <LatePart late={panels} title={name} waiting={<Skeleton name={name} />}>
      {(views) => {
        const View = views[panel];
        return <View large={large} />;
      }}
    </LatePart>
  );
}

/** Placeholder of a panel that is loading. */
function Skeleton({ name }: { readonly name: string }) {
  const messages = useMessages();
  return (
    <div className={styles.loading} role="status" aria-label={messages.states.loadingPanel(name)}>
      <span className={styles.title} />
      <span className={styles.line} />
      <span className={styles.picture} />
    </div>
  );
}
