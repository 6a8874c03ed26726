import type { Figure } from '../../domain/figure';
import { figureText, type Language, messagesIn } from '../../i18n/format';
import type { AmountMark, BusinessEnvironmentModel, ChangeMark } from './business-environment-model';

/** The first change and the largest amount among what the filter leaves; failing both, how many measures it concerns. */
export function businessEnvironmentFinding(model: BusinessEnvironmentModel, language: Language): string {
  const { finding } = messagesIn[language];
  const isShown = ({ state }: ChangeMark | AmountMark) => state === 'plain' || state === 'selected';
  const [change] = model.changes.filter(isShown);
  const [amount] = [...model.money, ...model.cuts].filter(isShown);
  const text = (figure: Figure) => figureText(figure, language);
  const parts: string[] = [];
  if (change) {
    const { name } = change.record;
    const say =
      change.after.quantity.amount < change.before.quantity.amount ? finding.change : finding.changeUp;
    parts.push(say(name[language], text(change.before), text(change.after)));
  }
  if (amount) parts.push(finding.value(amount.record.name[language], text(amount.figure)));
  if (parts.length > 0) return finding.join(parts);
  if (model.enterprises.length > 0) return finding.enterprises(model.enterprises.length);
  const measures = model.mechanisms.length + model.programmes.length;
  return measures > 0 ? finding.measures(measures) : finding.nothing;
}
