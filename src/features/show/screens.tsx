import { useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import type { Library } from '../../model/compare/library';
import type { ListItem, Picture } from '../../parts/wall-parts';
import { useLibrary } from '../../store/hooks';
import { firstShown } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { MarkGroup } from '../../ui/mark-group';
import { useWindowValue } from '../../ui/use-window-value';
import { cut, MeasuredScreens, type Spread } from './measured-screens';
import { Items } from './screen-items';
import styles from './screens.module.css';
import { useElementSize } from './use-element-size';

type ScreensProps = {
  readonly label: string;
  readonly pictures: readonly Picture[];
  readonly items: readonly ListItem[];
};

/** Aspect ratio from which two screens stand side by side: each is then as wide as a television's. */
const ASPECT_OF_TWO = 2.8;

/** A page's content, one screen at a time: its pictures, then the list, on as many screens as they take. */
export function Screens({ label, pictures, items }: ScreensProps) {
  const language = useLanguage();
  const library = useLibrary();
  const element = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(element);
  const room = useWindowValue(readAspect) >= ASPECT_OF_TWO ? 2 : 1;
  const clauses = useAppStore((state) => state.clauses);
  // Anything that changes how much fits on a screen: when the key changes, all screens are measured again.
  const key = [
    pictures.map((picture) => `${picture.key} ${picture.rows}`),
    items.map((item) => item.key),
    JSON.stringify(clauses),
    language,
    width,
    height,
    room,
  ].join();
  const [measured, setMeasured] = useState<Measured | null>(null);
  const isMeasured = measured?.key === key && measured.library === library;
  const drawn = pictures.flatMap((picture, at) => cut(picture, measured?.pictures[at]));
  const screenOfItem = measured?.items ?? [];
  const listScreens = items.length === 0 ? 0 : (screenOfItem[items.length - 1] ?? 0) + 1;
  const count = Math.max(drawn.length + listScreens, 1);
  const abreast = Math.min(room, count);
  useLayoutEffect(() => {
    if (isMeasured) appStore.getState().reportScreens(count, abreast);
  }, [isMeasured, count, abreast]);
  const from = useAppStore(({ slide }) => firstShown(slide, count, abreast));
  // While screens are measured again, the old ones stay and keep the focus.
  const shown = measured ? Array.from({ length: abreast }, (_, at) => from + at) : [];
  return (
    <div ref={element} className={styles.screens} data-abreast={room}>
      {!isMeasured && (
        <MeasuredScreens
          key={key}
          pictures={pictures}
          items={items}
          onMeasured={(spread) => setMeasured({ ...spread, key, library })}
        />
      )}
      {shown.map((screen) => {
        const picture = drawn[screen - 1];
        if (picture) {
          return (
            <div key={picture.key} className={styles.picture} data-picture={picture.key}>
              {picture.node}
            </div>
          );
        }
        const nth = screen - drawn.length - 1;
        return (
          <div key={`list ${nth}`} className={styles.list}>
            <MarkGroup label={label} className={styles.columns}>
              <Items items={items.filter((_, at) => screenOfItem[at] === nth)} isFirst={nth === 0} />
            </MarkGroup>
          </div>
        );
      })}
    </div>
  );
}

/** The spread, and what it was measured for. */
type Measured = Spread & Readonly<{ key: string; library: Library | null }>;

/** Aspect ratio of the viewport. */
function readAspect(): number {
  return window.innerWidth / window.innerHeight;
}
