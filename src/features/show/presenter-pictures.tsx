import { useCallback, useState } from 'react';
import { reportScreens } from '../../store/show';
import { appStore, useAppStore } from '../../store/store';
import { usePageTitle } from '../orders/page-title';
import { Picture } from './presenter-picture';
import styles from './presenter-pictures.module.css';
import { usePresenterMessages } from './presenter-words-messages';
import { publishedAhead, publishedPage } from './show-ahead';
import type { ShowStatus } from './show-channel';
import { type Published, publishedOf } from './show-message';
import type { Shown } from './show-preview';

/** A television's, while no wall says otherwise. */
const TELEVISION = { width: 1920, height: 1080 };

type PicturesProps = { readonly status: ShowStatus | null; readonly published: Published };

/** What the wall shows, and beside it what comes next or what is being prepared. */
export function Pictures({ status, published }: PicturesProps) {
  const words = usePresenterMessages();
  const about = useAbout();
  const state = useAppStore((all) => all);
  const isHeld = status?.isHeld ?? false;
  const { width, height } = status?.wall ?? TELEVISION;
  const mine = isHeld ? publishedOf(state) : null;
  const ahead = isHeld ? null : publishedAhead(state);
  const hasWall = status?.hasWall ?? false;
  // One after the other: each is the whole application, and it is the first one that is waited for.
  const [isFirstShown, setFirstShown] = useState(false);
  const onFirst = useCallback(
    (shown: Shown) => {
      setFirstShown(true);
      // The wall says itself how many screens its page takes; without one its picture does.
      if (!isHeld && !hasWall) takeScreens(shown);
    },
    [isHeld, hasWall],
  );
  const size = { width, height };
  return (
    <div className={styles.pictures}>
      <Picture
        label={isHeld ? words.heldWall : words.onWall}
        about={about(published)}
        published={published}
        tone="wall"
        over={published.stage.blank && words.isBlank}
        onShown={onFirst}
        {...size}
      />
      {isFirstShown && mine && (
        <Picture
          key="second"
          label={words.prepared}
          about={about(mine)}
          published={mine}
          tone="draft"
          onShown={takeScreens}
          {...size}
        />
      )}
      {isFirstShown && ahead && (
        <Picture key="second" label={words.next} about={about(ahead)} published={ahead} {...size} />
      )}
      {!isHeld && !ahead && <p className={styles.end}>{words.atEnd}</p>}
    </div>
  );
}

/** Which page and screen it is, in words. */
function useAbout(): (published: Published) => string {
  const words = usePresenterMessages();
  const titleOf = usePageTitle();
  return (published) => {
    const state = appStore.getState();
    const { page, slide, pages } = publishedPage(state, published);
    if (!page) return '';
    const place = words.place(slide.page, pages.length, titleOf(page));
    const { screens } = state.show;
    const isMine = slide.page === state.slide.page && screens > 1 && slide.screen <= screens;
    return isMine ? `${place} · ${words.screen(slide.screen, screens)}` : place;
  };
}

function takeScreens({ slide, screens, abreast }: Shown) {
  if (slide.page === appStore.getState().slide.page) reportScreens(appStore, screens, abreast);
}
