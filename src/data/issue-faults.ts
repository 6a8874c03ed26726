import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import * as v from 'valibot';
import type { Fault, Problem } from '../model/fault';
import { SCHEMA_VERSION } from '../model/file-schema';
import { type Form, forms } from '../model/forms';
import { jsonPath } from './json-path';
import { entriesOf, optionsOf, type Schema, schemaAt } from './schema-at';

type Path = readonly (string | number)[];
type Issue = v.BaseIssue<unknown>;

/** A number beyond this is no slip of one digit; the schema's own bound is the same (stated-number.ts). */
const ABSURD = 1e9;

/** Valibot's issues with a schema as faults, deduplicated, in file order. `text` shows how a number was written. */
export function faultsOfIssues(
  file: string,
  schema: Schema,
  issues: readonly Issue[],
  text: string,
): readonly Fault[] {
  const faults = new Map<string, Fault>();
  const writtenAt = numbersAsWritten(text);
  for (const { issue, path } of issues.flatMap((found) => flatten(found, schema, []))) {
    const fault: Fault = { file, path: jsonPath(path), problem: problemOf(issue, path, writtenAt) };
    const key = `${fault.path} ${fault.problem.code}`;
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

type Placed = Readonly<{ issue: Issue; path: Path }>;

/** A value that fits no alternative of a union has the issues of the one that it fits best. */
function flatten(issue: Issue, schema: Schema, parent: Path): readonly Placed[] {
  const inner = keysOf(issue);
  const path = [...parent, ...inner];
  if (isKeyOfList(issue)) return [{ issue, path: path.slice(0, -1) }];
  const union = issue.type === 'union' && isObject(issue.input) ? schemaAt(schema, inner) : undefined;
  const [best, ...alike] = union ? bestOptions(union, issue.input) : [];
  if (!best) return [{ issue, path }];
  const [first] = best.issues;
  const options = [best, ...alike];
  const areKeysMissing = options.every(({ issues }) => issues.every(isMissingKey));
  if (alike.length === 0 || !areKeysMissing || !first) {
    return best.issues.flatMap((found) => flatten(found, best.option, path));
  }
  // One of several keys would do.
  const keys = new Set(options.flatMap(({ issues }) => issues.flatMap(keysOf)));
  return [{ issue: first, path: [...path, [...keys].join(' | ')] }];
}

function keysOf({ path }: Issue): Path {
  return (path ?? []).map(({ key }) => key as string | number);
}

/**
 * The alternatives with the fewest issues, and among them those that know the most of the value's keys. Those that want another
 * type of value come last.
 */
function bestOptions(union: Schema, input: unknown) {
  const keys = Object.keys(input as object);
  const options = optionsOf(union).map((option) => {
    const { issues = [] } = v.safeParse(option, input);
    const isOfType = issues.every((issue) => keysOf(issue).length > 0);
    const entries = entriesOf(option) ?? {};
    const unknown = keys.filter((key) => !(key in entries)).length;
    return { option, issues, rank: issues.length * 100 + unknown + (isOfType ? 0 : 1e6) };
  });
  const least = Math.min(...options.map(({ rank }) => rank));
  return options.filter(({ rank }) => rank === least);
}

function problemOf(issue: Issue, path: Path, writtenAt: (path: Path) => string): Problem {
  const { input } = issue;
  if (isKeyOfList(issue)) {
    return {
      code: 'wrong-type',
      expected: 'Object',
      received: describe(issue.path?.[issue.path.length - 1]?.input),
    };
  }
  const field = String(path.filter((key) => typeof key === 'string').pop() ?? '');
  if (isMissingKey(issue)) {
    const value = path.length === 1 && field === 'schemaVersion' ? String(SCHEMA_VERSION) : undefined;
    return { code: 'missing-key', key: field, ...(value && { value }) };
  }
  switch (issue.type) {
    case 'picklist':
    case 'literal':
      return { code: 'not-allowed', received: describe(input), allowed: issue.expected ?? '', field };
    case 'integer':
      return { code: 'not-allowed', received: describe(input), allowed: 'integer' };
    case 'finite':
    case 'check':
      return { code: 'absurd-number', received: writtenAt(path) };
    case 'min_value':
    case 'max_value':
      return Math.abs(Number(input)) > ABSURD
        ? { code: 'absurd-number', received: writtenAt(path) }
        : { code: 'not-allowed', received: describe(input), allowed: issue.expected ?? '' };
    case 'max_length':
      return {
        code: 'too-many',
        most: Number(issue.requirement),
        found: (input as readonly unknown[]).length,
      };
    default:
      return issue.kind === 'schema'
        ? { code: 'wrong-type', expected: issue.expected ?? '', received: describe(input) }
        : { code: 'wrong-form', received: describe(input), ...formOf(issue) };
  }
}

function formOf({ type, requirement }: Issue): Readonly<{ form?: Form }> {
  if (type === 'iso_date') return { form: 'day' };
  if (type === 'url') return { form: 'url' };
  const [form] = Object.entries(forms).find(([, pattern]) => pattern === requirement) ?? [];
  return form === undefined ? {} : { form: form as Form };
}

function isMissingKey(issue: Issue): boolean {
  const { path } = issue;
  const last = path?.[path.length - 1];
  return last?.origin === 'key' && issue.received === 'undefined';
}

/** Valibot reports an array, where an object is expected, as an object with missing keys. */
function isKeyOfList(issue: Issue): boolean {
  const { path } = issue;
  return isMissingKey(issue) && Array.isArray(path?.[path.length - 1]?.input);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number as written: 1e309 parses to Infinity, and -0 prints as 0. Parses the text at most once. */
function numbersAsWritten(text: string): (path: Path) => string {
  let root: Node | undefined;
  return (path) => {
    root ??= parseTree(text);
    const node = root && findNodeAtLocation(root, [...path]);
    return node ? text.slice(node.offset, node.offset + node.length) : '?';
  };
}

/** A short form of a value for messages: `"12"`, `null`, `[…]`, `{…}`. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const written = JSON.stringify(value) ?? String(value);
  const characters = [...written];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : written;
}
