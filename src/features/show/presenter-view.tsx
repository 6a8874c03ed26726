import { useCallback, useEffect } from 'react';
import { useMessages } from '../../i18n/language';
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
import { useSnapshotPage } from './use-snapshot-page';
import { useWall } from './use-wall';
import { useShownPage, WallContext } from './wall-context';
import { WallMenus } from './wall-menus';
import { useShowWords } from './words';

/** The presenter's window: what is on the wall and what comes next, notes, and time. */
export function PresenterView() {
  useShowWindow();
  const status = useShowStatus();
  useKeptFocus();
  // Renders nothing until this window knows its show: a running show must not restart here.
  if (!status) return null;
  return isShow(status.snapshot) ? <Presenting status={status} /> : <Ended />;
}

function Presenting({ status }: { readonly status: ShowStatus }) {
  const messages = useMessages();
  const words = useShowWords();
  const openWall = useCallback(() => void openOtherWindow('wall'), []);
  const { wall, run } = useWall(openWall, runPresenterKey);
  // Only the wall turns pages automatically.
  const here = useShownPage({ wall, turning: null, run });
  const shown = useSnapshotPage(status.snapshot);
  if (!here) return <p className={styles.message}>{words.emptyOrder}</p>;
  return (
    <WallContext value={here}>
      <main className={styles.presenter}>
        <h1 className="visually-hidden">{messages.presenterView}</h1>
        <Times snapshot={status.snapshot} pages={shown.pages} />
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

/** Takes the focus back when a dialog opening in a picture grabs it: keys belong to this window. */
function useKeptFocus() {
  useEffect(() => {
    let before: HTMLElement | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !(target instanceof HTMLIFrameElement)) before = target;
    };
    const takeBack = () => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLIFrameElement)) return;
      activeElement.blur();
      window.focus();
      if (before?.isConnected) before.focus();
    };
    // The frame gets the focus only after this window has lost it.
    const onBlur = () => setTimeout(takeBack);
    document.addEventListener('focusin', onFocus);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
}
