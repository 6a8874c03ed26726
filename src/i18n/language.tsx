import { createContext, type ReactNode, useContext } from 'react';
import type { Text } from '../model/quantity-schema';
import { type Language, messagesIn } from './format';
import type { Messages } from './zh';

const LanguageContext = createContext<Language>('zh');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): Messages {
  return messagesIn[useContext(LanguageContext)];
}

/** Gives the reader's side of a text of the data. */
export function useText(): (text: Text) => string {
  return textIn[useContext(LanguageContext)];
}

/** The same function each time for a language, so that it can stand among a hook's dependencies. */
const textIn: Readonly<Record<Language, (text: Text) => string>> = {
  zh: ({ zh }) => zh,
  en: ({ en }) => en,
};
