import { useEffect, useRef } from 'react';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Pen } from './pen';
import styles from './tool-layer.module.css';
import { useWallContext } from './wall-context';
import { useShowWords } from './words';

/** What the active tool draws over the page, and a label that says which tool it is and how to put it away. */
export function ToolLayer() {
  const words = useShowWords();
  const { wall, run } = useWallContext();
  const { page, screen } = useAppStore((state) => state.slide);
  const { tool } = wall;
  if (tool === null) return null;
  return (
    <section className={styles.layer} aria-label={words.commands[tool]}>
      {/* A new pen for each screen: a drawing belongs to the screen it was made on. */}
      {tool === 'pen' && <Pen key={`${page}.${screen} ${wall.wiped}`} />}
      {tool === 'spotlight' && <Spotlight />}
      <div className={styles.label}>
        <span role="status">{words.toolOn(words.commands[tool])}</span>
        {tool === 'pen' && <Button onClick={() => run('wipe')}>{words.commands.wipe}</Button>}
        <Button aria-label={words.toolOff(words.commands[tool])} onClick={() => wall.setTool(null)}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
    </section>
  );
}

/** Dims all but a circle around the pointer. It moves without React, so the page does not re-render. */
function Spotlight() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      element.current?.style.setProperty('--x', `${clientX}px`);
      element.current?.style.setProperty('--y', `${clientY}px`);
    };
    document.addEventListener('pointermove', follow, { passive: true });
    document.addEventListener('pointerdown', follow, { passive: true });
    return () => {
      document.removeEventListener('pointermove', follow);
      document.removeEventListener('pointerdown', follow);
    };
  }, []);
  return <div ref={element} className={styles.spotlight} aria-hidden="true" />;
}
