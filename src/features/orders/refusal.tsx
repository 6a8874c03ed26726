import { wordFault } from '../../i18n/fault-words';
import { useLanguage, useMessages } from '../../i18n/language';
import type { Fault } from '../../model/fault';
import { Button } from '../../ui/button';
import styles from './refusal.module.css';
import type { Refused } from './use-open-file';
import type { OrderWords } from './words';
import { useOrderWords } from './words';

type RefusalProps = { readonly refused: Refused; readonly onClose: () => void };

/** Why a file was not opened, and what to do. */
export function Refusal({ refused: { file, problem }, onClose }: RefusalProps) {
  const words = useOrderWords();
  const messages = useMessages();
  return (
    <div className={styles.refusal} role="alert">
      <p className={styles.title}>{file === null ? words.refused.linkTitle : words.refused.title(file)}</p>
      <p>{sentence(problem, words.refused)}</p>
      {problem.code === 'faults' && (
        <ul className={styles.faults}>
          {problem.faults.map((fault) => (
            <Where key={JSON.stringify(fault)} fault={fault} />
          ))}
        </ul>
      )}
      <p>{words.refused.kept}</p>
      <Button onClick={onClose}>{messages.actions.dismiss}</Button>
    </div>
  );
}

function sentence(problem: Refused['problem'], words: OrderWords['refused']): string {
  switch (problem.code) {
    case 'too-large':
      return words.tooLarge((problem.bytes / 1_000_000).toFixed(1));
    case 'no-order':
      return words.noOrder;
    case 'newer-order':
      return words.newer(problem.found, problem.known);
    case 'broken-link':
      return words.brokenLink;
    case 'unreadable':
      return words.unreadable;
    case 'faults':
      return problem.faults.some((fault) => fault.problem.code === 'not-utf-8')
        ? words.notUtf8
        : words.broken;
  }
}

/** Where a fault is, for readers who can fix the file by hand. Faults of the whole file are explained already. */
function Where({ fault }: { readonly fault: Fault }) {
  const { path, line, column } = fault;
  const { faultPlace } = useMessages();
  const language = useLanguage();
  if (line !== undefined && column !== undefined) return <li>{faultPlace.line(line, column)}</li>;
  if (path === undefined) return null;
  return (
    <li>
      {faultPlace.path(path)} {wordFault(fault, language)}
    </li>
  );
}
