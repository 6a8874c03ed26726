import { Suspense, useEffect } from 'react';
import { LanguageProvider, useMessages } from '../i18n/language';
import { endShow } from '../state/show';
import { appStore, useAppStore } from '../state/store';
import { Reading } from '../ui/reading';
import { Desk } from './desk';
import { ErrorBoundary } from './error-boundary';
import { ContextReader, PresenterView, PresentMode } from './lazy-views';
import { Sheets } from './sheets';
import { useDocumentLooks } from './use-document-looks';
import { useFetchAhead } from './use-fetch-ahead';

/** The whole application; everything it needs from outside is under data/. */
export function App() {
  const language = useAppStore((state) => state.language);
  useDocumentLooks();
  useEffect(() => {
    // For src/boot/boot-notice.js, which else says that the application could not be opened.
    window.__yipingMounted = true;
    document.getElementById('boot-notice')?.remove();
  }, []);
  return (
    <LanguageProvider language={language}>
      <DeskOrShow />
    </LanguageProvider>
  );
}

function DeskOrShow() {
  const isAhead = useFetchAhead();
  const isShow = useAppStore(({ present }) => present !== null);
  const isPresenter = useAppStore(({ role }) => role === 'presenter');
  return (
    <>
      {isAhead && (
        <Suspense>
          <ContextReader />
        </Suspense>
      )}
      {isShow || isPresenter ? <Show isPresenter={isPresenter} /> : <Desk />}
    </>
  );
}

/** The wall, or what its presenter has before them. */
function Show({ isPresenter }: { readonly isPresenter: boolean }) {
  const messages = useMessages();
  return (
    <ErrorBoundary
      title={messages.states.crashed(messages.actions.present)}
      onClose={() => endShow(appStore)}
    >
      <Suspense fallback={<Reading />}>
        {isPresenter ? (
          <PresenterView />
        ) : (
          <PresentMode>
            <Sheets />
          </PresentMode>
        )}
      </Suspense>
    </ErrorBoundary>
  );
}
