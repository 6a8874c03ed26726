import { useEffect, useRef, useState } from 'react';
import styles from './file-drop.module.css';
import { useOrganiser } from './organiser-context';
import { useOrderWords } from './words';

/** Opens a file dropped anywhere on the window; otherwise the browser would leave the page to show it. */
export function FileDrop() {
  const words = useOrderWords();
  const { openFile } = useOrganiser();
  const [isOver, setOver] = useState(false);
  const open = useRef(openFile);
  open.current = openFile;
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Also fires between elements; relatedTarget is null only when leaving the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) open.current(file);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver ? <p className={styles.drop}>{words.dropHere}</p> : null;
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
