import { type JSONPath, type ParseErrorCode, visit } from 'jsonc-parser';
import type { Fault, Problem } from '../model/fault';
import { jsonPath } from './json-path';
import { DEEPEST } from './sound-file';

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Repeated keys of all objects. Throws RangeError on a text nested too deep. */
export function findDuplicateKeys(file: string, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const open: Set<string>[] = [];
  const depth = depthGuard();
  visit(
    text,
    {
      onObjectBegin: () => {
        depth.enter();
        open.push(new Set());
      },
      onObjectEnd: () => {
        depth.leave();
        open.pop();
      },
      onArrayBegin: depth.enter,
      onArrayEnd: depth.leave,
      onObjectProperty: (key, _offset, _length, line, column, parentPath) => {
        const keys = open[open.length - 1];
        if (keys?.has(key)) {
          const path = jsonPath([...parentPath(), key]);
          faults.push({
            file,
            path,
            line: line + 1,
            column: column + 1,
            problem: { code: 'duplicate-key', key },
          });
        }
        keys?.add(key);
      },
    },
    strict,
  );
  return faults;
}

/** The first fault of a text that JSON.parse refuses. Throws RangeError on a text nested too deep. */
export function locateSyntaxFault(file: string, text: string): Fault {
  const depth = depthGuard();
  let fault: Fault | undefined;
  // Known only for the value of a key: elsewhere the visitor is one token ahead of its path.
  let valuePath: (() => JSONPath) | null = null;
  let anyPath: () => JSONPath = () => [];
  const begin = (_offset: number, _length: number, _line: number, _column: number, path: () => JSONPath) => {
    depth.enter();
    // Any path supplier returns the visitor's current path, even later, when onError receives none.
    anyPath = path;
    valuePath = null;
  };
  visit(
    text,
    {
      onObjectBegin: begin,
      onObjectEnd: depth.leave,
      onArrayBegin: begin,
      onArrayEnd: depth.leave,
      onLiteralValue: () => {
        valuePath = null;
      },
      onSeparator: (separator) => {
        valuePath = separator === ':' ? anyPath : null;
      },
      onError: (code, offset, length) => {
        fault ??= {
          file,
          ...(valuePath && { path: jsonPath(valuePath()) }),
          ...placeAndProblem(text, code, offset, length),
        };
      },
    },
    strict,
  );
  return fault ?? { file, problem: { code: 'not-json' } };
}

/** From jsonc-parser's const enum, which isolated modules cannot read. */
const END_OF_FILE_EXPECTED = 9;
/** End of string, unicode escape, other escape, character. */
const inString: ReadonlySet<number> = new Set([12, 14, 15, 16]);

function placeAndProblem(text: string, code: ParseErrorCode, offset: number, length: number) {
  const token = text.slice(offset, offset + length);
  const written = /^[^\s,\]}]*/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
  const at = offset + (inString.has(code) ? validPrefix(token) : 0);
  const end = text.trimEnd().length;
  const atEnd = at >= end || (offset + length >= end && isUnfinished(token));
  return { ...positionOf(text, Math.min(at, end)), problem: problemAt(code, token, written, atEnd) };
}

function problemAt(code: ParseErrorCode, token: string, written: string, atEnd: boolean): Problem {
  if (atEnd && code !== END_OF_FILE_EXPECTED) return { code: 'truncated' };
  if (/^[-+]?(NaN|Infinity|inf)$/i.test(written) && !token.startsWith('"')) {
    return { code: 'absurd-number', received: written };
  }
  return { code: 'not-json' };
}

/** Whether more text could complete the token to a literal, a number, or a string. */
function isUnfinished(token: string): boolean {
  if (token.startsWith('"')) return /^\\(?:u[\dA-Fa-f]{0,3})?$/.test(token.slice(validPrefix(token)));
  return ['true', 'false', 'null'].some((word) => word.startsWith(token)) || /^-?$|[.eE][-+]?$/.test(token);
}

/** Length of the valid prefix of a string token: no bad escape, nothing below U+0020. */
function validPrefix(token: string): number {
  const escaped = /^"(?:[^"\\]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/.exec(token)?.[0] ?? '';
  const control = escaped.search(/[^ -\uffff]/);
  return control === -1 ? escaped.length : control;
}

/** Line and column from 1, as editors count them (UTF-16 units; CR LF is one line break). */
function positionOf(text: string, offset: number): Readonly<{ line: number; column: number }> {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines[lines.length - 1]?.length ?? 0) + 1 };
}

function depthGuard() {
  let depth = 0;
  return {
    enter: () => {
      depth += 1;
      if (depth > DEEPEST) throw new RangeError('nested too deep');
    },
    leave: () => {
      depth -= 1;
    },
  };
}
