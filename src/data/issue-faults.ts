import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { BaseIssue } from 'valibot';
import type { Fault, Problem } from '../model/fault';
import { jsonPath } from './json-path';

type Path = readonly (string | number)[];
type Issue = BaseIssue<unknown>;

/** A number beyond this is no slip of one digit; the schema's own bound is the same (stated-number.ts). */
const ABSURD = 1e9;

/** Valibot's issues as faults, deduplicated, in file order. `text` shows how a number was written. */
export function faultsOfIssues(file: string, issues: readonly Issue[], text: string): readonly Fault[] {
  const faults = new Map<string, Fault>();
  const writtenAt = numbersAsWritten(text);
  for (const { issue, path } of issues.flatMap((found) => flatten(found, []))) {
    const fault: Fault = { file, path: jsonPath(path), problem: problemOf(issue, path, writtenAt) };
    const key = `${fault.path} ${fault.problem.code}`;
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

type Placed = Readonly<{ issue: Issue; path: Path }>;

/**
 * A value that fits no variant of a union gets the issues of all variants. A key missing for only some of
 * them is ignored if there is another issue; otherwise the fault is that one of several keys is missing.
 */
function flatten(issue: Issue, parent: Path): readonly Placed[] {
  const path = [...parent, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  if (isKeyOfList(issue)) return [{ issue, path: path.slice(0, -1) }];
  const isUnionOfObjects = issue.type === 'union' && isObject(issue.input) && issue.issues;
  if (!isUnionOfObjects) return [{ issue, path }];
  const inner = issue.issues.flatMap((found) => flatten(found, path));
  const others = inner.filter((placed) => !isMissingKey(placed.issue));
  if (others.length > 0) return others;
  const keys = [...new Set(inner.map((placed) => String(placed.path[placed.path.length - 1])))];
  const [first] = inner;
  return first ? [{ issue: first.issue, path: [...path, keys.join(' | ')] }] : [{ issue, path }];
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
  if (isMissingKey(issue)) return { code: 'missing-key', key: String(path[path.length - 1]) };
  switch (issue.type) {
    case 'picklist':
    case 'literal':
      return { code: 'not-allowed', received: describe(input), allowed: issue.expected ?? '' };
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
        : { code: 'wrong-form', received: describe(input) };
  }
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
