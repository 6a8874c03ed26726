import { type OrderReading, readOrder } from '../../data/read-order';
import type { RunningOrder } from '../../model/orders/running-order';

/** The part of an address after its # that carries a running order. Browsers keep that part to themselves. */
const ORDER_HASH = /^#order=([\w-]+)$/;

/** Longer addresses are cut off by mail programs and chats. */
export const LONGEST_LINK = 8000;
/** Far longer ones were made by no copy button, and are not even tried. */
const LONGEST_READ = 100_000;
/** Deflated text can be a thousand times what it seems. */
const MOST_BYTES = 1_000_000;

const RAW_START = '{'.charCodeAt(0);

/** An address that opens the order: its JSON, deflated where the browser can (Chromium can since 80), in base64url. */
export async function linkOf(order: RunningOrder, { origin, pathname }: Location): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(order));
  const bytes =
    typeof CompressionStream === 'undefined'
      ? text
      : await passThrough(text, new CompressionStream('deflate'));
  return `${origin}${pathname}#order=${toBase64Url(bytes ?? text)}`;
}

/** The order that a hash carries; null where it was cut off or changed on its way. Never throws. */
export async function orderIn(hash: string): Promise<OrderReading | null> {
  const [, coded] = ORDER_HASH.exec(hash) ?? [];
  if (coded === undefined || coded.length > LONGEST_READ) return null;
  try {
    const bytes = fromBase64Url(coded);
    // Deflated data begins with another byte than JSON.
    const text =
      bytes[0] === RAW_START ? bytes : await passThrough(bytes, new DecompressionStream('deflate'));
    return text && readOrder('', text);
  } catch {
    return null;
  }
}

/** What comes out of a stream; null where that is too much. Rejects where the stream does. */
async function passThrough(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const writer = stream.writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  // Faults of the writing side come out of the reading side too, where they are waited for.
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  // One by one: String.fromCharCode(...bytes) runs out of stack on long orders.
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Throws where the text is no base64url. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
