import { useMessages } from '../i18n/language';
import { useAppStore } from '../state/store';
import { Dialog } from '../ui/dialog';
import { commands } from './commands';
import styles from './help-sheet.module.css';

/** How to use it: every command with its keys, from the table that runs them, and how to read the figures. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { help, keys } = messages;
  const singleKeys = useAppStore((state) => state.singleKeys);
  const setSingleKeys = useAppStore((state) => state.setSingleKeys);
  const ofMarks = [
    { id: 'filter', keys: [keys.enter, keys.space], label: messages.commands.filter },
    { id: 'move', keys: [keys.arrows], label: messages.commands.move },
    { id: 'back', keys: [keys.back], label: messages.commands.back },
  ];
  const rows = [
    ...ofMarks,
    ...commands.map((command) => ({
      id: command.id,
      keys: command.keys.slice(0, 1).map((key) => (key === 'Escape' ? keys.esc : key.toUpperCase())),
      label: command.label(messages),
    })),
  ];
  return (
    <Dialog title={help.title} onClose={onClose}>
      <p className={styles.intro}>{help.intro}</p>
      <table className={styles.keys}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{help.key}</th>
            <th scope="col">{help.does}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{row.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
    </Dialog>
  );
}
