import { Button } from '../../ui/button';
import { openOtherWindow } from './open-window';
import styles from './presenter-windows.module.css';
import { usePresenterWords } from './presenter-words';
import type { ShowStatus } from './show-channel';
import type { WallInfo } from './show-message';

/** Whether there is a wall, and how to arrange both windows. */
export function Windows({ wall }: Pick<ShowStatus, 'wall'>) {
  const words = usePresenterWords();
  const isOver = wall !== null && overlaps(wall);
  return (
    <div className={styles.windows}>
      <p role="status" data-alone={!wall || undefined}>
        {wall ? words.connected : words.alone}
      </p>
      {!wall && <Button onClick={() => void openOtherWindow('wall')}>{words.openWall}</Button>}
      <details className={styles.help}>
        <summary>{isOver ? words.overlaps : words.arrange}</summary>
        <ul>
          {words.arrangement.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Whether the centre of this window lies within the wall's. */
function overlaps({ bounds: { left, top, width, height } }: WallInfo): boolean {
  const across = window.screenX + window.innerWidth / 2 - left;
  const down = window.screenY + window.innerHeight / 2 - top;
  return across >= 0 && across <= width && down >= 0 && down <= height;
}
