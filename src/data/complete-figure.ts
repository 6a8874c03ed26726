import type { PrintedField, Problem } from '../model/fault';
import type { Defaults } from '../model/file-schema';
import type { PrintedReading } from '../model/printed/printed-reading';
import { readDirection } from '../model/printed/read-direction';
import { readPrinted } from '../model/printed/read-printed';
import { readUnitOfHeader } from '../model/printed/read-unit-of-header';
import { standsIn } from '../model/printed/stands-in';
import type { Growth, SourceRef, WrittenGrowth, WrittenQuantity } from '../model/quantity-schema';
import type { Unit } from '../model/unit';

export type FigureContext = Readonly<{
  defaults: Pick<Defaults, 'basis' | 'kind'>;
  units: ReadonlyMap<string, Unit>;
  /** A growth rate or a contribution: 下降 in the phrase makes it negative, and it has a basis. */
  isRate: boolean;
}>;

type Located<W> = Omit<W, 'source'> & Readonly<{ source: SourceRef }>;
type Read = Readonly<{ amount: number; unit: string; qualifier: string; outOf: number | null }>;

/**
 * A figure with amount, unit and qualifier as its printed words say. Where the file states them as well, both must agree:
 * `report` gets every contradiction. Printed words that cannot be read give what is stated, else nothing that could pass.
 */
export function completeFigure<W extends Located<WrittenQuantity>>(
  written: W,
  context: FigureContext,
  report: (problem: Problem) => void,
) {
  const { printed, source } = written;
  if ('phrase' in source && !standsIn(printed, source.phrase, context.units)) {
    report({ code: 'not-in-phrase', printed, phrase: source.phrase });
  }
  const result = readPrinted(printed, context.units);
  if (!result.ok) report({ code: 'printed-unread', printed, why: result.why, words: result.words });
  const read = result.ok ? asPrinted(result.reading, written, context, report) : null;
  if (read) {
    for (const field of fields) {
      const given = written[field];
      if (given !== undefined && given !== read[field]) {
        report({ code: 'printed-disagrees', printed, field, given: String(given), read: String(read[field]) });
      }
    }
  }
  const { amount = Number.NaN, unit = '', qualifier = 'exact', outOf } = { ...written, ...withoutNull(read) };
  const basis = context.isRate && {
    basis: (written as WrittenGrowth).basis ?? context.defaults.basis ?? 'unstated',
    kind: (written as WrittenGrowth).kind ?? context.defaults.kind ?? 'unstated',
  };
  return { ...written, amount, unit, qualifier, ...(outOf !== undefined && { outOf }), ...basis } as Growth;
}

const fields = ['amount', 'unit', 'qualifier', 'outOf'] as const satisfies readonly PrintedField[];

function withoutNull(read: Read | null) {
  if (!read) return {};
  const { outOf, ...rest } = read;
  return outOf === null ? rest : { ...rest, outOf };
}

function asPrinted(
  { amount, unit, qualifier, direction, outOf }: PrintedReading,
  { printed, source, unit: given }: Located<WrittenQuantity>,
  { units, isRate }: FigureContext,
  report: (problem: Problem) => void,
): Read | null {
  const known = unit ?? unitOfPlace(source, units) ?? given;
  if (known === undefined) {
    report({ code: 'no-unit', printed });
    return null;
  }
  if (!units.has(known)) report({ code: 'unknown-unit', unit: known, printed });
  const said = isRate && 'phrase' in source ? readDirection(source.phrase, printed) : null;
  const way = direction ?? said;
  return { amount: way === 'down' ? -amount + 0 : amount, unit: known, qualifier, outOf };
}

/** The unit that the names of a table's column and row give to a cell. */
function unitOfPlace(source: SourceRef, units: ReadonlyMap<string, Unit>): string | null {
  if ('phrase' in source) return null;
  return readUnitOfHeader(source.column, units) ?? readUnitOfHeader(source.row, units);
}
