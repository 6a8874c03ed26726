/** What the address or a reader asked for and did not get, or the browser did not keep, without words; shown until dismissed. */
export type Notice =
  | Readonly<{ kind: 'unknown-parameter'; name: string }>
  | Readonly<{ kind: 'unknown-value'; parameter: string; value: string }>
  /** The address was written by a newer version of the software, so the default view is shown. */
  | Readonly<{ kind: 'newer-address'; found: number; known: number }>
  /** The browser's storage is off or full, and the running orders changed. */
  | Readonly<{ kind: 'orders-not-kept' }>
  /** The file of the English words could not be fetched. */
  | Readonly<{ kind: 'no-english' }>;
