import { figureInSentence, type Language, messagesIn } from '../../../i18n/format';
import { figureOf } from '../../../model/figure';
import type { ProjectsModel } from './projects-model';

/** Counts only what is named and shown; published totals are quoted beside it, never added. */
export function projectsTakeaway(
  { named, scales, totals, measures, enterprises }: ProjectsModel,
  language: Language,
): string {
  const messages = messagesIn[language];
  const { projects } = messages.takeaway;
  if (named.count === 0 && totals.length === 0) {
    if (measures.length > 0) return messages.takeaway.measures(measures.length);
    return enterprises.length > 0 ? messages.takeaway.enterprises(enterprises.length) : projects.none;
  }
  const plain = totals.filter(({ state }) => state === 'plain');
  const staged = plain.filter(({ record }) => record.stage !== 'unstated');
  const quoted = (of: ProjectsModel['totals']) =>
    of.flatMap(({ record }) => {
      const figure = figureOf(record, 'quantity');
      return figure ? [projects.total(record.name[language], figureInSentence(figure, language))] : [];
    });
  if (named.count === 0) {
    const published = quoted(staged.length > 0 ? staged : plain).slice(0, MOST_QUOTED);
    return published.length > 0 ? messages.list(published) : projects.none;
  }
  const parts = [projects.named(named.count)];
  // Scales are counted whatever scale is selected: a dimmed one is not among the named.
  const largest = scales.find(({ value, state }) => value === 'class-10bn' && state !== 'dimmed')?.count ?? 0;
  if (largest > 0 && largest < named.count) parts.push(projects.class10bn(largest));
  const published = quoted(staged);
  return parts.join(messages.comma) + (published.length > 0 ? projects.totals(published) : '');
}

/** More are read in the panel. */
const MOST_QUOTED = 3;
