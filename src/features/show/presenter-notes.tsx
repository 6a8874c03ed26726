import { Button } from '../../ui/button';
import styles from './presenter-notes.module.css';
import { usePresenterWords } from './presenter-words';
import { useKeptNumber } from './use-kept-number';

/** Font sizes of the notes in rem. */
const SMALLEST = 1;
const LARGEST = 3;
const STEP = 0.25;

/** The page's notes, large enough to be read while standing. */
export function Notes({ notes }: { readonly notes: string }) {
  const words = usePresenterWords();
  const [size, setSize] = useKeptNumber('notes', 1.5);
  return (
    <section className={styles.notes} aria-label={words.notes}>
      <header className={styles.header}>
        <h2>{words.notes}</h2>
        <Button aria-disabled={size <= SMALLEST} onClick={() => setSize(Math.max(size - STEP, SMALLEST))}>
          {words.smaller}
        </Button>
        <Button aria-disabled={size >= LARGEST} onClick={() => setSize(Math.min(size + STEP, LARGEST))}>
          {words.larger}
        </Button>
      </header>
      {/* A mark, so that keys scroll it instead of turning pages while it has the focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard can scroll it only with the focus. */}
      <div className={styles.text} data-mark tabIndex={0} style={{ fontSize: `${size}rem` }}>
        {notes === '' ? <p className={styles.none}>{words.noNotes}</p> : <p>{notes}</p>}
      </div>
    </section>
  );
}
