import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAppStore } from '../../store/store';
import { encodeView } from '../../store/url-codec';
import { usePageTitle } from '../orders/page-title';
import { addressFor } from './open-window';
import styles from './presenter-picture.module.css';
import { usePresenterWords } from './presenter-words';
import { type Snapshot, viewIn } from './show-message';
import { listenToPreview, type Shown, tellPreview } from './show-preview';
import { useSnapshotPage } from './use-snapshot-page';

type PictureProps = {
  readonly label: string;
  readonly snapshot: Snapshot;
  /** Size of the wall's viewport, so that the picture breaks lines and pages where the wall does. */
  readonly width: number;
  readonly height: number;
  /** Marks a picture that is not on the wall, as its label also says. */
  readonly tone?: 'wall' | 'ahead' | 'draft';
  /** What lies over the picture. */
  readonly over?: ReactNode;
  readonly onShown?: ((shown: Shown) => void) | undefined;
};

/** A page of the show, live and small: the application in a frame of the wall's size, scaled down. */
export function Picture(props: PictureProps) {
  const { label, snapshot, width, height, tone = 'ahead', over, onShown } = props;
  const about = useAbout(snapshot);
  const frame = useRef<HTMLIFrameElement>(null);
  const text = JSON.stringify(quiet(snapshot));
  // The frame's first address; afterwards it receives what to show without reloading.
  const [address] = useState(() => addressFor('preview', quiet(snapshot)));
  const heard = useRef(onShown);
  useLayoutEffect(() => {
    heard.current = onShown;
  });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const wanted: Snapshot = JSON.parse(text);
    tellPreview(element, wanted);
    return listenToPreview(element, (shown) => {
      // Otherwise it has just loaded, or answers an earlier message.
      if (shown.query === wanted.query) heard.current?.(shown);
      else tellPreview(element, wanted);
    });
  }, [text]);
  const { ref, scale } = useScale(width, height);
  return (
    <figure className={styles.picture} data-tone={tone}>
      <figcaption className={styles.caption}>
        <span className={styles.label}>{label}</span>
        <span className={styles.about}>{about}</span>
      </figcaption>
      <div ref={ref} className={styles.box}>
        <div className={styles.page} style={{ width: width * scale, height: height * scale }}>
          <iframe
            ref={frame}
            className={styles.frame}
            title={`${label} ${about}`}
            src={address}
            tabIndex={-1}
            style={{ width, height, transform: `scale(${scale})` }}
          />
          {over && <p className={styles.over}>{over}</p>}
        </div>
      </div>
    </figure>
  );
}

/** The page and screen, in words. */
function useAbout(snapshot: Snapshot): string {
  const words = usePresenterWords();
  const titleOf = usePageTitle();
  const { page, slide, pages } = useSnapshotPage(snapshot);
  const isMine = useAppStore((state) => state.slide.page === slide.page);
  const screens = useAppStore(({ show }) => show.screens);
  if (!page) return '';
  const where = words.place(slide.page, pages.length, titleOf(page));
  const screen = slide.screen === 'last' ? screens : slide.screen;
  return isMine && screens > 1 && screen <= screens ? `${where} · ${words.screen(screen, screens)}` : where;
}

/** In a picture pages do not turn by themselves, and it is never blank: the presenter wants to see the page. */
function quiet(snapshot: Snapshot): Snapshot {
  return {
    query: encodeView({ ...viewIn(snapshot), autoplay: null, role: null }),
    show: { ...snapshot.show, blank: false, paused: true },
  };
}

/** The scale at which a page of this size fits its box. */
function useScale(width: number, height: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.25);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => {
      // Client sizes are rounded; one pixel too many would be cut off.
      const { clientWidth, clientHeight } = box;
      if (clientWidth > 1) setScale(Math.min((clientWidth - 1) / width, (clientHeight - 1) / height));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [width, height]);
  return { ref, scale };
}
