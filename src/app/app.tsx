import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LanguageProvider } from '../i18n/language';
import { createQueryClient } from '../state/query-client';
import { useAppStore } from '../state/store';
import { Desk } from './desk';
import { useDocumentLooks } from './use-document-looks';

/** The whole application; everything it needs from outside is under data/. */
export function App() {
  const [client] = useState(createQueryClient);
  const language = useAppStore((state) => state.language);
  useDocumentLooks();
  useEffect(() => {
    // For public/boot-notice.js, which else says that the application could not be opened.
    window.__yipingMounted = true;
  }, []);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language={language}>
        <Desk />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
