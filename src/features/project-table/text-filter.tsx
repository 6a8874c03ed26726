import { useEffect, useRef, useState } from 'react';
import styles from './text-filter.module.css';

/** Milliseconds without a key after which the typed text is committed. */
const PAUSE = 400;

type TextFilterProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly hint?: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
};

/**
 * A text to filter by. Every commit adds a browser history entry, so text is only committed on a pause, Enter
 * or blur: Back then undoes a search, not a letter. Pauses while an IME is composing do not count.
 */
export function TextFilter({ label, placeholder, hint, value, onCommit }: TextFilterProps) {
  const [draft, setDraft] = useState(value);
  const [committed, setCommitted] = useState(value);
  const timer = useRef(0);
  if (value !== committed) {
    setCommitted(value);
    // Changed from outside, for example by Back: the address wins over half-typed text.
    if (value !== draft.trim()) setDraft(value);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change from outside ends the wait as well.
  useEffect(() => () => window.clearTimeout(timer.current), [value]);
  const commit = (text: string) => {
    window.clearTimeout(timer.current);
    if (text.trim() !== value) onCommit(text.trim());
  };
  const commitLater = (text: string) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => commit(text), PAUSE);
  };
  return (
    <input
      type="search"
      className={styles.input}
      aria-label={label}
      title={hint}
      placeholder={placeholder}
      autoComplete="off"
      maxLength={100}
      value={draft}
      onChange={(event) => {
        setDraft(event.target.value);
        if ((event.nativeEvent as InputEvent).isComposing) window.clearTimeout(timer.current);
        else commitLater(event.target.value);
      }}
      onCompositionEnd={(event) => commitLater(event.currentTarget.value)}
      onBlur={() => commit(draft)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit(draft);
      }}
    />
  );
}
