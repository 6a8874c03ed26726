/** What the address asked for and did not get, without words; shown until dismissed. */
export type Notice =
  | Readonly<{ kind: 'unknown-parameter'; name: string }>
  | Readonly<{ kind: 'unknown-value'; parameter: string; value: string }>
  /** The address was written by a newer version of the software, so the default view is shown. */
  | Readonly<{ kind: 'newer-address'; found: number; known: number }>;
