import { type Figure, figuresOf, splitRef } from '../domain/figure';
import type { SourceRef } from '../domain/quantity-schema';
import type { DataRecord } from '../domain/record-schema';
import { basisText, ownPeriodText, quantityText } from '../i18n/format';
import { useLanguage, useMessages, useText } from '../i18n/language';
import { partText } from '../panels/part-text';
import { useDataset, usePlace, useShared } from '../state/hooks';
import { useAppStore } from '../state/store';
import { Dialog } from '../ui/dialog';
import { FigureText } from '../ui/figure-text';
import { Tag } from '../ui/tag';
import { Fact } from './fact';
import { RecordFacts } from './record-facts';
import styles from './source-sheet.module.css';

/** What a figure or a named thing is exactly, and where it is printed. Open while the state names one that exists. */
export function SourceSheet() {
  const ref = useAppStore((state) => state.figure);
  const { byId } = useDataset();
  if (ref === null) return null;
  const { recordId, key } = splitRef(ref);
  const record = byId.get(recordId);
  return record ? <Sheet key={ref} record={record} figureKey={key} /> : null;
}

function Sheet({ record, figureKey }: { readonly record: DataRecord; readonly figureKey: string }) {
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const openFigure = useAppStore((state) => state.openFigure);
  const figures = figuresOf(record);
  const figure = figures.find(({ key }) => key === figureKey);
  const others = figures.filter((other) => other !== figure);
  return (
    <Dialog title={messages.source.title} place="side" onClose={() => openFigure(null)}>
      <p className={styles.name}>
        {text(record.name)}
        {figure?.part && <span className={styles.part}>{partText(figure, language)}</span>}
      </p>
      {figure && (
        <p className={styles.value}>
          {quantityText(figure.quantity, language, figure.growth !== null)}
          {figure.derivation && <Tag>{messages.derived}</Tag>}
          {figure.nature !== 'actual' && <Tag>{messages.natures[figure.nature]}</Tag>}
        </p>
      )}
      <dl className={styles.facts}>
        {figure && <FigureFacts figure={figure} />}
        <RecordFacts record={record} />
        {placesOf(record, figure).map((source, position, [first]) => (
          <Place
            key={`${source.document} ${source.paragraph}`}
            source={source}
            isFurther={position > 0}
            ofSameDocument={position > 0 && source.document === first?.document}
          />
        ))}
        <DataVersion />
      </dl>
      {others.length > 0 && (
        <>
          <h3 className={styles.heading}>{messages.source.otherFigures}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.ref} className={styles.other}>
                <span>{partText(other, language)}</span>
                <FigureText figure={other} onOpen={openFigure} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

/** The figure's own place first, then the record's others, each paragraph of each document once. */
function placesOf(record: DataRecord, figure: Figure | undefined): readonly SourceRef[] {
  const all = figure ? [figure.source, ...record.sources] : record.sources;
  const byPlace = new Map<string, SourceRef>();
  for (const source of all) {
    const place = `${source.document} ${source.paragraph}`;
    if (!byPlace.has(place)) byPlace.set(place, source);
  }
  return [...byPlace.values()];
}

function FigureFacts({ figure }: { readonly figure: Figure }) {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const { source, qualifiers, natures } = messages;
  return (
    <>
      {figure.derivation ? (
        <Fact term={source.formula}>
          <span lang="zxx">{figure.derivation.formula}</span>
          <span className={styles.small}>{source.derivedNote}</span>
        </Fact>
      ) : (
        <Fact term={source.printed}>
          <span lang="zh-CN">{figure.quantity.printed}</span>
        </Fact>
      )}
      <Fact term={source.qualifier}>{qualifiers[figure.quantity.qualifier]}</Fact>
      <Fact term={source.period}>{ownPeriodText(figure.period, language)}</Fact>
      <Fact term={source.nature}>{natures[figure.nature]}</Fact>
      {figure.growth && <Fact term={source.basis}>{basisText(figure.growth, language)}</Fact>}
      <Fact term={source.note}>{figure.note && text(figure.note)}</Fact>
    </>
  );
}

type PlaceProps = {
  readonly source: SourceRef;
  readonly isFurther: boolean;
  /** Whether the document has been described above. */
  readonly ofSameDocument: boolean;
};

/** Where it is printed: document, part, paragraph, phrase, and what is wrong with the paragraph. */
function Place({ source, isFurther, ofSameDocument }: PlaceProps) {
  const messages = useMessages();
  const text = useText();
  const document = useShared()?.documents.get(source.document);
  if (!document) return null;
  const paragraph = document.paragraphs.find(({ id }) => id === source.paragraph);
  const part = document.parts.find(({ id }) => id === paragraph?.part);
  const place = [part && text(part.name), messages.source.paragraphs([source.paragraph])]
    .filter(Boolean)
    .join(' · ');
  const about = [
    document.publisher && text(document.publisher),
    document.author,
    document.date ?? messages.source.dateMissing,
    document.copy === 'reprint' && messages.source.reprint,
  ];
  return (
    <>
      {!ofSameDocument && (
        <Fact term={messages.source.document}>
          {text(document.title)}
          <span className={styles.small}>{about.filter(Boolean).join(' · ')}</span>
        </Fact>
      )}
      <Fact term={isFurther ? messages.source.alsoAt : messages.source.place}>
        {place}
        <q lang="zh-CN" className={styles.phrase}>
          {source.phrase}
        </q>
        {paragraph?.note && <span className={styles.small}>{text(paragraph.note)}</span>}
      </Fact>
    </>
  );
}

function DataVersion() {
  const messages = useMessages();
  const place = usePlace();
  if (!place) return null;
  const { date, dataVersion } = place.period;
  return (
    <>
      <Fact term={messages.source.dataDate}>{date ?? messages.notInSource}</Fact>
      <Fact term={messages.source.dataVersion}>{dataVersion}</Fact>
    </>
  );
}
