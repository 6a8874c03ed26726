import { figureInSentence, type Language } from '../../../i18n/format';
import { messagesIn } from '../../../i18n/messages-in';
import { figureOf } from '../../../model/figure';
import { leadText } from '../../../parts/lead-text';
import type { ProjectsModel } from './projects-model';

const AT_MOST_TOTALS = 3;

/** Counts only what is named and shown; published totals are quoted beside it, never added. */
export function projectsTakeaway(
  { named, scales, totals, leading, measures, enterprises }: ProjectsModel,
  language: Language,
): string {
  const messages = messagesIn[language];
  const { projects } = messages.takeaway;
  const parts = named.count > 0 ? [projects.named(named.count)] : [];
  // Scales are counted whatever scale is selected: a dimmed one is not among the named.
  const largest = scales.find(({ value, state }) => value === 'class-10bn' && state !== 'dimmed')?.count ?? 0;
  if (largest > 0 && largest < named.count) parts.push(projects.class10bn(largest));
  const published = totals
    .filter(({ state }) => state === 'plain')
    .filter(({ record }) => record.stage !== 'unstated' || named.count === 0)
    .flatMap(({ record }) => {
      const figure = figureOf(record, 'quantity');
      return figure ? [projects.total(record.name[language], figureInSentence(figure, language))] : [];
    })
    .slice(0, AT_MOST_TOTALS);
  if (parts.length > 0) {
    return parts.join(messages.comma) + (published.length > 0 ? projects.totals(published) : '');
  }
  if (published.length > 0) return messages.list(published);
  const [lead] = leading;
  const said = lead ? leadText(lead, language) : null;
  if (said !== null) return said;
  if (measures.length > 0) return messages.takeaway.measures(measures.length);
  return enterprises.length > 0
    ? messages.takeaway.enterprises(enterprises.length)
    : messages.takeaway.nothing;
}
