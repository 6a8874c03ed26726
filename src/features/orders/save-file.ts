import type { RunningOrder } from '../../model/orders/running-order';

/** What Windows allows in no file name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** Hands the order to the user as a file, and says its name. */
export function saveFile(order: RunningOrder): string {
  const name = `${order.name.replace(FORBIDDEN, '_')}.yiping.json`;
  const blob = new Blob([`${JSON.stringify(order, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
