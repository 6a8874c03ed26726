import { useEffect, useState } from 'react';
import { leftOf, type Turning } from '../../model/show/auto-play';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { CALM, useMediaQuery } from '../../ui/use-media-query';
import styles from './auto-play-controls.module.css';
import { useWallContext } from './wall-context';
import { useShowWords } from './words';

/** The page's time elapsed, and the pause button; nothing if pages do not turn by themselves. */
export function AutoPlayControls() {
  const words = useShowWords();
  const { turning, run } = useWallContext();
  const isPaused = useAppStore(({ show }) => show.paused);
  const isCalm = useMediaQuery(CALM);
  if (!turning) return null;
  return (
    <>
      {isCalm ? (
        <SecondsLeft turning={turning} />
      ) : (
        // A new bar whenever the timer restarts: the browser animates it from there by itself.
        <Bar key={`${turning.from} ${turning.left}`} turning={turning} />
      )}
      <Button
        data-pauses
        aria-label={words.commands.pause}
        aria-pressed={isPaused}
        title={isPaused ? words.paused : words.playing}
        onClick={() => run('pause')}
      >
        <span aria-hidden="true">{isPaused ? '▶' : '❚❚'}</span>
        {isPaused && words.paused}
      </Button>
    </>
  );
}

type TurningProps = { readonly turning: Turning };

function Bar({ turning: { duration, left, from } }: TurningProps) {
  // Strips remount with pages and filters, so a bar may start partway.
  const [gone] = useState(() => duration - left + (from === null ? 0 : Date.now() - from));
  return (
    <span
      className={styles.bar}
      aria-hidden="true"
      style={{
        animationDuration: `${duration}ms`,
        animationDelay: `${-gone}ms`,
        animationPlayState: from === null ? 'paused' : 'running',
      }}
    />
  );
}

/** In place of the bar, for users who prefer less motion. */
function SecondsLeft({ turning }: TurningProps) {
  const words = useShowWords();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (turning.from === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [turning]);
  const left = leftOf(turning, Math.max(now, turning.from ?? now));
  return <span className={styles.left}>{words.secondsLeft(Math.ceil(left / 1000))}</span>;
}
