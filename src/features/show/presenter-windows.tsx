import { Button } from '../../ui/button';
import { openOtherWindow } from './open-window';
import styles from './presenter-windows.module.css';
import { usePresenterWords } from './presenter-words';
import type { ShowStatus } from './show-channel';
import type { WallMeasure } from './show-message';

/** Whether there is a wall, and how to arrange both windows. */
export function Windows({ status }: { readonly status: ShowStatus | null }) {
  const words = usePresenterWords();
  const hasWall = status?.hasWall ?? false;
  const isOver = status?.wall ? overlaps(status.wall) : false;
  return (
    <div className={styles.windows}>
      <p role="status" data-alone={!hasWall || undefined}>
        {hasWall ? words.connected : words.alone}
      </p>
      {!hasWall && <Button onClick={() => void openOtherWindow('wall')}>{words.openWall}</Button>}
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

/** Whether the middle of this window lies on the wall's. */
function overlaps({ left, top, width, height }: WallMeasure): boolean {
  const across = window.screenX + window.innerWidth / 2 - left;
  const down = window.screenY + window.innerHeight / 2 - top;
  return across >= 0 && across <= width && down >= 0 && down <= height;
}
