import { useLanguage, useMessages } from '../i18n/language';
import { type Fault, recordText } from '../model/fault';
import { Button } from '../ui/button';
import styles from '../ui/fault-list.module.css';
import { useLate } from '../ui/load-late';
import { rest } from './panels-and-rest';

const SHOWN = 6;

type FaultListProps = {
  readonly title: string;
  readonly effect?: string;
  readonly faults: readonly Fault[];
  readonly onRetry: () => void;
};

/** Why data is not shown: file, line and reason of each fault, and a button to retry once it is fixed. */
export function FaultList({ title, effect, faults, onRetry }: FaultListProps) {
  const messages = useMessages();
  const whereOf = ({ line, column, path }: Fault) => {
    if (line !== undefined) return messages.faultPlace.line(line, column ?? 1);
    return path === undefined ? null : messages.faultPlace.path(path);
  };
  return (
    <div className={styles.faults} role="alert">
      <h2 className={styles.title}>{title}</h2>
      {effect && <p>{effect}</p>}
      <ul className={styles.list}>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={JSON.stringify(fault)}>
            <code>{[fault.file, whereOf(fault), recordText(fault)].filter(Boolean).join(' · ')}</code>
            <Sentence fault={fault} />
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p>{messages.states.moreFaults(faults.length - SHOWN)}</p>}
      <Button onClick={onRetry}>{messages.actions.retry}</Button>
    </div>
  );
}

/** What is wrong and what to do about it. */
function Sentence({ fault }: { readonly fault: Fault }) {
  const { states } = useMessages();
  const language = useLanguage();
  const late = useLate(rest);
  if (late.status === 'coming') return null;
  return <span>{late.status === 'ready' ? late.value.wordFault(fault, language) : states.notFetched}</span>;
}
