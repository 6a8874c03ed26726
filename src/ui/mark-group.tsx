import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

const MARK = '[data-mark]';
const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

type MarkGroupProps = {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/**
 * A chart or list of marks as one stop of the Tab key; arrows, Home and End move within (roving tabindex, as the ARIA
 * Authoring Practices describe). Marks carry `data-mark` and tabIndex −1, which React never changes, so the one that can
 * be reached is set on the element. Marks may appear at any time, charts are loaded later.
 */
export function MarkGroup({ label, className, children }: MarkGroupProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const group = element.current;
    if (!group) return;
    const keepOneReachable = () => {
      const marks = marksIn(group);
      if (!marks.some((mark) => mark.tabIndex === 0)) makeReachable(marks, marks[0]);
    };
    keepOneReachable();
    const observer = new MutationObserver(keepOneReachable);
    observer.observe(group, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls, and these are marks of a chart.
    <div
      ref={element}
      role="group"
      aria-label={label}
      className={className}
      onKeyDown={moveFocus}
      onFocus={(event) => {
        const mark = (event.target as Element).closest<HTMLElement>(MARK);
        if (mark) makeReachable(marksIn(event.currentTarget), mark);
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

function makeReachable(marks: readonly HTMLElement[], chosen: HTMLElement | undefined) {
  for (const mark of marks) mark.tabIndex = mark === chosen ? 0 : -1;
}
