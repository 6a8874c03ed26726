import { useMemo } from 'react';
import type { Language } from '../i18n/format';
import { useLanguage, useMessages, useText } from '../i18n/language';
import type { Messages } from '../i18n/zh';
import type { Mark } from '../model/filter/marks';
import type { ValueNames } from '../model/filter/value-names';
import type { Text } from '../model/quantity-schema';
import { useValueNames } from '../store/hooks';
import { valueText } from './clause-text';

/** What a panel's texts need: the reader's language, and the names in the data. */
export type PanelWords = Readonly<{
  language: Language;
  messages: Messages;
  text: (text: Text) => string;
  names: ValueNames;
}>;

export function usePanelWords(): PanelWords {
  const language = useLanguage();
  const messages = useMessages();
  const text = useText();
  const names = useValueNames();
  return useMemo(() => ({ language, messages, text, names }), [language, messages, text, names]);
}

/** A block's title: the first topics of its marks, so that another district's files bring their own. */
export function topicTitle(marks: readonly Mark[], { messages, language, names }: PanelWords): string {
  const topics = new Set(marks.flatMap(({ record }) => record.topics.slice(0, 1)));
  const titles = [...topics].map((topic) => valueText('topic', topic, names, language));
  return titles.length > 0 ? messages.list(titles) : messages.panelText.otherIndicators;
}
