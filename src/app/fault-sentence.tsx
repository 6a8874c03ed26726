import type { Problem } from '../domain/fault';
import { wordFault } from '../domain/fault-words';
import { useLanguage } from '../i18n/language';

/** What is wrong and what to do about it. Its words for every fault are many, and seldom needed. */
export function FaultSentence({ problem }: { readonly problem: Problem }) {
  return <span>{wordFault(problem, useLanguage())}</span>;
}
