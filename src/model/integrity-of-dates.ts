import type { Report } from './fault';
import { mayState } from './printed/period-words';
import { isExpected } from './printed/read-comparison';
import type { SourceRef } from './quantity-schema';
import type { Milestone, Project } from './record-schema';
import type { Shared } from './shared';

/** What is said to have happened is not later than its document, and a milestone's date is the one that is printed. */
export function checkDates(project: Project, at: string, shared: Shared, report: Report) {
  project.milestones.forEach((milestone, i) => {
    checkMilestone(milestone, `${at}.milestones[${i}]`, shared, report);
  });
  for (const key of ['start', 'finish'] as const) {
    const actual = project[key]?.actual;
    if (actual !== undefined)
      checkHappened(actual, latestDate(project, shared), `${at}.${key}.actual`, report);
  }
}

/** null where a document has no date. */
function latestDate({ sources }: Project, shared: Shared): string | null {
  const dates = sources.map((source) => documentDate(source, shared));
  return dates.every((date) => date) ? (dates.sort()[dates.length - 1] ?? null) : null;
}

function checkMilestone({ date, planned, source }: Milestone, at: string, shared: Shared, report: Report) {
  if (!planned) checkHappened(date, documentDate(source, shared), `${at}.date`, report);
  if (!('phrase' in source)) return;
  const { phrase } = source;
  if (date !== null && !mayState(phrase, date)) {
    report(`${at}.date`, { code: 'phrase-disagrees', field: 'date', given: date, phrase });
  }
  if (!planned && isExpected(phrase)) {
    report(`${at}.planned`, { code: 'phrase-disagrees', field: 'planned', given: String(planned), phrase });
  }
}

function documentDate({ document }: SourceRef, shared: Shared) {
  return shared.documents.get(document)?.date;
}

/** As exact as both dates are. */
function checkHappened(
  date: string | null,
  published: string | null | undefined,
  path: string,
  report: Report,
) {
  if (!date || !published) return;
  const exactness = Math.min(date.length, published.length);
  if (date.slice(0, exactness) <= published.slice(0, exactness)) return;
  report(path, { code: 'after-document', period: date, date: published });
}
