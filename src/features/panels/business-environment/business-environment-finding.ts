import { figureInSentence, type Language, messagesIn } from '../../../i18n/format';
import type { Figure } from '../../../model/figure';
import type { Mark } from '../../../model/filter/marks';
import type { BusinessEnvironmentModel, ChangeMark } from './business-environment-model';

/** The first change and the first amount that the filter leaves; failing both, what else it leaves. */
export function businessEnvironmentFinding(model: BusinessEnvironmentModel, language: Language): string {
  const { finding } = messagesIn[language];
  const isShown = ({ state }: Pick<Mark, 'state'>) => state === 'plain' || state === 'selected';
  const [change] = model.changes.filter(isShown);
  const [amount] = [...model.money, ...model.cuts].filter(isShown);
  const text = (figure: Figure) => figureInSentence(figure, language);
  const parts: string[] = [];
  if (change) parts.push(changeSentence(change, language));
  if (amount) parts.push(finding.value(amount.record.name[language], text(amount.figure)));
  if (parts.length > 0) return finding.join(parts);
  if (model.enterprises.length > 0) return finding.enterprises(model.enterprises.length);
  // The fields of a programme are measures of their own only where the programme itself is not there.
  const measures = model.mechanisms.length + model.programmes.length || model.fields.length;
  if (measures > 0) return finding.measures(measures);
  const facts = model.facts.filter(isShown).length;
  return facts > 0 ? finding.entries(facts) : finding.nothing;
}

function changeSentence({ record, before, after }: ChangeMark, language: Language): string {
  const { finding } = messagesIn[language];
  const name = record.name[language];
  const now = figureInSentence(after, language);
  const difference = after.quantity.amount - before.quantity.amount;
  if (difference === 0) return finding.value(name, now);
  const say = difference < 0 ? finding.change : finding.changeUp;
  return say(name, figureInSentence(before, language), now);
}
