import type { Fault, Problem, ReferenceKind } from './fault';
import type { Defaults } from './file-schema';
import { nearest } from './nearest';

/** `known`: the ids there are, of which the nearest are named. */
export function dangling(what: ReferenceKind, id: string, known: Iterable<string> = []): Problem {
  const near = nearest(id, known).filter((other) => other !== id);
  return { code: 'dangling', what, id, ...(near.length > 0 && { near }) };
}

type Head = Readonly<Pick<Defaults, 'document' | 'sectors' | 'topics'>>;

/**
 * One cause in a file is one fault, however many records it concerns: at the head of the file if it stands there, else at the
 * first place.
 */
export function oneEachCause(faults: readonly Fault[], head: Head = {}): readonly Fault[] {
  const causes = new Map<string, Fault[]>();
  for (const fault of faults) {
    const cause = `${fault.file} ${causeOf(fault.problem) ?? causes.size}`;
    const alike = causes.get(cause);
    if (alike) alike.push(fault);
    else causes.set(cause, [fault]);
  }
  return [...causes.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const path = placeInHead(first.problem, head);
    if (path !== null) return { file: first.file, path, problem: first.problem };
    return others.length > 0 ? { ...first, more: others.length } : first;
  });
}

/** What several faults may come from; null where each is a mistake of its own. */
function causeOf(problem: Problem): string | null {
  switch (problem.code) {
    case 'dangling':
      return problem.what === 'figure' ? null : `${problem.what} ${problem.id}`;
    case 'unknown-unit':
      return `unit ${problem.unit}`;
    case 'printed-unread':
      return problem.why === 'unknown-words' ? `words ${problem.words}` : null;
    case 'after-document':
      return `after ${problem.period} ${problem.date}`;
    case 'no-document':
      return problem.code;
    default:
      return null;
  }
}

function placeInHead(problem: Problem, { document, sectors = [], topics = [] }: Head): string | null {
  if (problem.code !== 'dangling') return null;
  const { what, id } = problem;
  if (what === 'document') return id === document ? '$.defaults.document' : null;
  if (what !== 'sector' && what !== 'topic') return null;
  const at = (what === 'sector' ? sectors : topics).indexOf(id);
  return at < 0 ? null : `$.defaults.${what}s[${at}]`;
}
