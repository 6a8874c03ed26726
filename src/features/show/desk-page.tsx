import { useMessages } from '../../i18n/language';
import { type PanelId, panelIds } from '../../model/record-values';
import type { WallParts } from '../../parts/wall-parts';
import { useDataset } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { useOrderWords } from '../orders/words';
import styles from './sheet-page.module.css';
import { WallPage } from './wall-page';
import { wallPanels } from './wall-panels';
import { useShowWords } from './words';

/** The desk with its panels: the first picture of each, a screen each. */
export function DeskPage() {
  return <Collect panels={panelIds} found={[]} />;
}

type CollectProps = {
  readonly panels: readonly PanelId[];
  readonly found: readonly Readonly<{ panel: PanelId; parts: WallParts }>[];
};

/** Panels give their parts one within the other: each is made by hooks of its own. */
function Collect({ panels, found }: CollectProps) {
  const messages = useMessages();
  const words = useShowWords();
  const { desk } = useOrderWords();
  const { records } = useDataset();
  const files = useAppStore((state) => state.files);
  const [panel, ...others] = panels;
  if (panel !== undefined) {
    const Wall = wallPanels[panel];
    return <Wall>{(parts) => <Collect panels={others} found={[...found, { panel, parts }]} />}</Wall>;
  }
  const unread = panelIds.filter((id) => files[id].status === 'failed');
  const shown = found.filter(({ parts }) => parts.input.records.length > 0);
  return (
    <WallPage
      title={desk}
      subtitle={[
        messages.list(shown.map((one) => messages.panels[one.panel])),
        ...unread.map((id) => messages.states.failed(messages.panels[id])),
      ].join(' · ')}
      unit={words.unitsBeside}
      records={records}
      pictures={shown.flatMap(({ panel: of, parts }) =>
        parts.pictures.slice(0, 1).map(({ key, node }) => ({
          key,
          node: (
            <div className={styles.sheet}>
              <h3>
                {messages.panels[of]}
                <span className={styles.finding}> · {parts.takeaway}</span>
              </h3>
              {node}
            </div>
          ),
        })),
      )}
    />
  );
}
