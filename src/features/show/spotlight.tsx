import { useEffect, useRef } from 'react';
import styles from './tool-layer.module.css';

/** All dim but a circle around the pointer, which moves without React: the page beneath is not made anew for it. */
export function Spotlight() {
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
