import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';

const MARK = '[data-mark]';
const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

type MarkGroupProps = {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/**
 * A chart or list of marks as one Tab stop; arrows, Home and End move within. The group itself is the stop
 * and passes the focus to the mark that had it last, or to the first. So no mark has to know whether it is
 * the focusable one, and marks may come and go at any time. Marks carry `data-mark` and tabIndex −1.
 */
export function MarkGroup({ label, className, children }: MarkGroupProps) {
  const last = useRef<HTMLElement | null>(null);
  /** Whether the group itself keeps the focus: after a click between marks, or while Tab leaves it. */
  const keeps = useRef(false);
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (target !== currentTarget) {
      last.current = target.closest<HTMLElement>(MARK);
    } else if (!keeps.current) {
      const marks = marksIn(currentTarget);
      const entered = marks.find((mark) => mark === last.current) ?? marks[0];
      entered?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'Tab') return moveFocus(event);
    // Tab continues from the focused element; from a mark, which it skips, it would not leave the page.
    keeps.current = true;
    event.currentTarget.focus({ preventScroll: true });
    keeps.current = false;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls, and these are marks of a chart.
    <div
      role="group"
      aria-label={label}
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it passes the focus on to an interactive mark.
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onMouseDown={() => {
        keeps.current = true;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) keeps.current = false;
      }}
    >
      {children}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
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
