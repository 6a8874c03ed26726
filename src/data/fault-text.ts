import { wordFault } from '../i18n/fault-words';
import type { Fault } from '../model/fault';

/** A fault for the terminal: file, place and record, then what is wrong in both languages. */
export function faultText(fault: Fault, file = fault.file): string {
  const { line, column, path, record, problem } = fault;
  const place = `${line === undefined ? '' : `:${line}:${column}`}${path === undefined ? '' : `  ${path}`}`;
  const named = record === undefined ? '' : `  ${record.name} (${record.id})`;
  return `${file}${place}${named}\n  ${wordFault(problem, 'zh')}\n  ${wordFault(problem, 'en')}`;
}
