import { useMessages } from '../i18n/language';

/** Placeholder for what is being fetched. */
export function Loading() {
  return <p role="status">{useMessages().states.loading}</p>;
}
