import type { ComponentProps } from 'react';
import { FilterMenu } from '../../parts/filter-menu';
import { useHelpWords } from '../../parts/help-words';
import { appStore, useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { KeyTable } from '../../ui/key-table';
import { presentCommands } from './present-commands';
import { canStayAwake } from './use-wake-lock';
import { useWallContext } from './wall-context';
import styles from './wall-menus.module.css';
import { useShowWords } from './words';

/** Commands that make sense only as keys. */
const keysOnly = ['digits', 'jump', 'menu', 'keep-show'];
/** Not for the presenter's window: pointer tools, as it has only pictures of the page, and the command that opens it. */
const ofWall = ['spotlight', 'pen', 'emphasis', 'presenter'];
const ofPresenter = presentCommands.filter(({ id }) => !ofWall.includes(id));

function useOfferedCommands() {
  return useAppStore(({ role }) => (role === 'presenter' ? ofPresenter : presentCommands));
}

/** Opens the menu of all commands. */
export function MenuButton() {
  const words = useShowWords();
  const { wall, run } = useWallContext();
  return (
    <Button
      aria-label={words.commands.menu}
      aria-haspopup="dialog"
      aria-expanded={wall.overlay === 'menu'}
      onClick={() => run('menu')}
    >
      <span aria-hidden="true">☰</span>
    </Button>
  );
}

/** The sectors to filter by, which a key opens too. */
export function SectorMenu(looks: Pick<ComponentProps<typeof FilterMenu>, 'align' | 'label'>) {
  const { wall } = useWallContext();
  return (
    <FilterMenu
      {...looks}
      dimension="sector"
      isOpen={wall.overlay === 'sector'}
      onToggle={(isOpen) => wall.setOverlay(isOpen ? 'sector' : null)}
    />
  );
}

/** The menu and the help sheet, both built from the command table. */
export function WallMenus() {
  const { wall } = useWallContext();
  if (wall.overlay === 'menu') return <Menu />;
  return wall.overlay === 'help' ? <Help /> : null;
}

function Menu() {
  const words = useShowWords();
  const { wall, run } = useWallContext();
  const context = { store: appStore, wall: { ...wall, overlay: null } };
  const commands = useOfferedCommands();
  return (
    <Dialog title={words.commands.menu} onClose={() => wall.setOverlay(null)}>
      <ul className={styles.menu}>
        {commands
          .filter(({ id, when }) => !keysOnly.includes(id) && when?.(context) !== false)
          .map((command) => (
            <li key={command.id}>
              <Button
                onClick={() => {
                  wall.setOverlay(null);
                  run(command.id);
                }}
              >
                {command.label(words)}
              </Button>
            </li>
          ))}
      </ul>
      {!canStayAwake() && <p>{words.noWakeLock}</p>}
    </Dialog>
  );
}

function Help() {
  const { help } = useHelpWords();
  const words = useShowWords();
  const { wall } = useWallContext();
  const commands = useOfferedCommands();
  return (
    <Dialog title={words.helpTitle} dock="wide" onClose={() => wall.setOverlay(null)}>
      <KeyTable
        head={help}
        rows={commands.map((command) => ({
          id: command.id,
          keys: command.keys
            .slice(0, command.id === 'digits' ? 1 : 2)
            .map((key) => words.keys[key] ?? (key.length === 1 ? key.toUpperCase() : key)),
          does: command.label(words),
        }))}
      />
      <p>{words.helpMarks}</p>
      {!canStayAwake() && <p>{words.noWakeLock}</p>}
    </Dialog>
  );
}
