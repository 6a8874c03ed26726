import { type Kept, readKept, type ShowRole } from './show-message';

const STORAGE_KEY = 'yiping.show';
const nameForm = /^yiping-(?:wall|presenter)-([a-z0-9]+)$/;

/** The name of a show's window, by which the browser finds it again. */
export function windowName(role: ShowRole, show: string): string {
  return `yiping-${role}-${show}`;
}

/**
 * The show that a window belongs to: as its name says, which whoever opened it gave it, else as it was before it was
 * loaded again, else one of its own. It is no part of the address: a link that is sent must not join a show. A window
 * without a name that begins a show begins another one, whatever it keeps: browsers copy that into tabs opened from it.
 */
export function showOf(
  name: string,
  kept: Kept | null,
  isBegun: boolean,
): Readonly<{ show: string; isNew: boolean }> {
  const show = nameForm.exec(name)?.[1] ?? (isBegun ? undefined : kept?.show);
  return show === undefined ? { show: randomId(), isNew: true } : { show, isNew: false };
}

/** crypto.randomUUID is there only where the page came by https. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

/** Storage may be switched off; a show then is found again only by the windows' names. */
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
    // Off or full, see above.
  }
}
