import { useCallback, useLayoutEffect, useMemo } from 'react';
import { useMessages } from '../../i18n/language';
import { usePlace } from '../../store/hooks';
import { selectShownPage, selectShownPages } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { openOtherWindow } from './open-window';
import { Overview } from './overview';
import { Controls } from './presenter-controls';
import { runPresenterKey } from './presenter-keys';
import { Notes } from './presenter-notes';
import { Pages } from './presenter-pages';
import { Pictures } from './presenter-pictures';
import { Times } from './presenter-times';
import styles from './presenter-view.module.css';
import { Windows } from './presenter-windows';
import { usePresenterWords } from './presenter-words';
import type { ShowStatus } from './show-channel';
import { isShow } from './show-message';
import { showPresenter, useShowStatus, useShowWindow } from './show-window';
import { TypedNumber } from './typed-number';
import { useKeptFocus } from './use-kept-focus';
import { usePublishedPage } from './use-published-page';
import { useWall } from './use-wall';
import { WallContext } from './wall-context';
import { WallMenus } from './wall-menus';
import { useShowWords } from './words';

/** The presenter's window: what is on the wall and what comes next, notes, and time. */
export function PresenterView() {
  useShowWindow();
  const status = useShowStatus();
  useKeptFocus();
  // Renders nothing until this window knows its show: a running show must not restart here.
  if (!status) return null;
  return isShow(status.published) ? <Presenting status={status} /> : <Ended />;
}

function Presenting({ status }: { readonly status: ShowStatus }) {
  const messages = useMessages();
  const words = useShowWords();
  const openWall = useCallback(() => void openOtherWindow('wall'), []);
  const { wall, run } = useWall(openWall, runPresenterKey);
  const isReady = usePlace() !== null;
  useLayoutEffect(() => {
    if (isReady) appStore.getState().showAsPinned();
  }, [isReady]);
  const page = useAppStore(selectShownPage);
  const pages = useAppStore(selectShownPages).length;
  // Only the wall turns pages automatically.
  const presented = useMemo(
    () => page && { page, pages, wall, turning: null, run },
    [page, pages, wall, run],
  );
  const shown = usePublishedPage(status.published);
  if (!presented) return <p className={styles.message}>{words.emptyOrder}</p>;
  return (
    <WallContext value={presented}>
      <main className={styles.presenter}>
        <h1 className="visually-hidden">{messages.presenterView}</h1>
        <Times published={status.published} pages={shown.pages} />
        <Pictures status={status} />
        <div className={styles.actions}>
          <Controls isHeld={status.isHeld} />
          <Pages pages={shown.pages} />
          <Windows wall={status.wall} />
        </div>
        <Notes notes={shown.page?.notes ?? ''} />
      </main>
      <TypedNumber digits={wall.typed} />
      {wall.overlay === 'overview' && <Overview />}
      <WallMenus />
    </WallContext>
  );
}

/** After the show: the wall, if there is one, is back at the desk; the show can be resumed. */
function Ended() {
  const words = usePresenterWords();
  return (
    <main className={styles.ended}>
      <h1 className={styles.title}>{words.ended}</h1>
      <p>{words.endedHelp}</p>
      <Button onClick={() => showPresenter()?.resume()}>{words.resume}</Button>
    </main>
  );
}
