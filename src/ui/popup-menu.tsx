import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';
import styles from './popup-menu.module.css';

type PopupMenuProps = {
  /** What is chosen here. */
  readonly name: string;
  readonly label: string;
  /** Accessible name of the button if its label is not enough. */
  readonly spoken?: string | undefined;
  readonly keyShortcut?: string | undefined;
  /** The side of the button that the popup is aligned with. */
  readonly align?: 'start' | 'end' | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** A button that opens checkboxes; Escape, a click elsewhere or moving the focus elsewhere closes them. */
export function PopupMenu({
  name,
  label,
  spoken,
  keyShortcut,
  align = 'start',
  isOpen,
  onToggle,
  children,
}: PopupMenuProps) {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      if (!element.current?.contains(event.target as Node)) onToggle(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen, onToggle]);
  const close = () => {
    onToggle(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only takes Escape, which the controls inside let pass.
    <div
      ref={element}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        close();
      }}
      onBlur={(event) => {
        if (isOpen && event.relatedTarget && !element.current?.contains(event.relatedTarget)) onToggle(false);
      }}
    >
      <Button
        ref={button}
        aria-label={spoken}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-keyshortcuts={keyShortcut}
        onClick={() => onToggle(!isOpen)}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </Button>
      {isOpen && (
        <fieldset id={id} className={styles.popup} data-align={align}>
          <legend className="visually-hidden">{name}</legend>
          {children}
        </fieldset>
      )}
    </div>
  );
}
