import { english } from './english-on-demand';
import { type Messages, zh } from './zh';

/** Apart from the words of figures, which the start does not need. */
export const messagesIn: Readonly<Record<'zh' | 'en', Messages>> = {
  zh,
  get en() {
    return english().messages;
  },
};
