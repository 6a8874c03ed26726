import type { PrintedField, Problem } from '../model/fault';
import type { Defaults } from '../model/file-schema';
import { mayFall } from '../model/printed/direction-words';
import { readBasis, readKind } from '../model/printed/read-comparison';
import { readDirection, readDirectionOfHeader } from '../model/printed/read-direction';
import { readPrinted } from '../model/printed/read-printed';
import { readUnitOfHeader } from '../model/printed/read-unit-of-header';
import { standsIn } from '../model/printed/stands-in';
import type { Qualifier, SourceRef, WrittenGrowth, WrittenQuantity } from '../model/quantity-schema';
import { PERCENT } from '../model/standard-units';
import type { Unit } from '../model/unit';

export type FigureContext = Readonly<{
  defaults: Pick<Defaults, 'basis' | 'kind'>;
  units: ReadonlyMap<string, Unit>;
  /** A growth rate or a contribution: 下降 in the phrase makes it negative, and it has a basis. */
  isRate: boolean;
}>;

type Located<W> = Omit<W, 'source'> & Readonly<{ source: SourceRef }>;
type Read = Readonly<{ amount: number; unit: string; qualifier: Qualifier; outOf: number | null }>;

/**
 * A figure with amount, unit and qualifier as its printed words say. What the file states as well must agree with them:
 * `report` gets every contradiction. A figure that cannot be read has one, and comes without a usable amount.
 */
export function completeFigure<W extends Located<WrittenQuantity>>(
  written: W,
  { defaults, units, isRate }: FigureContext,
  report: (problem: Problem) => void,
) {
  const read = readFigure(written, units, isRate, report);
  if (read) compare(written, read, units, report);
  return {
    ...written,
    amount: read?.amount ?? Number.NaN,
    unit: units.get(read?.unit ?? '') ?? PERCENT,
    qualifier: read?.qualifier ?? 'exact',
    ...(read?.outOf && { outOf: read.outOf }),
    ...(isRate && comparisonOf(written, defaults, report)),
  };
}

const fields = ['amount', 'unit', 'qualifier', 'outOf'] as const satisfies readonly PrintedField[];

/** Reports what a figure states otherwise than it is read, and printed words that do not stand in its phrase. */
function compare(
  { printed, source, ...written }: Located<WrittenQuantity>,
  read: Read,
  units: ReadonlyMap<string, Unit>,
  report: (problem: Problem) => void,
) {
  for (const field of fields) {
    const given = written[field];
    if (given === undefined || given === read[field]) continue;
    report({ code: 'printed-disagrees', printed, field, given: String(given), read: String(read[field]) });
  }
  if ('phrase' in source && !standsIn(printed, source.phrase, units)) {
    report({ code: 'not-in-phrase', printed, phrase: source.phrase });
  }
  if (!units.has(read.unit)) report({ code: 'unknown-unit', unit: read.unit, printed });
}

/** What the printed words and the phrase say; null where that cannot be told, which is reported. */
function readFigure(
  { printed, source, unit: given }: Located<WrittenQuantity>,
  units: ReadonlyMap<string, Unit>,
  isRate: boolean,
  report: (problem: Problem) => void,
): Read | null {
  const result = readPrinted(printed, units);
  if (!result.ok) {
    report({ code: 'printed-unread', printed, why: result.why, words: result.words });
    return null;
  }
  const { amount, qualifier, direction, outOf, ...reading } = result.reading;
  const unit = reading.unit ?? unitOfPlace(source, units) ?? given;
  if (unit === undefined) {
    report({ code: 'no-unit', printed });
    return null;
  }
  const way = direction ?? (isRate ? directionAt(source, printed, report) : null);
  return { amount: way === 'down' ? -amount + 0 : amount, unit, qualifier, outOf };
}

/** The way of a rate whose printed words do not say it: as its phrase says, or the name of its column (降幅). */
function directionAt(source: SourceRef, printed: string, report: (problem: Problem) => void) {
  if (!('phrase' in source)) return readDirectionOfHeader(source.column);
  const { phrase } = source;
  const direction = readDirection(phrase, printed);
  if (direction === null && mayFall(phrase)) report({ code: 'no-direction', printed, phrase });
  return direction;
}

/** What a rate compares, as its phrase says, or as it or the file states. */
function comparisonOf(
  { printed, source, ...written }: Located<WrittenGrowth>,
  defaults: FigureContext['defaults'],
  report: (problem: Problem) => void,
) {
  const phrase = 'phrase' in source ? source.phrase : '';
  const [ofBasis, ofKind] = [readBasis(phrase), readKind(phrase)];
  const basis = written.basis ?? ofBasis?.means[0] ?? defaults.basis ?? 'unstated';
  const kind =
    written.kind ?? (ofKind?.means[0] === 'year-on-year' ? 'year-on-year' : defaults.kind) ?? 'unstated';
  if (ofBasis && !ofBasis.means.includes(basis)) {
    report({ code: 'printed-disagrees', printed: phrase, field: 'basis', given: basis, read: ofBasis.words });
  }
  if (ofKind && !ofKind.means.includes(kind)) {
    report({ code: 'printed-disagrees', printed: phrase, field: 'kind', given: kind, read: ofKind.words });
  }
  return { basis, kind };
}

/** The unit that the names of a table's column and row give to a cell. */
function unitOfPlace(source: SourceRef, units: ReadonlyMap<string, Unit>): string | null {
  if ('phrase' in source) return null;
  return readUnitOfHeader(source.column, units) ?? readUnitOfHeader(source.row, units);
}
