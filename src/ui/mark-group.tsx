import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const MARK = '[data-mark]';
const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

type MarkGroupProps = {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/**
 * A chart or list of marks as one stop of the Tab key; arrows, Home and End move within. The stop is the group, which
 * hands the focus on to the mark that had it last, or to the first: so no mark has to know whether it is the one that can
 * be reached, and marks may come and go at any time. Marks carry `data-mark` and tabIndex −1.
 */
export function MarkGroup({ label, className, children }: MarkGroupProps) {
  const last = useRef<HTMLElement | null>(null);
  // A click between the marks focuses the group, and chooses no mark.
  const isPressed = useRef(false);
  // Shift+Tab leaves the group: it would be met on the way out, and hand the focus back.
  const [isLeaving, setLeaving] = useState(false);
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (target !== currentTarget) {
      last.current = target.closest<HTMLElement>(MARK);
    } else if (!isPressed.current) {
      const marks = marksIn(currentTarget);
      const entered = marks.find((mark) => mark === last.current) ?? marks[0];
      entered?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab' && event.shiftKey) flushSync(() => setLeaving(true));
    else moveFocus(event);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls, and these are marks of a chart.
    <div
      role="group"
      aria-label={label}
      className={className}
      tabIndex={isLeaving ? -1 : 0}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onMouseDown={() => {
        isPressed.current = true;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        isPressed.current = false;
        setLeaving(false);
      }}
    >
      {children}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = marksIn(event.currentTarget);
  const at = marks.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const step = steps[event.key];
  let next: HTMLElement | undefined;
  if (step !== undefined) next = marks[(at + step + marks.length) % marks.length];
  else if (event.key === 'Home') next = marks[0];
  else if (event.key === 'End') next = marks[marks.length - 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function marksIn(group: HTMLElement): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(MARK)];
}
