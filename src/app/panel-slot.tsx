import { memo } from 'react';
import type { PanelId } from '../domain/record-schema';
import { useMessages } from '../i18n/language';
import { usePanelFile } from '../state/hooks';
import { useRetry } from '../state/loading';
import { ErrorBoundary } from './error-boundary';
import { FaultList } from './fault-list';
import { panelViews } from './panel-registry';
import styles from './panel-slot.module.css';

type PanelSlotProps = { readonly panel: PanelId; readonly large: boolean };

/**
 * A panel's place on the desk, whatever state its file is in. What goes wrong in it stays in it. Memoised: panels are
 * the dear part of the page, and an opened menu or dialog must not render them again.
 */
export const PanelSlot = memo(function PanelSlot({ panel, large }: PanelSlotProps) {
  const file = usePanelFile(panel);
  const retry = useRetry();
  const messages = useMessages();
  const name = messages.panels[panel];
  const View = panelViews[panel];
  switch (file.status) {
    case 'loading':
      return (
        <div className={styles.loading} role="status" aria-label={messages.states.loadingPanel(name)}>
          <span className={styles.title} />
          <span className={styles.line} />
          <span className={styles.picture} />
        </div>
      );
    case 'failed':
      return (
        <FaultList
          title={messages.states.failed(name)}
          effect={messages.states.failedEffect}
          faults={file.faults}
          onRetry={() => retry(panel)}
        />
      );
    case 'ready':
      return (
        <ErrorBoundary title={messages.states.crashed(name)}>
          <View large={large} />
        </ErrorBoundary>
      );
  }
});
