import { Button } from '../../ui/button';
import { otherWindow } from './open-window';
import styles from './presenter-notice.module.css';
import { usePresenterWords } from './presenter-words';

/** On the wall: no window could be opened, but a link that is pressed always can. */
export function PresenterBlocked({ onClose }: { readonly onClose: () => void }) {
  const words = usePresenterWords();
  const { href, name } = otherWindow('presenter');
  return (
    <div className={styles.notice} role="alert">
      <p>{words.blocked}</p>
      <a href={href} target={name} rel="opener" onClick={onClose}>
        {words.blockedLink}
      </a>
      <Button onClick={onClose}>{words.dismiss}</Button>
    </div>
  );
}
