import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Pen } from './pen';
import { Spotlight } from './spotlight';
import styles from './tool-layer.module.css';
import { useWallContext } from './wall-context';
import { usePresentMessages } from './words-messages';

/** What the tool in use draws over the page, and which it is: whoever took it must also find out of it. */
export function ToolLayer() {
  const words = usePresentMessages();
  const { wall, run } = useWallContext();
  const { page, screen } = useAppStore((state) => state.slide);
  const { tool } = wall;
  if (tool === null) return null;
  return (
    <section className={styles.layer} aria-label={words.commands[tool]}>
      {/* What was drawn was about the screen that it was drawn on. */}
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
