import { wordFault } from '../i18n/fault-words';
import type { Fault } from '../model/fault';

/** A fault for the terminal: file and place, then what is wrong in both languages. */
export function faultText(fault: Fault, file = fault.file): string {
  const { line, column, path, problem } = fault;
  const place = `${line === undefined ? '' : `:${line}:${column}`}${path === undefined ? '' : `  ${path}`}`;
  return `${file}${place}\n  ${wordFault(problem, 'zh')}\n  ${wordFault(problem, 'en')}`;
}
