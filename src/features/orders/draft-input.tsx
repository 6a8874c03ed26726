import { clsx } from 'clsx/lite';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import styles from './draft-input.module.css';

type Draft = Readonly<{
  value: string;
  /** Called with what was typed once it counts as meant, and only where it is not the value. */
  onCommit: (text: string) => void;
}>;

/** Milliseconds without a key after which what was typed is kept, should the browser or the power go. */
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
 * A text that is typed here and becomes a change, which can be undone, when the field is left, after a pause, or when the
 * field or the page goes: what was typed is not lost by Escape or a closed window.
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the pause anew.
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
