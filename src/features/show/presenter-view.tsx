import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/language';
import { usePlace } from '../../store/hooks';
import { selectShownPage, selectShownPages, showAsPinned } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { openOtherWindow } from './open-window';
import { Overview } from './overview';
import { Controls } from './presenter-controls';
import { Ended } from './presenter-ended';
import { Notes } from './presenter-notes';
import { Pages } from './presenter-pages';
import { Pictures } from './presenter-pictures';
import { Times } from './presenter-times';
import styles from './presenter-view.module.css';
import { Windows } from './presenter-windows';
import { publishedPage } from './show-ahead';
import { publishedOf } from './show-message';
import { useShowStatus, useShowWindow } from './show-window';
import { TypedNumber } from './typed-number';
import { useKeptFocus } from './use-kept-focus';
import { usePresenterKeys } from './use-presenter-keys';
import { useWall } from './use-wall';
import { WallContext } from './wall-context';
import { WallMenus } from './wall-menus';
import { usePresentMessages } from './words-messages';

/** The presenter's own window of the show: what is on the wall and what comes next, notes, and time. */
export function PresenterView() {
  useShowWindow();
  const status = useShowStatus();
  const isOver = useAppStore(({ present }) => present === null);
  useKeptFocus();
  if (status?.isEnded ?? isOver) return <Ended />;
  return <Presenting />;
}

function Presenting() {
  const messages = useMessages();
  const present = usePresentMessages();
  const status = useShowStatus();
  const openWall = useCallback(() => void openOtherWindow('wall'), []);
  const mayLeave = useRef(true);
  usePresenterKeys(mayLeave);
  const { wall, run } = useWall(openWall);
  useLayoutEffect(() => {
    mayLeave.current = wall.overlay === null && wall.typed === '';
  });
  // Not before this window knows its show: a show that is under way must not begin here again.
  const isReady = usePlace() !== null && status !== null;
  useLayoutEffect(() => {
    if (isReady) showAsPinned(appStore);
  }, [isReady]);
  const page = useAppStore(selectShownPage);
  const pages = useAppStore(selectShownPages).length;
  // Pages that turn by themselves are turned by the wall.
  const presented = useMemo(
    () => page && { page, pages, wall, turning: null, run },
    [page, pages, wall, run],
  );
  const state = useAppStore((all) => all);
  const published = status?.published ?? publishedOf(state);
  const shown = publishedPage(state, published);
  if (!presented) return <p className={styles.message}>{present.emptyOrder}</p>;
  return (
    <WallContext value={presented}>
      <main className={styles.presenter}>
        <h1 className="visually-hidden">{messages.presenterView}</h1>
        <Times published={published} pages={shown.pages} />
        <Pictures status={status} published={published} />
        <div className={styles.actions}>
          <Controls isHeld={status?.isHeld ?? false} />
          <Pages pages={shown.pages} />
          <Windows status={status} />
        </div>
        <Notes notes={shown.page?.notes ?? ''} />
      </main>
      <TypedNumber digits={wall.typed} />
      {wall.overlay === 'overview' && <Overview />}
      <WallMenus />
    </WallContext>
  );
}
