import { useState } from 'react';
import { changePage, typedSeconds } from '../../model/orders/order-pages';
import type { RunningPage } from '../../model/orders/running-order';
import { DraftInput, DraftText } from './draft-input';
import { useOrganiser } from './organiser-context';
import styles from './page-details.module.css';
import { useOrderWords } from './words';

type PageDetailsProps = { readonly id: string; readonly page: RunningPage; readonly name: string };

/** A page's notes and planned time, for the speaker. */
export function PageDetails({ id, page, name }: PageDetailsProps) {
  const words = useOrderWords();
  const { edit } = useOrganiser();
  const [isWrong, setWrong] = useState(false);
  const minutes = page.seconds === null ? '' : String(Math.floor(page.seconds / 60));
  const seconds = page.seconds === null ? '' : String(page.seconds % 60);
  const setTime = (typedMinutes: string, typed: string) => {
    const time = typedSeconds(typedMinutes, typed);
    setWrong(time === undefined);
    if (time !== undefined) edit((one) => changePage(one, page.id, { seconds: time }), '');
  };
  const field = (label: string, value: string, onCommit: (text: string) => void) => (
    <span className={styles.time}>
      <DraftInput
        inputMode="numeric"
        maxLength={5}
        aria-label={words.of(`${words.planned} ${label}`, name)}
        aria-invalid={isWrong || undefined}
        value={value}
        onCommit={onCommit}
      />
      {label}
    </span>
  );
  return (
    <div id={id} className={styles.details}>
      <div>
        {words.notes}
        <DraftText
          rows={3}
          maxLength={10_000}
          aria-label={words.of(words.notes, name)}
          placeholder={words.notesHint}
          value={page.notes}
          onCommit={(notes) => edit((one) => changePage(one, page.id, { notes }), '')}
        />
      </div>
      <div className={styles.planned}>
        {words.planned}
        {field(words.minutes, minutes, (text) => setTime(text, seconds))}
        {field(words.seconds, seconds, (text) => setTime(minutes, text))}
        {isWrong && (
          <span role="alert" className={styles.wrong}>
            {words.noTime}
          </span>
        )}
      </div>
    </div>
  );
}
