import { type Kept, readKept, type ShowRole } from './show-message';

const STORAGE_KEY = 'yiping.show';
const nameForm = /^yiping-(?:wall|presenter)-([a-z0-9]+)$/;

/** The window name by which the browser finds a show's window again. */
export function windowName(role: ShowRole, show: string): string {
  return `yiping-${role}-${show}`;
}

/**
 * The show a window belongs to: the one in its name, which its opener set, else the one it kept before a reload, else a
 * new one. The address does not name the show: a link that is sent must not join it. An unnamed window that starts a show
 * ignores what it kept, because browsers copy session storage into tabs opened from it.
 */
export function showOf(
  name: string,
  kept: Kept | null,
  isBegun: boolean,
): Readonly<{ show: string; isNew: boolean }> {
  const show = nameForm.exec(name)?.[1] ?? (isBegun ? undefined : kept?.show);
  return show === undefined ? { show: randomId(), isNew: true } : { show, isNew: false };
}

/** crypto.randomUUID exists only on pages served over https. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

/** null if storage is off: a show is then found again only by its windows' names. */
export function readKeptShow(storage: () => Storage): Kept | null {
  try {
    return readKept(JSON.parse(storage().getItem(STORAGE_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

export function keepShow(storage: () => Storage, kept: Kept): void {
  try {
    storage().setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch {
    // Storage is off or full, see above.
  }
}
