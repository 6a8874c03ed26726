import { FilterChips } from '../../parts/filter-chips';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import styles from './presenter-controls.module.css';
import { usePresenterWords } from './presenter-words';
import { showPresenter } from './show-window';
import { useWallContext } from './wall-context';
import { MenuButton, SectorMenu } from './wall-menus';

/** The presenter's actions by pointer; keys do the same. */
export function Controls({ isHeld }: { readonly isHeld: boolean }) {
  const words = usePresenterWords();
  const { run } = useWallContext();
  const isBlank = useAppStore(({ show }) => show.blank);
  const isPaused = useAppStore(({ show }) => show.paused);
  const turnsItself = useAppStore(({ autoplay }) => autoplay !== null);
  return (
    <div className={styles.controls}>
      <div className={styles.group}>
        <Button aria-keyshortcuts="PageUp" onClick={() => run('previous')}>
          <span aria-hidden="true">‹</span> {words.previous}
        </Button>
        <Button aria-keyshortcuts="PageDown" onClick={() => run('next')}>
          {words.nextPage} <span aria-hidden="true">›</span>
        </Button>
        <Button aria-keyshortcuts="b" aria-pressed={isBlank} onClick={() => run('blank')}>
          {isBlank ? words.unblank : words.blank}
        </Button>
        <Button aria-keyshortcuts="o" onClick={() => run('overview')}>
          {words.overview}
        </Button>
        {turnsItself && (
          <Button aria-keyshortcuts="a" onClick={() => run('pause')}>
            {isPaused ? words.resumeTurning : words.pause}
          </Button>
        )}
        <MenuButton />
      </div>
      <div className={styles.filters}>
        <SectorMenu />
        <FilterChips />
      </div>
      <Hold isHeld={isHeld} />
    </div>
  );
}

function Hold({ isHeld }: { readonly isHeld: boolean }) {
  const words = usePresenterWords();
  if (!isHeld) {
    return (
      <div className={styles.group}>
        <Button aria-keyshortcuts="l" onClick={() => showPresenter()?.hold()}>
          {words.hold}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.held} role="status">
      <Button className={styles.release} aria-keyshortcuts="u" onClick={() => showPresenter()?.release()}>
        {words.release}
      </Button>
      <Button aria-keyshortcuts="l" onClick={() => showPresenter()?.drop()}>
        {words.drop}
      </Button>
      <p>{words.heldHelp}</p>
    </div>
  );
}
