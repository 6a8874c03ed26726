import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import type { ListItem, Picture } from '../../parts/wall-parts';
import { reportScreens } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { MarkGroup } from '../../ui/mark-group';
import styles from './screens.module.css';
import { useElementSize } from './use-element-size';
import { useWindowAspect } from './use-window-aspect';
import { useShowWords } from './words';

type ScreensProps = {
  readonly label: string;
  readonly pictures: readonly Picture[];
  readonly items: readonly ListItem[];
};

/** From this shape on two screens stand side by side: each is then as wide as that of a television. */
const ASPECT_OF_TWO = 2.8;

/** What a page shows, a screen at a time: each picture on one, then the list on as many as it takes. */
export function Screens({ label, pictures, items }: ScreensProps) {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(place);
  const aspect = useWindowAspect();
  const clauses = useAppStore((state) => state.clauses);
  const abreast = aspect >= ASPECT_OF_TWO && pictures.length + items.length > 1 ? 2 : 1;
  // Whatever changes how much fits on a screen has the list measured anew.
  const key = [
    items.map((item) => item.key),
    JSON.stringify(clauses),
    language,
    width,
    height,
    abreast,
  ].join();
  const [flow, setFlow] = useState<Readonly<{ key: string; screens: readonly number[] }> | null>(null);
  const screens = flow?.key === key ? flow.screens : null;
  const isMeasured = items.length === 0 || screens !== null;
  const listScreens = items.length === 0 ? 0 : (screens?.[screens.length - 1] ?? 0) + 1;
  const count = Math.max(pictures.length + listScreens, 1);
  useLayoutEffect(() => {
    if (isMeasured) reportScreens(appStore, count, abreast);
  }, [isMeasured, count, abreast]);
  const from = useAppStore(({ slide }) => Math.max(Math.min(slide.screen, count - abreast + 1), 1));
  const shown = isMeasured ? Array.from({ length: Math.min(abreast, count) }, (_, at) => from + at) : [];
  return (
    <div ref={place} className={styles.screens} data-abreast={abreast}>
      {!isMeasured && <MeasuredList items={items} onMeasured={(found) => setFlow({ key, screens: found })} />}
      {shown.map((screen) => {
        const drawn = pictures[screen - 1];
        if (drawn) {
          return (
            <div key={drawn.key} className={styles.picture} data-picture={drawn.key}>
              {drawn.node}
            </div>
          );
        }
        const nth = screen - pictures.length - 1;
        return (
          <div key={`list ${nth}`} className={styles.list}>
            <MarkGroup label={label} className={styles.columns}>
              <Items items={items.filter((_, at) => screens?.[at] === nth)} isFirst={nth === 0} />
            </MarkGroup>
          </div>
        );
      })}
    </div>
  );
}

type MeasuredListProps = {
  readonly items: readonly ListItem[];
  /** Takes the screen of each item, from 0. */
  readonly onMeasured: (screens: readonly number[]) => void;
};

/** The whole list, unseen, in columns that run on to the right: the column of an item says on which screen it is. */
function MeasuredList({ items, onMeasured }: MeasuredListProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = element.current;
    if (!list) return;
    // Offsets are whole pixels and columns are not: half a gap is far from either neighbour.
    const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0;
    const width = list.clientWidth + gap;
    const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
    onMeasured(entries.map((entry) => (width > 0 ? Math.floor((entry.offsetLeft + gap / 2) / width) : 0)));
  });
  return (
    <div className={styles.list} data-measuring>
      <div ref={element} className={styles.columns}>
        <Items items={items} isFirst />
      </div>
    </div>
  );
}

type ItemsProps = { readonly items: readonly ListItem[]; readonly isFirst: boolean };

/** Every group's heading stays with its first item; a list that goes on from the screen before says so. */
function Items({ items, isFirst }: ItemsProps): ReactNode {
  const words = useShowWords();
  return items.map(({ key, group, note, node }, at) => {
    const isNew = items[at - 1]?.group !== group;
    const isContinued = at === 0 && !isFirst;
    return (
      <div key={key} className={styles.entry} data-entry>
        {isNew && (
          <h3 className={styles.group}>
            {isContinued ? words.continued(group) : group}
            {note && !isContinued && <span className={styles.note}>{note}</span>}
          </h3>
        )}
        {node}
      </div>
    );
  });
}
