import { useCallback, useMemo, useState } from 'react';
import type { AppState } from '../../store/app-state';
import { forward } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { Picture } from './presenter-picture';
import styles from './presenter-pictures.module.css';
import { usePresenterWords } from './presenter-words';
import type { ShowStatus } from './show-channel';
import { type Snapshot, snapshotOf } from './show-message';
import type { Shown } from './show-preview';

/** The size of a television, used until a wall reports its own. */
const TELEVISION = { width: 1920, height: 1080 };

/** What the wall shows, and beside it what comes next or is being prepared. */
export function Pictures({ status: { snapshot, isHeld, wall } }: { readonly status: ShowStatus }) {
  const words = usePresenterWords();
  const { width, height } = wall?.bounds ?? TELEVISION;
  const size = { width, height };
  // As text, which compares as equal while the picture is the same.
  const text = useAppStore((state) => JSON.stringify(isHeld ? snapshotOf(state) : snapshotAhead(state)));
  const second = useMemo((): Snapshot | null => JSON.parse(text), [text]);
  // Loaded one after the other: each is the whole application, and the presenter waits for the first.
  const [isFirstShown, setFirstShown] = useState(false);
  const onFirst = useCallback(
    (shown: Shown) => {
      setFirstShown(true);
      // The wall reports how many screens its page takes; without a wall its picture does.
      if (!isHeld && !wall) takeScreens(shown);
    },
    [isHeld, wall],
  );
  return (
    <div className={styles.pictures}>
      <Picture
        label={isHeld ? words.heldWall : words.onWall}
        snapshot={snapshot}
        tone="wall"
        over={snapshot.show.blank && words.isBlank}
        onShown={onFirst}
        {...size}
      />
      {isFirstShown && second && (
        <Picture
          label={isHeld ? words.prepared : words.next}
          snapshot={second}
          tone={isHeld ? 'draft' : 'ahead'}
          onShown={isHeld ? takeScreens : undefined}
          {...size}
        />
      )}
      {!second && <p className={styles.end}>{words.atEnd}</p>}
    </div>
  );
}

/** What the next key will show, whenever it is pressed: `pageSince` stays as it is. null at the end of the show. */
function snapshotAhead(state: AppState): Snapshot | null {
  const ahead = { ...state, ...forward(state) };
  const { pageSince } = state.show;
  return ahead.slide === state.slide ? null : snapshotOf({ ...ahead, show: { ...ahead.show, pageSince } });
}

function takeScreens({ page, screens, abreast }: Shown) {
  const { slide, reportScreens } = appStore.getState();
  if (page === slide.page) reportScreens(screens, abreast);
}
