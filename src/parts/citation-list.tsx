import { useMessages, useText } from '../i18n/language';
import type { SourceDocument } from '../model/file-schema';
import type { SourceRef } from '../model/quantity-schema';
import { useShared } from '../store/hooks';
import { Fact } from '../ui/fact';
import styles from '../ui/fact.module.css';

/** Where something is printed, each paragraph of each document once; all but the first marked as further. */
export function CitationList({ sources }: { readonly sources: readonly SourceRef[] }) {
  const cited = new Map<string, SourceRef>();
  for (const source of sources) {
    const paragraph = `${source.document} ${source.paragraph}`;
    if (!cited.has(paragraph)) cited.set(paragraph, source);
  }
  return [...cited].map(([paragraph, source], position, [first]) => (
    <Citation
      key={paragraph}
      source={source}
      isFurther={position > 0}
      ofSameDocument={position > 0 && source.document === first?.[1].document}
    />
  ));
}

type CitationProps = {
  readonly source: SourceRef;
  readonly isFurther: boolean;
  /** Whether it is the first citation's document, which is described there. */
  readonly ofSameDocument: boolean;
};

/** Where it is printed: document, part, paragraph and phrase, with the note on the paragraph. */
function Citation({ source, isFurther, ofSameDocument }: CitationProps) {
  const messages = useMessages();
  const text = useText();
  const document = useShared()?.documents.get(source.document);
  if (!document) return null;
  const isExtract = document.read === 'extract';
  const paragraph = document.paragraphs.find(({ id }) => id === source.paragraph);
  const part = document.parts.find(({ id }) => id === paragraph?.part);
  const numbered = messages.source.paragraphs([source.paragraph], document.read);
  const where = [part && !isExtract && text(part.name), numbered].filter(Boolean).join(' · ');
  return (
    <>
      {!ofSameDocument && <Document document={document} />}
      <Fact term={isFurther ? messages.source.alsoAt : messages.source.place}>
        {where}
        <q lang="zh-CN" className={styles.phrase}>
          {source.phrase}
        </q>
        {isExtract && <span className={styles.small}>{messages.source.extractPhrase}</span>}
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
    !isWhole && messages.source.extract,
  ];
  return (
    <Fact term={messages.source.document}>
      {text(document.title)}
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
