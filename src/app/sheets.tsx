import { Suspense } from 'react';
import { useMessages } from '../i18n/language';
import { isSheetOpen } from '../store/show';
import { appStore, useAppStore } from '../store/store';
import { ErrorBoundary } from '../ui/error-boundary';
import { ComingSheet } from '../ui/sheet-slot';
import { IndicatorSheet, ProjectSheet, SourceSheet } from './lazy-views';

/**
 * The source of something in an open project lies over the project, so it is opened after it, also from an address: what
 * is open waits for the last of its files.
 */
export function Sheets() {
  const { states, indicator, projectTable, source } = useMessages();
  const sheets = [
    {
      id: 'indicator',
      Sheet: IndicatorSheet,
      isOpen: useAppStore((state) => isSheetOpen(state, 'indicator')),
      title: indicator.open,
      place: 'wide',
      close: () => appStore.getState().openIndicator(null),
    },
    {
      id: 'project',
      Sheet: ProjectSheet,
      isOpen: useAppStore((state) => isSheetOpen(state, 'project')),
      title: projectTable.details,
      place: 'side',
      close: () => appStore.getState().openProject(null),
    },
    {
      id: 'source',
      Sheet: SourceSheet,
      isOpen: useAppStore(({ figure }) => figure !== null),
      title: source.title,
      place: 'side',
      close: () => appStore.getState().openFigure(null),
    },
  ] as const;
  const open = sheets.filter((sheet) => sheet.isOpen);
  const top = open[open.length - 1];
  return (
    <Suspense fallback={top && <ComingSheet title={top.title} dock={top.place} onClose={top.close} />}>
      {sheets.map(
        ({ id, Sheet, isOpen, title, close }) =>
          isOpen && (
            <ErrorBoundary key={id} title={states.crashed(title)} onClose={close}>
              <Sheet />
            </ErrorBoundary>
          ),
      )}
    </Suspense>
  );
}
