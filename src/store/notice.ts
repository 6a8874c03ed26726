/**
 * Something the address or the reader requested and did not get, or the browser did not keep.
 * Language-neutral; shown until dismissed.
 */
export type Notice =
  | Readonly<{ kind: 'unknown-parameter'; name: string }>
  | Readonly<{ kind: 'unknown-value'; parameter: string; value: string }>
  /** The address was written by a newer version of the software, so the default view is shown. */
  | Readonly<{ kind: 'newer-address'; found: number; known: number }>
  /** The running orders changed, but the browser's storage is off or full. */
  | Readonly<{ kind: 'orders-not-kept' }>
  /** The file with the English words could not be fetched. */
  | Readonly<{ kind: 'no-english' }>;
