import type { Problem, Report } from './fault';
import type { SourceDocument } from './file-schema';
import { dangling } from './one-each-cause';
import { monthsOf, type Period, parsePeriod } from './period';
import { mayMean } from './printed/period-words';
import { isExpected } from './printed/read-comparison';
import type { CitedQuantity, OwnPeriod, SourceRef } from './quantity-schema';
import type { Nature } from './record-values';
import type { Shared } from './shared';

/** Checks sources anywhere within a record or target, and the periods of its figures. */
export function checkCitations(
  of: Readonly<{ source?: SourceRef; period?: OwnPeriod | undefined; nature?: Nature | undefined }>,
  at: string,
  shared: Shared,
  report: Report,
) {
  walk(of, at, (value, path) => {
    if (isSourceRef(value)) checkSource(value, path, shared, report);
    if (isOwnPeriod(value)) checkWords(value, path, report);
    if (!isFigure(value)) return;
    const period = value.period ?? of.period;
    if ((value.nature ?? of.nature) !== 'actual') return;
    if (period) checkPeriod(period, value.source, path, shared, report);
    const { source } = value;
    if ('phrase' in source && isExpected(source.phrase)) {
      report(path, { code: 'not-actual', phrase: source.phrase });
    }
  });
}

function checkSource(source: SourceRef, path: string, shared: Shared, report: Report) {
  const document = shared.documents.get(source.document);
  if (!document) {
    // Left to the head of the file, it was reported there.
    if (source.document === '') return;
    report(`${path}.document`, dangling('document', source.document, shared.documents.keys()));
  } else if ('table' in source) {
    refer('table', source.table, document.tables, `${path}.table`, report);
  } else if ('sheet' in source) {
    refer('sheet', source.sheet, document.sheets, `${path}.sheet`, report);
  } else checkPhrase(source, path, document, report);
}

function refer(
  what: 'table' | 'sheet' | 'paragraph',
  id: string,
  known: readonly string[] = [],
  path: string,
  report: Report,
) {
  if (!known.includes(id)) report(path, dangling(what, id, known));
}

function checkPhrase(
  { paragraph: id, phrase }: Extract<SourceRef, { phrase: string }>,
  path: string,
  { paragraphs }: SourceDocument,
  report: Report,
) {
  const text = paragraphs.find((paragraph) => paragraph.id === id)?.text;
  if (text === undefined) {
    const known = paragraphs.map((paragraph) => paragraph.id);
    refer('paragraph', id, known, `${path}.paragraph`, report);
  } else if (!text.includes(phrase)) {
    report(`${path}.phrase`, { code: 'not-in-text', phrase, paragraph: id });
  }
}

/** A period is the one that its printed words name. */
function checkWords({ code, printed }: OwnPeriod, path: string, report: Report) {
  if (printed === null || code === 'to-date' || code === 'unstated') return;
  if (mayMean(printed, parsePeriod(code))) return;
  report(`${path}.code`, { code: 'phrase-disagrees', field: 'period', given: code, phrase: printed });
}

/** Something that has happened is not published before it ends; a plan, a forecast or a target may be. */
function checkPeriod(
  { code }: OwnPeriod,
  { document }: SourceRef,
  path: string,
  shared: Shared,
  report: Report,
) {
  const date = shared.documents.get(document)?.date;
  if (!date || code === 'to-date' || code === 'unstated') return;
  // The day of a document may not be known; and what took place in a month may be told before it ends (7月集中开工).
  const period = parsePeriod(code);
  const exactness = period.kind === 'month' ? '2024-07'.length : date.length;
  const last = lastDayOf(period).slice(0, exactness);
  const problem: Problem = { code: 'after-document', period: code, date };
  if (last > date.slice(0, exactness)) report(path, problem);
}

/** As `2024-06-30`. */
function lastDayOf(period: Period): string {
  // The day before the first of the month after.
  return new Date(Date.UTC(period.year, monthsOf(period).last, 0)).toISOString().slice(0, 10);
}

function isSourceRef(value: object): value is SourceRef {
  return 'document' in value && ('paragraph' in value || 'table' in value || 'sheet' in value);
}

function isOwnPeriod(value: object): value is OwnPeriod {
  return 'code' in value && 'printed' in value;
}

function isFigure(value: object): value is CitedQuantity {
  return 'printed' in value && 'source' in value;
}

function walk(value: unknown, path: string, visit: (value: object, path: string) => void) {
  if (typeof value !== 'object' || value === null) return;
  visit(value, path);
  for (const [key, child] of Object.entries(value)) {
    walk(child, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, visit);
  }
}
