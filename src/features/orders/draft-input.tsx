import { clsx } from 'clsx/lite';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import styles from './draft-input.module.css';

type Draft = Readonly<{
  value: string;
  /** Called with the text when it is committed, and only if it differs from the value. */
  onCommit: (text: string) => void;
}>;

/** Milliseconds without a key after which the text is committed, in case the browser or the power fails. */
const PAUSE = 1500;

export function DraftInput({
  value,
  onCommit,
  className,
  ...rest
}: Draft & Omit<ComponentProps<'input'>, keyof Draft>) {
  const { draft, setDraft, commit } = useDraft({ value, onCommit });
  return (
    <input
      {...rest}
      className={clsx(styles.field, className)}
      autoComplete="off"
      value={draft}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
      }}
    />
  );
}

export function DraftText({
  value,
  onCommit,
  className,
  ...rest
}: Draft & Omit<ComponentProps<'textarea'>, keyof Draft>) {
  const { draft, setDraft, commit } = useDraft({ value, onCommit });
  return (
    <textarea
      {...rest}
      className={clsx(styles.field, className)}
      value={draft}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
    />
  );
}

/**
 * A draft that becomes an undoable change when the field loses the focus, after a pause, or when the field or the page
 * goes away: Escape or closing the window does not lose it.
 */
function useDraft({ value, onCommit }: Draft) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    // Changed from outside, for example by undoing.
    setSeen(value);
    setDraft(value);
  }
  const commit = () => {
    if (draft !== value) onCommit(draft);
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key restarts the pause.
  useEffect(() => {
    const timer = window.setTimeout(() => latest.current(), PAUSE);
    return () => window.clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const keep = () => latest.current();
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return { draft, setDraft, commit };
}
