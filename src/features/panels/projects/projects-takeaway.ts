import { figureInSentence, type Language, messagesIn } from '../../../i18n/format';
import { figureOf } from '../../../model/figure';
import type { ProjectsModel } from './projects-model';

/** Counts only projects that are named and shown; published totals are quoted beside them, never added. */
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
  const parts = [named.count > 0 ? projects.named(named.count) : projects.none];
  // Scale counts ignore the selected scale: the projects of a dimmed one are not among the named.
  const largest = scales.find(({ value, state }) => value === 'class-10bn' && state !== 'dimmed')?.count ?? 0;
  if (largest > 0 && largest < named.count) parts.push(projects.class10bn(largest));
  const published = totals
    .filter(({ state, record }) => state === 'plain' && record.stage !== 'unstated')
    .flatMap(({ record }) => {
      const figure = figureOf(record, 'quantity');
      return figure ? [projects.total(record.name[language], figureInSentence(figure, language))] : [];
    });
  return parts.join(messages.comma) + (published.length > 0 ? projects.totals(published) : '');
}
