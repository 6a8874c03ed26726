import { useMessages } from '../i18n/language';
import { Dialog, type DialogDock } from './dialog';
import { ErrorBoundary } from './error-boundary';
import { LatePart, type LatePartProps } from './late-part';
import { Loading } from './loading';

type SheetSlotProps<T> = Pick<LatePartProps<T>, 'late' | 'title' | 'children'> & {
  readonly dock?: DialogDock | undefined;
  readonly onClose: () => void;
};

/** The place of a late-loaded sheet; if it cannot be shown, a dialog says so. */
export function SheetSlot<T>({ late, title, dock, onClose, children }: SheetSlotProps<T>) {
  const { states } = useMessages();
  return (
    <ErrorBoundary title={states.crashed(title)} onClose={onClose}>
      <LatePart
        late={late}
        title={title}
        onClose={onClose}
        waiting={<ComingSheet title={title} dock={dock} onClose={onClose} />}
      >
        {children}
      </LatePart>
    </ErrorBoundary>
  );
}

type ComingSheetProps = Omit<SheetSlotProps<unknown>, 'late' | 'children'>;

/** Placeholder for a loading sheet: shows that the key or button worked; Escape closes it. */
export function ComingSheet({ title, dock, onClose }: ComingSheetProps) {
  return (
    <Dialog title={title} dock={dock} onClose={onClose}>
      <Loading />
    </Dialog>
  );
}
