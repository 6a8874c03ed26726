import { Suspense, useEffect } from 'react';
import { LanguageProvider, useMessages } from '../i18n/language';
import { appStore, useAppStore } from '../store/store';
import { ErrorBoundary } from '../ui/error-boundary';
import { LatePart } from '../ui/late-part';
import { Loading } from '../ui/loading';
import { useFetchAhead } from './fetch-ahead';
import { desk, presenter, wall } from './page-roots';
import { useDocumentLooks } from './use-document-looks';

/** The whole application; everything it needs from outside is under data/. */
export function App() {
  const language = useAppStore((state) => state.language);
  useDocumentLooks();
  useEffect(() => {
    // Tells src/boot/boot-notice.js that the application has opened; otherwise it reports a failure.
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

/** The desk, in its own Suspense boundary so that React hydrates the prerendered page piece by piece. */
function DeskShell() {
  const { appName, states } = useMessages();
  return (
    <ErrorBoundary title={states.crashed(appName)}>
      <Suspense>
        <LatePart late={desk} title={appName} waiting={<Loading />}>
          {(Desk) => <Desk />}
        </LatePart>
        <TakenOver />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Releases held clicks as soon as the hydrated page can handle them. */
function TakenOver() {
  useEffect(() => window.__yipingFirstView?.release(), []);
  return null;
}

/** The wall or, in the presenter's window, the presenter view. */
function Show({ isPresenter }: { readonly isPresenter: boolean }) {
  const { actions, states } = useMessages();
  const close = () => appStore.getState().endShow();
  return (
    <ErrorBoundary title={states.crashed(actions.present)} onClose={close}>
      <LatePart
        late={isPresenter ? presenter : wall}
        title={actions.present}
        waiting={<Loading />}
        onClose={close}
      >
        {(Page) => <Page />}
      </LatePart>
    </ErrorBoundary>
  );
}
