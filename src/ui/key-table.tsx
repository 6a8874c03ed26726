import styles from './key-table.module.css';

type KeyTableProps = {
  /** Column names for screen readers. */
  readonly head: Readonly<{ key: string; does: string }>;
  readonly rows: readonly Readonly<{ id: string; keys: readonly string[]; does: string }>[];
};

/** Keys as they are labelled, and what each does; in two columns where there is room. */
export function KeyTable({ head, rows }: KeyTableProps) {
  return (
    <table className={styles.keys}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{head.key}</th>
          <th scope="col">{head.does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, keys, does }) => (
          <tr key={id}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
