import type { PrintedField, Problem } from '../model/fault';
import type { Defaults } from '../model/file-schema';
import { mayFall } from '../model/printed/direction-words';
import { readBasis, readKind } from '../model/printed/read-comparison';
import { readDirection, readDirectionOfHeader } from '../model/printed/read-direction';
import { readPrinted } from '../model/printed/read-printed';
import { readUnitOfHeader } from '../model/printed/read-unit-of-header';
import { standsIn } from '../model/printed/stands-in';
import { unitsNear } from '../model/printed/unit-forms';
import type { SourceRef, WrittenGrowth, WrittenQuantity } from '../model/quantity-schema';
import type { Qualifier } from '../model/record-values';
import { PERCENT } from '../model/standard-units';
import { toBase, type Unit } from '../model/unit';

/** What a figure is of its record: a rate of change, what it adds to that of a whole, its share of a whole, or a level. */
export type FigureRole = 'growth' | 'contribution' | 'share' | 'level';

export type FigureContext = Readonly<{
  defaults: Pick<Defaults, 'basis' | 'kind'>;
  units: ReadonlyMap<string, Unit>;
  role: FigureRole;
  report: (problem: Problem) => void;
}>;

type Located<W> = Omit<W, 'source'> & Readonly<{ source: SourceRef }>;
type Read = Readonly<{ amount: number; unit: Unit; qualifier: Qualifier; outOf: number | null }>;

/**
 * A figure with amount, unit and qualifier as its printed words say. What the file states as well must agree with them:
 * `report` gets every contradiction. A figure that cannot be read has one, and comes without a usable amount.
 */
export function completeFigure<W extends Located<WrittenQuantity>>(written: W, context: FigureContext) {
  const read = readFigure(written, context);
  if (read) compare(written, read, context);
  return {
    ...written,
    amount: read?.amount ?? Number.NaN,
    unit: read?.unit ?? PERCENT,
    qualifier: read?.qualifier ?? 'exact',
    ...(read?.outOf && { outOf: read.outOf }),
    ...(context.role === 'growth' && comparisonOf(written, context)),
  };
}

const fields = ['amount', 'unit', 'qualifier', 'outOf'] as const satisfies readonly PrintedField[];

/** Reports where the file states something else than its printed words, or prints words that its phrase does not hold. */
function compare(written: Located<WrittenQuantity>, read: Read, { units, report }: FigureContext) {
  const { printed, source } = written;
  const said = { ...read, unit: read.unit.id };
  for (const field of fields) {
    const given = written[field];
    if (given === undefined || given === said[field]) continue;
    report({ code: 'printed-disagrees', printed, field, given: String(given), read: String(said[field]) });
  }
  if ('phrase' in source && !standsIn(printed, source.phrase, units)) {
    report({ code: 'not-in-phrase', printed, phrase: source.phrase });
  }
}

/** What the printed words and the phrase say; null where that cannot be told, which is reported. */
function readFigure(
  { printed, source, unit: given }: Located<WrittenQuantity>,
  { units, role, report }: FigureContext,
): Read | null {
  const result = readPrinted(printed, units);
  if (!result.ok) {
    const { why, words } = result;
    report({
      code: 'printed-unread',
      printed,
      why,
      words,
      ...near(why === 'unknown-words' ? words : '', units),
    });
    return null;
  }
  const { amount, qualifier, direction, outOf, ...reading } = result.reading;
  // 持平 is a rate of 0.
  const flat = role === 'growth' && amount === 0 ? PERCENT.id : null;
  const id = reading.unit ?? unitOfPlace(source, units) ?? given ?? flat;
  if (id === null) {
    report({ code: 'no-unit', printed, isInTable: !('phrase' in source) });
    return null;
  }
  const unit = units.get(id);
  if (!unit) {
    report({ code: 'unknown-unit', unit: id, printed, ...near(id, units) });
    return null;
  }
  if (role === 'level') return { amount: signed(amount, direction), unit, qualifier, outOf };
  if (role === 'share') {
    return shareOf(printed, { amount: signed(amount, direction), unit, qualifier, outOf }, report);
  }
  if (unit.kind !== 'share' && unit.kind !== 'share-difference') {
    report({ code: 'no-rate', printed });
    return null;
  }
  // 增长1.5倍 is a growth of 150%.
  const rate = unit.kind === 'share' ? { amount: toBase(amount, unit), unit: PERCENT } : { amount, unit };
  const way = direction ?? wayAt(source, printed, role, report);
  return { ...rate, amount: signed(rate.amount, way), qualifier, outOf };
}

function near(words: string, units: FigureContext['units']) {
  const ids = unitsNear(words, units);
  return ids.length > 0 ? { near: ids } : {};
}

/** 八成 is a share of 80%. */
function shareOf(printed: string, read: Read, report: FigureContext['report']): Read | null {
  if (read.unit.kind !== 'share') {
    report({ code: 'no-share', printed });
    return null;
  }
  const percent = toBase(read.amount, read.unit);
  if (percent > 100) report({ code: 'share-too-large', printed });
  return { ...read, amount: percent, unit: PERCENT };
}

function signed(amount: number, way: string | null): number {
  return way === 'down' ? -amount + 0 : amount;
}

/** Said of a part that lowers the growth of its whole. */
const LOWERS = /拉低|下拉|拖累|负拉动/u;

/** The way of a rate whose printed words do not say it: as its phrase says, or the name of its column (降幅). */
function wayAt(source: SourceRef, printed: string, role: FigureRole, report: FigureContext['report']) {
  if (!('phrase' in source)) return readDirectionOfHeader(source.column);
  const { phrase } = source;
  if (role === 'contribution' && LOWERS.test(phrase)) return 'down';
  const direction = readDirection(phrase, printed);
  if (direction === null && mayFall(phrase)) report({ code: 'no-direction', printed, phrase });
  return direction;
}

/** What a rate compares, as its phrase says, or as it or the file states. */
function comparisonOf(written: Located<WrittenQuantity>, { defaults, report }: FigureContext) {
  const stated = written as Pick<WrittenGrowth, 'basis' | 'kind'>;
  const phrase = 'phrase' in written.source ? written.source.phrase : '';
  const [ofBasis, ofKind] = [readBasis(phrase), readKind(phrase)];
  const basis = stated.basis ?? ofBasis?.means[0] ?? defaults.basis ?? 'unstated';
  const kind =
    stated.kind ?? (ofKind?.means[0] === 'year-on-year' ? 'year-on-year' : defaults.kind) ?? 'unstated';
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
