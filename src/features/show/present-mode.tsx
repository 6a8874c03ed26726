import {
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useLanguage, useMessages } from '../../i18n/language';
import { scopeText } from '../../parts/clause-text';
import { useClauses, usePlace, useValueNames } from '../../store/hooks';
import { selectShownPages } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { openOtherWindow, otherWindow } from './open-window';
import { Overview } from './overview';
import { PageView } from './page-view';
import { recordOf } from './present-commands';
import { usePresenterWords } from './presenter-words';
import { useShowWindow } from './show-window';
import { ToolLayer } from './tool-layer';
import { withTransition } from './transition';
import { TypedNumber } from './typed-number';
import { useAutoPlay } from './use-auto-play';
import { useSwipe } from './use-swipe';
import { useWakeLock } from './use-wake-lock';
import { useWall } from './use-wall';
import styles from './wall.module.css';
import { useShownPage, WallContext } from './wall-context';
import { WallMenus } from './wall-menus';
import { useShowWords } from './words';

type PresentModeProps = {
  /** Sheets over the pages, as over the desk: sources, details. */
  readonly children: ReactNode;
};

/** The show on the wall: one live page of the running order and nothing else. */
export function PresentMode({ children }: PresentModeProps) {
  useShowWindow(withTransition);
  const [isBlocked, setBlocked] = useState(false);
  const openPresenter = useCallback(() => setBlocked(!openOtherWindow('presenter')), []);
  const { wall, run } = useWall(openPresenter);
  const isBlank = useAppStore(({ show }) => show.blank);
  const isReady = usePlace() !== null;
  const isPicture = useAppStore(({ role }) => role === 'preview');
  const element = useRef<HTMLDivElement>(null);
  const turning = useAutoPlay(wall);
  useFaded(element);
  useSwipe(wall, run);
  useWakeLock();
  const shown = useShownPage({ wall, turning, run });
  const { tool, setTool, typed } = wall;
  const emphasise = (event: MouseEvent) => {
    const record = tool === 'emphasis' ? recordOf(event.target as Element) : null;
    if (record === null) return;
    event.preventDefault();
    event.stopPropagation();
    appStore.getState().setShow({ emphasis: record });
    setTool(null);
  };
  return (
    <div
      ref={element}
      className={styles.wall}
      inert={isPicture}
      data-wall
      data-tool={tool ?? undefined}
      onClickCapture={emphasise}
    >
      {shown && isReady ? (
        <WallContext value={shown}>
          <PageView key={shown.page.id} page={shown.page} />
          {wall.overlay === 'overview' && <Overview />}
          <ToolLayer />
          <WallMenus />
        </WallContext>
      ) : (
        <NoPage />
      )}
      <TypedNumber digits={typed} />
      {isBlank && <Blank />}
      {isBlocked && <PresenterBlocked onClose={() => setBlocked(false)} />}
      <Announced />
      {children}
    </div>
  );
}

/** Why there is no page: an empty order, or data that was not read. */
function NoPage() {
  const words = useShowWords();
  const { states } = useMessages();
  const status = useAppStore(({ shared }) => shared.status);
  const reasons = { loading: states.loading, failed: states.failedShared, absent: states.failedShared };
  return (
    <p className={styles.message} role="status">
      {status === 'ready' ? words.emptyOrder : reasons[status]}
    </p>
  );
}

function Blank() {
  const words = useShowWords();
  return (
    <button
      type="button"
      className={styles.blank}
      aria-label={words.blank}
      onClick={() => appStore.getState().setShow({ blank: false })}
    />
  );
}

/** Offers a link when the browser blocked the window: a link that the user presses always opens. */
function PresenterBlocked({ onClose }: { readonly onClose: () => void }) {
  const words = usePresenterWords();
  const { href, name } = otherWindow('presenter');
  return (
    <div className={styles.notice} role="alert">
      <p>{words.blocked}</p>
      <a href={href} target={name} rel="opener" onClick={onClose}>
        {words.blockedLink}
      </a>
      <Button onClick={onClose}>{words.dismiss}</Button>
    </div>
  );
}

/** For screen readers: which page the wall shows, and under which filters. */
function Announced() {
  const words = useShowWords();
  const language = useLanguage();
  const clauses = useClauses();
  const names = useValueNames();
  const pages = useAppStore(selectShownPages).length;
  const slide = useAppStore((state) => state.slide);
  const filters = scopeText(clauses, names, usePlace(), language);
  return (
    <p className="visually-hidden" role="status">
      {words.pageOf(slide.page, pages)} {filters}
    </p>
  );
}

/** Fades every mark and figure except the emphasised record's. Observes the DOM, as marks come and go with renders. */
function useFaded(wall: RefObject<HTMLDivElement | null>) {
  const emphasis = useAppStore(({ show }) => show.emphasis);
  useEffect(() => {
    const root = wall.current;
    if (!root) return;
    const fade = () => {
      for (const mark of root.querySelectorAll<HTMLElement>('[data-ref]')) {
        const isFaded = emphasis !== null && recordOf(mark) !== emphasis;
        if (isFaded !== mark.hasAttribute('data-faded')) mark.toggleAttribute('data-faded', isFaded);
      }
    };
    fade();
    if (emphasis === null) return;
    const observer = new MutationObserver(fade);
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [wall, emphasis]);
}
