import { exactly } from '../computed-quantity';
import { type Figure, type FigureRef, splitRef, toFigure } from '../figure';
import { monthsOf, parsePeriod } from '../period';
import type { Place } from '../place';
import type { PeriodCode } from '../quantity-schema';
import type { RecordOf } from '../record-schema';
import type { Stage } from '../record-values';
import { DAY } from '../standard-units';
import { type Library, type PlacedFigure, placed, setAt } from './library';

type Project = RecordOf<'project'>;

const steps = ['start', 'finish'] as const;

/**
 * By how many days a project started or finished after it was planned to, or has not yet when the period ends. `planned` and
 * `actual` are as exact as they are printed; `until` is the day that the days are counted to.
 */
export type Lateness = Readonly<{
  step: (typeof steps)[number];
  planned: string;
  actual: string | null;
  until: string;
  days: PlacedFigure;
}>;

const notStarted: readonly Stage[] = ['reserve', 'signed', 'preparation'];
/** In these stages a project is stated not to have taken the step. Of one in no stated stage nobody knows. */
const stagesBefore = {
  start: notStarted,
  finish: [...notStarted, 'construction', 'topped-out'],
} as const satisfies Record<Lateness['step'], readonly Stage[]>;

/** What came late in the year of the period, or is overdue at its end. */
export function latenessOf(place: Place, project: Project): readonly Lateness[] {
  return steps.flatMap((step) => latenessAt(place, project, step) ?? []);
}

function latenessAt(place: Place, project: Project, step: Lateness['step']): Lateness | null {
  const { planned, actual } = project[step] ?? {};
  const [source] = project.sources;
  if (planned === undefined || !source || project.nature !== 'actual') return null;
  const until = actual === undefined ? endOfKnown(place, project, step) : firstDay(actual);
  const isOfTheYear = actual === undefined || actual.slice(0, 4) === place.period.code.slice(0, 4);
  const due = lastDay(planned);
  if (until === null || !isOfTheYear || until <= due) return null;
  const days = exactly(daysBetween(due, until), DAY, 0);
  const isExact = actual === undefined || actual.length === until.length;
  const quantity = isExact
    ? days
    : { ...days, printed: `${days.printed}以上`, qualifier: 'at-least' as const };
  const part = step === 'start' ? 'lateStart' : 'lateFinish';
  const figure: Figure = {
    ...toFigure(project, `late-${step}`, part, { ...quantity, source }, null),
    derivation: { formula: `${until} − ${due}`, from: [] },
  };
  return { step, planned, actual: actual ?? null, until, days: placed(place, figure) };
}

/** The last day of which the data can know: of the period, or of the project's own if that ends before. */
function endOfKnown({ period }: Place, project: Project, step: Lateness['step']): string | null {
  const before: readonly Stage[] = stagesBefore[step];
  if (!before.includes(project.stage) || project.finish?.actual !== undefined) return null;
  const { code } = project.period;
  const own = code === 'to-date' || code === 'unstated' ? period.code : code;
  const [end = ''] = [lastDayOf(own), lastDayOf(period.code)].sort();
  return end;
}

/** The figure of a ref like `<region>.<period>.<project>.late-finish`. */
export function findLateness(library: Library, ref: FigureRef): PlacedFigure | undefined {
  const { place: at, recordId } = splitRef(ref);
  const set = at ? setAt(library, at.region, at.period) : undefined;
  const record = set?.dataset.byId.get(recordId);
  if (!set || record?.type !== 'project') return undefined;
  return latenessOf(set.place, record).find(({ days }) => days.figure.ref === ref)?.days;
}

function lastDayOf(code: PeriodCode): string {
  const period = parsePeriod(code);
  return lastDay(`${period.year}-${String(monthsOf(period).last).padStart(2, '0')}`);
}

/** Of the year, month or day that is given: what is planned for May is not late on the 31st. */
function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  // Day 0 of a month is the last of the one before.
  return day ? date : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

const DAY_IN_MS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_IN_MS;
}
