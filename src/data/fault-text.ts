import { wordFault } from '../i18n/fault-words';
import { type Fault, recordText } from '../model/fault';

/** A fault for the terminal: file, place and record, then what is wrong in both languages. */
export function faultText(fault: Fault, file = fault.file): string {
  const { line, column, path } = fault;
  const place = `${line === undefined ? '' : `:${line}:${column}`}${path === undefined ? '' : `  ${path}`}`;
  const record = recordText(fault);
  const named = record === null ? '' : `  ${record}`;
  return `${file}${place}${named}\n  ${wordFault(fault, 'zh')}\n  ${wordFault(fault, 'en')}`;
}
