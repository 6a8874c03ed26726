import { useMessages } from '../i18n/language';

/** Stands for a small part of the page whose file cannot be fetched. */
export function NotFetched() {
  return <span>{useMessages().states.notFetched}</span>;
}
