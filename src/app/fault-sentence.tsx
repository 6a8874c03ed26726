import { wordFault } from '../i18n/fault-words';
import { useLanguage } from '../i18n/language';
import type { Problem } from '../model/fault';

/** What is wrong and what to do about it. Its words for every fault are many, and seldom needed. */
export function FaultSentence({ problem }: { readonly problem: Problem }) {
  return <span>{wordFault(problem, useLanguage())}</span>;
}
