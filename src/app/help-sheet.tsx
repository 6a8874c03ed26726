import { useLanguage, useMessages } from '../i18n/language';
import { useHelpWords } from '../parts/help-words';
import { useAppStore } from '../store/store';
import { Dialog } from '../ui/dialog';
import { KeyTable } from '../ui/key-table';
import { commands } from './commands';
import styles from './help-sheet.module.css';

/**
 * Help: every command with its first key, from the table that runs them, how to read the figures, and the way to the guide for
 * those who enter them.
 */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const language = useLanguage();
  const { help, keys } = useHelpWords();
  const singleKeys = useAppStore((state) => state.singleKeys);
  const setSingleKeys = useAppStore((state) => state.setSingleKeys);
  const ofMarks = [
    { id: 'filter', keys: [keys.enter, keys.space], does: messages.commands.filter },
    { id: 'move', keys: [keys.arrows], does: messages.commands.move },
    { id: 'back', keys: [keys.back], does: messages.commands.back },
  ];
  const rows = [
    ...ofMarks,
    ...commands.map((command) => ({
      id: command.id,
      keys: command.keys.slice(0, 1).map((key) => (key === 'Escape' ? keys.esc : key.toUpperCase())),
      does: command.label(messages),
    })),
  ];
  return (
    <Dialog title={help.title} dock="wide" onClose={onClose}>
      <p className={styles.intro}>{help.intro}</p>
      <KeyTable head={help} rows={rows} />
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        {help.singleKeys}
      </label>
      <h3 className={styles.heading}>{help.honest}</h3>
      <ul className={styles.rules}>
        {help.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h3 className={styles.heading}>{help.ownData}</h3>
      <p>
        <a className={styles.link} href={`guide/${language}/index.html`} target="_blank" rel="noreferrer">
          {help.guide}
        </a>
      </p>
    </Dialog>
  );
}
