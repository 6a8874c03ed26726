import { useMessages } from '../i18n/language';
import { isSheetOpen } from '../store/show';
import { appStore, useAppStore } from '../store/store';
import { ErrorBoundary } from '../ui/error-boundary';
import { SheetSlot } from '../ui/sheet-slot';
import { rest } from './panels-and-rest';

/** Sheets stack in this order, also from an address: a source opened from a project lies over the project. */
export function Sheets() {
  const { states, indicator, projectTable, source } = useMessages();
  const sheets = [
    {
      id: 'indicator',
      name: 'IndicatorSheet',
      isOpen: useAppStore((state) => isSheetOpen(state, 'indicator')),
      title: indicator.open,
      dock: 'wide',
      close: () => appStore.getState().openIndicator(null),
    },
    {
      id: 'project',
      name: 'ProjectSheet',
      isOpen: useAppStore((state) => isSheetOpen(state, 'project')),
      title: projectTable.details,
      dock: 'side',
      close: () => appStore.getState().openProject(null),
    },
    {
      id: 'source',
      name: 'SourceSheet',
      isOpen: useAppStore(({ figure }) => figure !== null),
      title: source.title,
      dock: 'side',
      close: () => appStore.getState().openFigure(null),
    },
  ] as const;
  const open = sheets.filter((sheet) => sheet.isOpen);
  const top = open[open.length - 1];
  if (!top) return null;
  return (
    <SheetSlot late={rest} title={top.title} dock={top.dock} onClose={top.close}>
      {(parts) =>
        open.map(({ id, name, title, close }) => {
          const Sheet = parts[name];
          return (
            <ErrorBoundary key={id} title={states.crashed(title)} onClose={close}>
              <Sheet />
            </ErrorBoundary>
          );
        })
      }
    </SheetSlot>
  );
}
