import { Button } from '../../ui/button';
import styles from './presenter-ended.module.css';
import { usePresenterWords } from './presenter-words';
import { showChannel } from './show-window';

/** After the show: the wall is back at the desk, if there is one, and the show can be brought back. */
export function Ended() {
  const words = usePresenterWords();
  return (
    <main className={styles.ended}>
      <h1 className={styles.title}>{words.ended}</h1>
      <p>{words.endedHelp}</p>
      <Button onClick={() => showChannel()?.resume()}>{words.resume}</Button>
    </main>
  );
}
