import type { Unit } from '../unit';
import { fold } from './fold';
import { unitPrinted } from './unit-forms';

type Units = ReadonlyMap<string, Unit>;

/**
 * The unit that the header of a table's column gives: 产值（亿元）, 增长(±%), 单位：万元, 亿元, 比重%. null where it gives none,
 * or two. 年 and 日 alone head a column of dates.
 */
export function readUnitOfHeader(header: string, units: Units): string | null {
  const text = fold(header);
  const alone = units.get(text)?.kind === 'time' ? [] : [text];
  const found = new Set(
    [...bracketed(text), ...named(text), ...alone].flatMap((part) => unitsIn(part, units)),
  );
  if (found.size === 1) return [...found][0] ?? null;
  if (found.size > 1) return null;
  if (/(?:位次|名次|排名)$/u.test(text)) return units.has('名次') ? '名次' : null;
  return atEnd(text, units);
}

function bracketed(text: string): readonly string[] {
  return [...text.matchAll(/[([【〔]([^)\]】〕]*)[)\]】〕]/gu)].map(([, inside = '']) => inside);
}

/** 单位:亿元; 产值/亿元. */
function named(text: string): readonly string[] {
  const after = /(?:单位:?|[/_:])([^/_:]+)$/u.exec(text)?.[1];
  return after === undefined ? [] : [after];
}

/** 可比价,% names one unit, 亿元、% two. */
function unitsIn(part: string, units: Units): readonly string[] {
  return part.split(/[,、;:]/u).flatMap((piece) => {
    const unit = unitPrinted(piece.replace(/^[±+-]+/u, ''), units);
    return unit ? [unit.id] : [];
  });
}

/** Only signs: 用户 does not end with the unit 户. */
function atEnd(text: string, units: Units): string | null {
  for (const sign of ['%', '‰']) if (text.endsWith(sign)) return unitPrinted(sign, units)?.id ?? null;
  return null;
}
