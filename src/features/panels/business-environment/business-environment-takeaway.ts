import { figureInSentence, type Language } from '../../../i18n/format';
import { messagesIn } from '../../../i18n/messages-in';
import { isRate } from '../../../model/computed-quantity';
import type { Figure } from '../../../model/figure';
import type { Mark } from '../../../model/filter/marks';
import { leadText } from '../../../parts/lead-text';
import type { BusinessEnvironmentModel, ChangeMark } from './business-environment-model';

/** The first change and the first amount that the filter leaves; failing both, what else it leaves: a figure before a count. */
export function businessEnvironmentTakeaway(model: BusinessEnvironmentModel, language: Language): string {
  const { takeaway } = messagesIn[language];
  const isShown = ({ state }: Pick<Mark, 'state'>) => state === 'plain' || state === 'selected';
  const [change] = model.changes.filter(isShown);
  const [amount] = [...model.money, ...model.cuts].filter(isShown);
  const text = (figure: Figure) => figureInSentence(figure, language);
  const parts: string[] = [];
  if (change) parts.push(changeSentence(change, language));
  if (amount) parts.push(takeaway.value(amount.record.name[language], text(amount.figure)));
  if (parts.length > 0) return takeaway.title(parts);
  const [lead] = model.leading;
  if (lead) return leadText(lead, language) ?? '';
  if (model.enterprises.length > 0) return takeaway.enterprises(model.enterprises.length);
  // The fields of a programme only count as measures if the programme itself is absent.
  const measures = model.mechanisms.length + model.programmes.length || model.fields.length;
  if (measures > 0) return takeaway.measures(measures);
  const projects = model.facts.filter(({ record }) => record.type === 'project').length;
  return projects > 0 ? takeaway.projects.named(projects) : takeaway.nothing;
}

function changeSentence({ record, before, after }: ChangeMark, language: Language): string {
  const { takeaway } = messagesIn[language];
  const name = record.name[language];
  const now = figureInSentence(after, language);
  const difference = after.quantity.amount - before.quantity.amount;
  if (difference === 0) return takeaway.value(name, now);
  const say = takeaway.changed[kindOf(after)][difference < 0 ? 'down' : 'up'];
  return say(name, figureInSentence(before, language), now);
}

/** A rate is raised, a time shortened, a number reduced. */
function kindOf({ quantity }: Figure): 'rate' | 'time' | 'amount' {
  if (isRate(quantity)) return 'rate';
  return quantity.unit.kind === 'time' ? 'time' : 'amount';
}
