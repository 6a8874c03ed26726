import type { Role } from '../../store/app-state';
import { appStore } from '../../store/store';
import { encodeView } from '../../store/url-codec';
import { windowName } from './show-identity';
import { type ShowRole, type Snapshot, snapshotOf, viewIn } from './show-message';
import { showStatus } from './show-window';

const SIZE = 'popup,width=1280,height=760';

/** Milliseconds for which a closed window may still be found by its name. */
const CLOSING = 400;

/** The address that opens `snapshot` in a window of this role. */
export function addressFor(role: Role | null, snapshot: Snapshot): string {
  return `${window.location.pathname}${encodeView({ ...viewIn(snapshot), role })}`;
}

/** Address and name of this show's other window, whether open or not. */
export function otherWindow(role: ShowRole): Readonly<{ href: string; name: string }> {
  const status = showStatus();
  const snapshot = status?.snapshot ?? snapshotOf(appStore.getState());
  return {
    href: addressFor(role === 'presenter' ? 'presenter' : null, snapshot),
    name: windowName(role, status?.show ?? ''),
  };
}

/**
 * Opens the other window of this show, or brings it to the front without reloading it. False if the browser blocked it.
 */
export function openOtherWindow(role: ShowRole): boolean {
  const { href, name } = otherWindow(role);
  const opened = window.open('', name, SIZE);
  if (!opened) return false;
  if (opened.location.href === 'about:blank') opened.location.replace(href);
  else {
    setTimeout(() => {
      if (opened.closed) window.open(href, name, SIZE);
    }, CLOSING);
  }
  opened.focus();
  return true;
}
