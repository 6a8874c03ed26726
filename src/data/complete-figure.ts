import type { PrintedField, Problem } from '../model/fault';
import type { Defaults } from '../model/file-schema';
import { mayFall } from '../model/printed/direction-words';
import { isFallIn, readDirection } from '../model/printed/read-direction';
import { readPrinted } from '../model/printed/read-printed';
import { readUnitOfHeader } from '../model/printed/read-unit-of-header';
import { basisIn, kindsIn, lowers } from '../model/printed/said-in-phrase';
import { standsIn } from '../model/printed/stands-in';
import type { Qualifier, SourceRef, WrittenGrowth, WrittenQuantity } from '../model/quantity-schema';
import { PERCENT } from '../model/standard-units';
import { toBase, type Unit } from '../model/unit';

/** What a figure is of its record: a rate of change, what it adds to the rate of a whole, or a level. */
export type FigureRole = 'growth' | 'contribution' | 'level';

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
  const { printed, source } = written;
  const { units, role, report } = context;
  const read = readFigure(written, context);
  if (read) {
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
  return {
    ...written,
    amount: read?.amount ?? Number.NaN,
    unit: read?.unit ?? PERCENT,
    qualifier: read?.qualifier ?? 'exact',
    ...(read?.outOf && { outOf: read.outOf }),
    ...(role === 'growth' && rateOf(written, context)),
  };
}

const fields = ['amount', 'unit', 'qualifier', 'outOf'] as const satisfies readonly PrintedField[];

/** What the printed words and the phrase say; null where that cannot be told, which is reported. */
function readFigure(written: Located<WrittenQuantity>, context: FigureContext): Read | null {
  const { printed, source, unit: given } = written;
  const { units, role, report } = context;
  const result = readPrinted(printed, units);
  if (!result.ok) {
    report({ code: 'printed-unread', printed, why: result.why, words: result.words });
    return null;
  }
  const { amount, qualifier, direction, outOf, ...reading } = result.reading;
  // 持平 is a rate of 0.
  const id =
    reading.unit ??
    unitOfPlace(source, units) ??
    given ??
    (role === 'growth' && amount === 0 ? PERCENT.id : null);
  if (id === null) {
    report({ code: 'no-unit', printed, isInTable: !('phrase' in source) });
    return null;
  }
  const unit = units.get(id);
  if (!unit) {
    report({ code: 'unknown-unit', unit: id, printed });
    return null;
  }
  const sign = isDown(direction, written, context) ? -1 : 1;
  if (role === 'level') return { amount: sign * amount + 0, unit, qualifier, outOf };
  if (unit.kind !== 'share' && unit.kind !== 'share-difference') {
    report({ code: 'no-rate', printed });
    return null;
  }
  // 增长1.5倍 is a growth of 150%.
  const rate = unit.kind === 'share' ? { amount: toBase(amount, unit), unit: PERCENT } : { amount, unit };
  return { ...rate, amount: sign * rate.amount + 0, qualifier, outOf };
}

function isDown(
  direction: 'up' | 'down' | null,
  { printed, source }: Located<WrittenQuantity>,
  { role, report }: FigureContext,
): boolean {
  if (direction !== null || role === 'level') return direction === 'down';
  if (!('phrase' in source)) return isFallIn(source.column);
  const { phrase } = source;
  if (role === 'contribution') return lowers(phrase);
  const way = readDirection(phrase, printed);
  if (way === null && mayFall(phrase)) report({ code: 'no-direction', printed, phrase });
  return way === 'down';
}

/** The basis and kind of a rate: as the phrase states them, else as the file does. */
function rateOf(written: Located<WrittenQuantity>, { defaults, report }: FigureContext) {
  const { basis, kind } = written as Pick<WrittenGrowth, 'basis' | 'kind'>;
  const phrase = 'phrase' in written.source ? written.source.phrase : '';
  const [saidBasis, saidKinds] = [basisIn(phrase), kindsIn(phrase)];
  if (basis !== undefined && saidBasis !== undefined && basis !== saidBasis) {
    report({ code: 'phrase-disagrees', field: 'basis', given: basis, phrase });
  }
  if (kind !== undefined && saidKinds !== undefined && !saidKinds.includes(kind)) {
    report({ code: 'phrase-disagrees', field: 'kind', given: kind, phrase });
  }
  const [onlyKind] = saidKinds?.includes('year-on-year') ? saidKinds : [];
  return {
    basis: basis ?? saidBasis ?? defaults.basis ?? 'unstated',
    kind: kind ?? onlyKind ?? defaults.kind ?? 'unstated',
  };
}

/** The unit that the names of a table's column and row give to a cell. */
function unitOfPlace(source: SourceRef, units: ReadonlyMap<string, Unit>): string | null {
  if ('phrase' in source) return null;
  return readUnitOfHeader(source.column, units) ?? readUnitOfHeader(source.row, units);
}
