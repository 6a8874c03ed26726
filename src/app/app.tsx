import { Suspense, useEffect } from 'react';
import { LanguageProvider, useMessages } from '../i18n/language';
import { appStore, useAppStore } from '../store/store';
import { ErrorBoundary } from '../ui/error-boundary';
import { Loading } from '../ui/loading';
import { Desk, PresenterView, Wall } from './page-roots';
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
  useFetchAhead();
  const isShow = useAppStore(({ present }) => present !== null);
  const isPresenter = useAppStore(({ role }) => role === 'presenter');
  return isShow || isPresenter ? <Show isPresenter={isPresenter} /> : <DeskShell />;
}

/** The desk, in a boundary of its own so that React takes over what was rendered at build time bit by bit. */
function DeskShell() {
  const messages = useMessages();
  return (
    <ErrorBoundary title={messages.states.crashed(messages.appName)}>
      <Suspense fallback={<Loading />}>
        <Desk />
        <TakenOver />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Lets clicks through as soon as the page that was rendered at build time can answer them. */
function TakenOver() {
  useEffect(() => window.__yipingFirstView?.release(), []);
  return null;
}

/** The wall, or what its presenter has before them. */
function Show({ isPresenter }: { readonly isPresenter: boolean }) {
  const messages = useMessages();
  return (
    <ErrorBoundary
      title={messages.states.crashed(messages.actions.present)}
      onClose={() => appStore.getState().endShow()}
    >
      <Suspense fallback={<Loading />}>{isPresenter ? <PresenterView /> : <Wall />}</Suspense>
    </ErrorBoundary>
  );
}
