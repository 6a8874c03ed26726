import { createContext, type ReactNode, useContext } from 'react';
import type { Text } from '../model/quantity-schema';
import type { Language } from './format';
import { messagesIn } from './messages-in';
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

/** A text of the data; Chinese that stands where no English is given is marked as such, for screen readers. */
export function DataText({ of }: { readonly of: Text }) {
  const language = useContext(LanguageContext);
  const lang = langOf(of, language);
  return lang ? <span lang={lang}>{of.zh}</span> : of[language];
}

/** The language to mark a text with; undefined where it is that of the interface. */
export function langOf({ isUntranslated }: Text, language: Language): 'zh-CN' | undefined {
  return language === 'en' && isUntranslated ? 'zh-CN' : undefined;
}

/** Returns a function that picks the reader's language of a text in the data. */
export function useText(): (text: Text) => string {
  return textIn[useContext(LanguageContext)];
}

/** One stable function per language, so that it can be a hook dependency. */
const textIn: Readonly<Record<Language, (text: Text) => string>> = {
  zh: ({ zh }) => zh,
  en: ({ en }) => en,
};
