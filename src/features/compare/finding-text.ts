import { directionOf, figureInSentence, figureText, type Language, quantityText } from '../../i18n/format';
import { messagesIn } from '../../i18n/messages-in';
import { periodText } from '../../i18n/period-text';
import type { PlacedFigure } from '../../model/compare/library';
import type { Verdict } from '../../model/compare/targets';
import type { Figure } from '../../model/figure';
import type { Finding, Judged, ProgrammeState, Reason } from '../../model/findings/finding';
import { parsePeriod } from '../../model/period';
import type { PeriodCode } from '../../model/quantity-schema';
import { unstatedTexts } from './comparison-text';
import { type FindingPart, findingWords, type Move, type Said, type Side, say } from './finding-words';
import { comparisonWords } from './words';

type Kind<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

/** A finding as one sentence; each figure in it is a piece that links to its source. */
export function findingText(finding: Finding, language: Language): Said {
  switch (finding.kind) {
    case 'against-region':
      return againstRegion(finding, language);
    case 'target':
      return ofTarget(finding.progress, language);
    case 'programme':
      return programme(finding.plan, finding.state, language);
    case 'late':
      return late(finding, language);
    case 'since':
      return since(finding, language);
    case 'family':
      return family(finding, language);
    case 'largest':
      return largest(finding, language);
    case 'no-counterpart':
      return noCounterpart(finding, language);
    case 'no-result':
      return noResult(finding, language);
    case 'no-amount':
      return findingWords[language].noAmount(finding.named, finding.without, reason([finding.why], language));
  }
}

function againstRegion({ own, other, difference }: Kind<'against-region'>, language: Language): Said {
  const words = findingWords[language];
  const region = [{ ref: other.figure.ref, text: other.region.name[language] }];
  const beside = words.beside[directionTo(difference)](points(difference, language), region);
  const { former, latter } = comparisonWords[language].caveats;
  const open = unstated([own, other], (of) => (of === own ? former : latter), language);
  return say`${about(own, language)}${joined([stated(own, language), beside], language)}${open}`;
}

function since({ from, to, difference }: Kind<'since'>, language: Language): Said {
  const words = findingWords[language];
  const earlier = words.earlier(periodIn(from.period, language), link(from.figure, language));
  const moved = words.move[moveOf(from.figure, to.figure, difference)](points(difference, language), earlier);
  const { thisPeriod, earlierPeriod } = comparisonWords[language].caveats;
  const open = unstated([to, from], (of) => (of === to ? thisPeriod : earlierPeriod), language);
  return say`${about(to, language)}${joined([stated(to, language), moved], language)}${open}`;
}

function moveOf(from: Figure, to: Figure, difference: Figure): Move {
  const direction = directionOf(difference.quantity);
  const isRate = to.growth !== null;
  if (direction === 'flat') return isRate ? 'levelRate' : 'level';
  if (!isRate) return direction;
  const [wasFalling, isFalling] = [from.quantity.amount < 0, to.quantity.amount < 0];
  if (direction === 'up') return isFalling ? 'narrowed' : wasFalling ? 'recovered' : 'faster';
  return wasFalling ? 'widened' : isFalling ? 'dropped' : 'slower';
}

function ofTarget(progress: Judged, language: Language): Said {
  const words = findingWords[language];
  const { target, actual } = progress;
  const year = parsePeriod(target.period).year;
  const goal = words.target(year, { ref: target.figure.ref, text: targetText(target.figure, language) });
  const parts = [stated(actual, language)];
  if (progress.kind === 'share') {
    parts.push(words.shareOfTarget(link(progress.share, language), goal));
    parts.push(onTime(progress.ahead, progress.better === 'higher', language));
  } else {
    parts.push(...besideTarget(progress, goal, language));
  }
  return say`${about(actual, language)}${joined(parts, language)}`;
}

/** The difference in points if known; the verdict in words if the target is either met or missed. */
function besideTarget(
  { difference, verdict }: Extract<Judged, { kind: 'against' }>,
  goal: Said,
  language: Language,
): readonly Said[] {
  const { beside, besideOnly, verdict: verdicts } = findingWords[language];
  const judged = verdict === 'met' || verdict === 'missed' ? [say`${verdicts[verdict]}`] : [];
  if (difference) return [beside[directionTo(difference)](points(difference, language), goal), ...judged];
  return judged.length > 0 ? [goal, ...judged] : [besideOnly[sideOf(verdict)](goal)];
}

function sideOf(verdict: Verdict | null): Side {
  return verdict === 'above' || verdict === 'below' ? verdict : 'level';
}

/** A target as printed; only a fall needs its direction. */
function targetText({ quantity, growth }: Figure, language: Language): string {
  return quantityText(quantity, language, growth !== null && quantity.amount < 0);
}

/** "Ahead" is praise, so it is only said where more is better (`isRace`). */
function onTime(ahead: Figure, isRace: boolean, language: Language): Said {
  const { time } = findingWords[language];
  const direction = directionTo(ahead);
  const race = { above: 'fast', below: 'slow', level: 'level' } as const;
  return time[isRace ? race[direction] : direction](points(ahead, language));
}

/** What is missing, or ahead, in money first: of 13 million yuan half is little. */
function onPlan(
  { ahead, aheadInMoney }: Extract<ProgrammeState, { kind: 'progress' }>,
  language: Language,
): Said {
  const { plan } = findingWords[language];
  const side = directionTo(aheadInMoney);
  return plan[side](points(aheadInMoney, language), points(ahead, language));
}

function programme(plan: PlacedFigure, state: ProgrammeState, language: Language): Said {
  const words = findingWords[language];
  const name = plan.figure.record.name[language];
  const planned = { ref: plan.figure.ref, text: figureText(plan.figure, language) };
  if (state.kind === 'not-completed') return words.onlyPlanned(name, planned, reason([state.why], language));
  const parts = [
    words.completed(link(state.completed.figure, language)),
    words.shareOfPlan(link(state.progress.figure, language), planned),
    onPlan(state, language),
  ];
  return say`${words.about(name, periodIn(plan.period, language))}${joined(parts, language)}`;
}

function late(
  { project, lateness: { step, planned, actual, until, days } }: Kind<'late'>,
  language: Language,
): Said {
  const words = findingWords[language].late;
  const due = words.planned[step](project.name[language], dateIn(planned, language));
  const came =
    actual === null
      ? words.overdue[step](dateIn(until, language))
      : words.done[step](dateIn(actual, language));
  return joined([[due], [came], words.by(link(days.figure, language))], language);
}

/** 2024年8月31日, as exact as it is printed. */
function dateIn(date: string, language: Language): string {
  const words = findingWords[language].late;
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return words.year(year);
  const inMonth = messagesIn[language].period.month(year, month);
  return day === undefined ? inMonth : words.day(inMonth, day);
}

/** The largest first; then the better end, whichever that is. */
function family(finding: Kind<'family'>, language: Language): Said {
  const words = findingWords[language];
  const { by, period, count, better, largest, highest, lowest } = finding;
  const start = [words.family(periodIn(period, language), count, by)];
  const big = largest && named([largest], language);
  if (better === 'lower') {
    const falls = [words.leastGrown(named(lowest, language)), words.mostGrown(named(highest, language))];
    return joined([start, ...(big ? [words.largestMember(big)] : []), ...falls], language);
  }
  // The largest is not named again as the first or the last.
  const isBig = (figures: readonly Figure[]) => figures.length === 1 && figures[0] === largest;
  const end = (figures: readonly Figure[], how: typeof words.highest) =>
    isBig(figures) ? [] : [how(isRise(figures), named(figures, language), figures.length === 1)];
  return joined(
    [
      start,
      ...(big && isBig(highest) ? [words.largestIsHighest(isRise(highest), big)] : []),
      ...(big && isBig(lowest) ? [words.largestIsLowest(isRise(lowest), big)] : []),
      ...(big && !isBig(highest) && !isBig(lowest) ? [words.largestMember(big)] : []),
      ...end(highest, words.highest),
      ...end(lowest, words.lowest),
    ],
    language,
  );
}

function isRise(figures: readonly Figure[]): boolean {
  return figures.every(({ quantity }) => directionOf(quantity) === 'up');
}

function largest({ investments, exact, named: all, classes }: Kind<'largest'>, language: Language): Said {
  const words = findingWords[language];
  const sum = words.largest(all, exact, named(investments, language));
  if (all === exact) return sum;
  return say`${sum}${words.semicolon}${words.withoutExact(all - exact, classes)}`;
}

function noCounterpart(
  { period, rates, count, regions, why }: Kind<'no-counterpart'>,
  language: Language,
): Said {
  const words = findingWords[language];
  return words.noCounterpart(
    periodIn(period, language),
    count,
    rates.length,
    words.or(regions.map(({ name }) => name[language])),
    reason(why, language),
  );
}

function noResult({ period, targets, count, why }: Kind<'no-result'>, language: Language): Said {
  const { year } = parsePeriod(period);
  const [when, because] = [periodIn(period, language), reason(why, language)];
  return findingWords[language].noResult(year, count, targets.length, when, because);
}

/** What a finding only counts, one by one, for whoever asks. */
export function findingList(finding: Finding, language: Language): readonly Said[] {
  const words = findingWords[language];
  switch (finding.kind) {
    case 'no-counterpart':
      return finding.rates.map((figure) => [{ ref: figure.ref, text: figure.record.name[language] }]);
    case 'no-result':
      return finding.targets.map(({ figure }) =>
        words.named(figure.record.name[language], { ref: figure.ref, text: targetText(figure, language) }),
      );
    default:
      return [];
  }
}

/** A period within a sentence. */
function periodIn(code: PeriodCode, language: Language): string {
  const { kind, year } = parsePeriod(code);
  return kind === 'year' ? findingWords[language].year(year) : periodText(code, language);
}

function about({ region, period }: PlacedFigure, language: Language): string {
  return findingWords[language].about(region.name[language], periodIn(period, language));
}

/** An indicator's name with its value. */
function stated({ figure }: PlacedFigure, language: Language): Said {
  const words = findingWords[language];
  const state = figure.growth === null ? words.amount : words.rate;
  return state(nameOf(figure, language), link(figure, language));
}

/** What two rates do not state about how they were computed, as further clauses. */
function unstated(
  pair: readonly [PlacedFigure, PlacedFigure],
  nameIt: (of: PlacedFigure) => string,
  language: Language,
): string {
  const { semicolon } = findingWords[language];
  return unstatedTexts(pair, nameIt, language)
    .map((text) => `${semicolon}${text}`)
    .join('');
}

/** A computed distance without its sign, which the words around it express. */
function points(figure: Figure, language: Language): FindingPart {
  const { quantity } = figure;
  if (directionOf(quantity) === 'flat') return { ref: figure.ref, text: findingWords[language].level };
  const size = { ...figure, quantity: { ...quantity, amount: Math.abs(quantity.amount) } };
  return { ref: figure.ref, text: figureText(size, language) };
}

function directionTo({ quantity }: Figure): Side {
  return ({ up: 'above', down: 'below', flat: 'level' } as const)[directionOf(quantity)];
}

function link(figure: Figure, language: Language): FindingPart {
  return { ref: figure.ref, text: figureInSentence(figure, language) };
}

/** Names of records, each with its figure. */
function named(figures: readonly Figure[], language: Language): Said {
  const items = figures.map((figure) =>
    findingWords[language].named(nameOf(figure, language), link(figure, language)),
  );
  return listed(items, language);
}

/** Names of indicators and totals are common nouns; names of projects are proper nouns. */
function nameOf({ record }: Figure, language: Language): string {
  const name = record.name[language];
  return record.type === 'project' ? name : findingWords[language].inside(name);
}

function listed(items: readonly Said[], language: Language): Said {
  const { and, listComma } = findingWords[language];
  return items.reduce<Said>(
    (all, item, at) => (at === 0 ? item : say`${all}${at === items.length - 1 ? and : listComma}${item}`),
    [],
  );
}

function joined(clauses: readonly Said[], language: Language): Said {
  return clauses.reduce((all, clause) => say`${all}${messagesIn[language].comma}${clause}`);
}

/** Why something is missing; several reasons are joined by "or". */
function reason(why: readonly Reason[], language: Language): string {
  const messages = messagesIn[language];
  const words = { 'not-in-source': messages.notInSource, 'not-in-database': messages.notInDatabase };
  return findingWords[language].or(why.map((absence) => words[absence]));
}
