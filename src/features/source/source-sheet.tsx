import { basisText, ownPeriodText, quantityText } from '../../i18n/format';
import { DataText, useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { resolveRef } from '../../model/compare/derived';
import { isReadWhole, placed, setAt } from '../../model/compare/library';
import { partShareOf } from '../../model/compare/part-share';
import { type Figure, type FigureRef, figuresOf, splitRef } from '../../model/figure';
import type { Place } from '../../model/place';
import type { DataRecord } from '../../model/record-schema';
import { CitationList } from '../../parts/citation-list';
import { partText } from '../../parts/part-text';
import { useDataset, useLibrary, usePlace, useShared } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Fact } from '../../ui/fact';
import { FigureText } from '../../ui/figure-text';
import { Tag } from '../../ui/tag';
import { RecordFacts } from './record-facts';
import styles from './source-sheet.module.css';

/** What a figure or record is, and where it is printed. Open while the state names an existing one. */
export function SourceSheet() {
  const ref = useAppStore((state) => state.figure);
  const cited = useCited(ref);
  return ref !== null && cited ? <Sheet key={ref} {...cited} /> : null;
}

type Cited = Readonly<{
  record: DataRecord;
  /** Undefined if the record is cited as a whole. */
  figure: Figure | undefined;
  /** What a computed figure was computed from. */
  from: readonly Figure[];
  /** The other figures of its record. */
  others: readonly Figure[];
  place: Place | null;
  /** Whether the place is not the one in view. */
  isElsewhere: boolean;
}>;

function useCited(ref: FigureRef | null): Cited | null {
  const dataset = useDataset();
  const here = usePlace();
  const library = useLibrary();
  if (ref === null) return null;
  const { recordId, key, place } = splitRef(ref);
  if (!place) {
    const record = dataset.byId.get(recordId);
    if (!record) return null;
    const figures = figuresOf(record);
    const figure = figures.find((one) => one.key === key);
    const share = here && partShareOf({ place: here, dataset }, record)?.figure;
    const isPart = ({ ref: other }: Figure) => figure?.derivation?.from.includes(other) ?? false;
    return {
      record,
      figure,
      from: figures.filter(isPart),
      others: [...figures.filter((other) => other !== figure && !isPart(other)), ...(share ? [share] : [])],
      place: here,
      isElsewhere: false,
    };
  }
  const found = library && resolveRef(library, ref);
  if (!found) return null;
  const { figure } = found;
  const set = setAt(library, found.region.id, found.period);
  const from = (figure.derivation?.from ?? []).flatMap((part) => resolveRef(library, part)?.figure ?? []);
  const ofRecord = set?.dataset.byId.has(figure.record.id)
    ? [
        ...figuresOf(figure.record).map((other) => placed(set.place, other).figure),
        ...[partShareOf(set, figure.record)?.figure].filter((share) => share !== undefined),
      ]
    : [];
  const isNew = (other: Figure) => other.ref !== ref && !from.some((part) => part.ref === other.ref);
  return {
    record: figure.record,
    figure,
    from,
    others: ofRecord.filter(isNew),
    place: set?.place ?? null,
    isElsewhere: found.region.id !== here?.region.id || found.period !== here.period.code,
  };
}

function Sheet({ record, figure, from, others, place, isElsewhere }: Cited) {
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const openFigure = useAppStore((state) => state.openFigure);
  const openIndicator = useAppStore((state) => state.openIndicator);
  const openProject = useAppStore((state) => state.openProject);
  return (
    <Dialog title={messages.source.title} dock="side" onClose={() => openFigure(null)}>
      {place && isElsewhere && (
        <p className={styles.elsewhere}>
          <DataText of={place.region.name} /> · {periodText(place.period.code, language, true)}
        </p>
      )}
      <p className={styles.name}>
        <DataText of={record.name} />
        {figure?.part && <span className={styles.part}>{partText(figure, language)}</span>}
      </p>
      {figure && (
        <p className={styles.value}>
          {quantityText(figure.quantity, language, figure.growth !== null)}
          {figure.derivation && <Tag>{messages.derived}</Tag>}
          {figure.nature !== 'actual' && <Tag>{messages.natures[figure.nature]}</Tag>}
        </p>
      )}
      {record.type === 'indicator' && figure?.nature !== 'target' && (
        <Button onClick={() => openIndicator(record.id)}>{messages.indicator.open}</Button>
      )}
      {record.type === 'project' && (
        <Button onClick={() => openProject(record.id)}>{messages.projectTable.details}</Button>
      )}
      <dl className={styles.facts}>
        {figure && <FigureFacts figure={figure} />}
        <RecordFacts record={record} />
        {!figure && <Fact term={messages.source.note}>{record.note && text(record.note)}</Fact>}
        <CitationList sources={figure ? [figure.source, ...record.sources] : record.sources} />
        {place && <DataVersion place={place} />}
      </dl>
      <FigureList title={messages.source.computedFrom} figures={from} record={record} />
      <FigureList title={messages.source.otherFigures} figures={others} record={record} />
    </Dialog>
  );
}

type FigureListProps = Readonly<{ title: string; figures: readonly Figure[]; record: DataRecord }>;

/** What each is within the record; one of another record, as of the whole, by that record's name. */
function FigureList({ title, figures, record }: FigureListProps) {
  const messages = useMessages();
  const language = useLanguage();
  const openFigure = useAppStore((state) => state.openFigure);
  if (figures.length === 0) return null;
  const labelOf = (figure: Figure) => {
    if (figure.nature === 'target') return messages.table.value;
    if (figure.record.id !== record.id) return <DataText of={figure.record.name} />;
    return figure.part === null ? messages.table.value : partText(figure, language);
  };
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul>
        {figures.map((figure) => (
          <li key={figure.ref} className={styles.other}>
            <span>{labelOf(figure)}</span>
            <FigureText figure={figure} onOpen={openFigure} />
          </li>
        ))}
      </ul>
    </>
  );
}

function FigureFacts({ figure }: { readonly figure: Figure }) {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const { source, qualifiers, natures } = messages;
  const isInOwnWords = useShared()?.documents.get(figure.source.document)?.read === 'extract';
  return (
    <>
      {figure.derivation ? (
        <Fact term={source.formula}>
          <span lang="zxx">{figure.derivation.formula}</span>
          <span className={styles.small}>{source.derivedNote}</span>
        </Fact>
      ) : (
        <Fact term={isInOwnWords ? source.extracted : source.printed}>
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

function DataVersion({ place }: { readonly place: Place }) {
  const messages = useMessages();
  const library = useLibrary();
  const { date, dataVersion } = place.period;
  const set = library && setAt(library, place.region.id, place.period.code);
  const isWhole = set && isReadWhole(library, set);
  return (
    <>
      <Fact term={messages.source.dataDate}>
        {date ?? (isWhole ? messages.notInSource : messages.notInDatabase)}
      </Fact>
      <Fact term={messages.source.dataVersion}>{dataVersion}</Fact>
    </>
  );
}
