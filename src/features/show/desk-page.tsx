import { useMemo } from 'react';
import { citationsOf } from '../../model/citations';
import { panelIds } from '../../model/record-values';
import { useWholeRemark } from '../../parts/panel-remarks';
import { usePanelWords } from '../../parts/panel-words';
import { usePanelInputs } from '../../parts/use-panel';
import { useDataset } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { useOrderWords } from '../orders/words';
import styles from './sheet-page.module.css';
import { WallPage } from './wall-page';
import { wallPanels } from './wall-panels';
import { useShowWords } from './words';

/** The desk's panels: the first picture of each. */
export function DeskPage() {
  const panelWords = usePanelWords();
  const { messages } = panelWords;
  const words = useShowWords();
  const { desk } = useOrderWords();
  const { records } = useDataset();
  const files = useAppStore((state) => state.files);
  const inputs = usePanelInputs();
  const wholeRemark = useWholeRemark(records);
  const shown = useMemo(
    () =>
      [...inputs].flatMap(([panel, input]) =>
        input.records.length > 0 ? [{ panel, ...wallPanels[panel](input, panelWords) }] : [],
      ),
    [inputs, panelWords],
  );
  const unread = panelIds.filter((id) => files[id].status === 'failed');
  return (
    <WallPage
      title={desk}
      subtitle={[
        messages.list(shown.map(({ panel }) => messages.panels[panel])),
        ...unread.map((id) => messages.states.failed(messages.panels[id])),
        wholeRemark,
      ]
        .filter(Boolean)
        .join(' · ')}
      unit={words.unitsBeside}
      citations={citationsOf(records)}
      pictures={shown.flatMap(({ panel, takeaway, pictures }) =>
        pictures.slice(0, 1).map((picture) => ({
          ...picture,
          draw: (from: number, to: number) => (
            <div className={styles.sheet}>
              <h3>
                {messages.panels[panel]}
                <span className={styles.takeaway}> · {takeaway}</span>
              </h3>
              {picture.draw(from, to)}
            </div>
          ),
        })),
      )}
    />
  );
}
