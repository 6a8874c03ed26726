import { type OrderReading, readOrder } from '../../data/read-order';
import type { RunningOrder } from '../../model/orders/running-order';

/** The part of an address after # that carries a running order. Browsers do not send it to servers. */
const ORDER_HASH = /^#order=([\w-]+)$/;

/** Mail programs and chats cut off longer addresses. */
export const LONGEST_LINK = 8000;
/** No copy button makes far longer ones, so they are not read. */
const LONGEST_READ = 100_000;
/** Inflated text can be a thousand times as long. */
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

/** The order that a hash carries; null if it was cut off or altered. Never throws. */
export async function orderIn(hash: string): Promise<OrderReading | null> {
  const [, coded] = ORDER_HASH.exec(hash) ?? [];
  if (coded === undefined || coded.length > LONGEST_READ) return null;
  try {
    const bytes = fromBase64Url(coded);
    // Deflated data does not start with the first byte of JSON.
    const text =
      bytes[0] === RAW_START ? bytes : await passThrough(bytes, new DecompressionStream('deflate'));
    return text && readOrder('', text);
  } catch {
    return null;
  }
}

/** The output of a stream; null if it exceeds MOST_BYTES. Rejects if the stream fails. */
async function passThrough(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const writer = stream.writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  // Write errors also reach the reading side, where they are awaited.
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

/** Throws if the text is not base64url. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
