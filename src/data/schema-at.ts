import type * as v from 'valibot';

export type Schema = v.GenericSchema;
type Key = string | number;

/** What a schema is made of; which of these there are depends on its type. */
type Inside = Readonly<{
  entries?: Readonly<Record<string, Schema>>;
  item?: Schema;
  wrapped?: Schema;
  pipe?: readonly [Schema, ...unknown[]];
  options?: readonly Schema[];
}>;

/** The schema of what stands at a path, up to the first union; undefined where the schema has no such place. */
export function schemaAt(schema: Schema, [key, ...rest]: readonly Key[]): Schema | undefined {
  const bare = unwrapped(schema);
  if (key === undefined) return bare;
  const inner = typeof key === 'number' ? itemOf(bare) : entriesOf(bare)?.[key];
  return inner && schemaAt(inner, rest);
}

export function itemOf(schema: Schema): Schema | undefined {
  return (unwrapped(schema) as Inside).item;
}

export function entriesOf(schema: Schema): Inside['entries'] {
  return (unwrapped(schema) as Inside).entries;
}

/** The alternatives of a union. */
export function optionsOf(schema: Schema): readonly Schema[] {
  return schema.type === 'union' ? ((schema as Inside).options ?? []) : [];
}

/** Without `optional`, `nullable` and what a pipe adds. */
function unwrapped(schema: Schema): Schema {
  const { wrapped, pipe } = schema as Inside;
  if (wrapped) return unwrapped(wrapped);
  return pipe && pipe[0] !== schema ? unwrapped(pipe[0]) : schema;
}
