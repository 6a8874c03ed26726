import { DataText, useMessages, useText } from '../i18n/language';
import type { SourceDocument } from '../model/file-schema';
import type { SourceRef } from '../model/quantity-schema';
import { locatorOf, wordsAt } from '../model/source-place';
import { useShared } from '../store/hooks';
import { Fact } from '../ui/fact';
import styles from '../ui/fact.module.css';

/** Where something is printed, each paragraph of each document once; all but the first marked as further. */
export function CitationList({ sources }: { readonly sources: readonly SourceRef[] }) {
  const cited = new Map<string, SourceRef>();
  for (const source of sources) {
    const place = `${source.document} ${locatorOf(source)}`;
    if (!cited.has(place)) cited.set(place, source);
  }
  const described = new Set<string>();
  return [...cited].map(([place, source], position) => {
    const isDescribed = described.has(source.document);
    described.add(source.document);
    return <Citation key={place} source={source} isFurther={position > 0} isDescribed={isDescribed} />;
  });
}

type CitationProps = {
  readonly source: SourceRef;
  readonly isFurther: boolean;
  /** Whether a citation above describes the document. */
  readonly isDescribed: boolean;
};

/** Where it is printed: document, part, paragraph and phrase, with the note on the paragraph. */
function Citation({ source, isFurther, isDescribed }: CitationProps) {
  const messages = useMessages();
  const text = useText();
  const document = useShared()?.documents.get(source.document);
  if (!document) return null;
  const wording = { whole: null, part: messages.source.excerpt, extract: messages.source.extractPhrase }[
    document.read
  ];
  const paragraph = document.paragraphs.find(({ id }) => id === locatorOf(source));
  const part = document.parts.find(({ id }) => id === paragraph?.part);
  const numbered = messages.source.places([locatorOf(source)], document.read);
  const where = [document.read !== 'extract' && part && text(part.name), numbered]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      {!isDescribed && <Document document={document} />}
      <Fact term={isFurther ? messages.source.alsoAt : messages.source.place}>
        {where}
        <q lang="zh-CN" className={styles.phrase}>
          {wordsAt(source)}
        </q>
        {wording && <span className={styles.small}>{wording}</span>}
        {paragraph?.note && <span className={styles.small}>{text(paragraph.note)}</span>}
      </Fact>
    </>
  );
}

function Document({ document }: { readonly document: SourceDocument }) {
  const messages = useMessages();
  const text = useText();
  const isWhole = document.read === 'whole';
  const about = [
    document.publisher && text(document.publisher),
    document.author,
    document.date ?? (isWhole ? messages.source.dateMissing : messages.source.dateNotHeld),
    document.copy === 'reprint' && messages.source.reprint,
    { whole: null, part: messages.source.part, extract: messages.source.extract }[document.read],
  ];
  return (
    <Fact term={messages.source.document}>
      <DataText of={document.title} />
      <span className={styles.small}>{about.filter(Boolean).join(' · ')}</span>
      {document.note && <span className={styles.small}>{text(document.note)}</span>}
      {document.url && (
        <a className={styles.link} href={document.url} target="_blank" rel="noreferrer">
          {document.url}
        </a>
      )}
    </Fact>
  );
}
