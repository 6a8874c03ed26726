import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../i18n/language';
import { Dialog, type DialogDock } from './dialog';
import { ErrorBoundary } from './error-boundary';
import { Loading } from './loading';

type SheetSlotProps = {
  readonly title: string;
  readonly dock?: DialogDock | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Where a sheet comes when its file is there; until then, or where it cannot be had, a dialog that says so. */
export function SheetSlot({ title, dock, onClose, children }: SheetSlotProps) {
  const messages = useMessages();
  return (
    <ErrorBoundary title={messages.states.crashed(title)} onClose={onClose}>
      <Suspense fallback={<ComingSheet title={title} dock={dock} onClose={onClose} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** Stands for a sheet that is being fetched: it is seen that the key or button was heard, and Escape takes it back. */
export function ComingSheet({ title, dock, onClose }: Omit<SheetSlotProps, 'children'>) {
  return (
    <Dialog title={title} dock={dock} onClose={onClose}>
      <Loading />
    </Dialog>
  );
}
