import { figureInSentence, type Language } from '../i18n/format';
import { messagesIn } from '../i18n/messages-in';
import { byImportance, type ImportanceInput } from '../model/compare/importance';
import type { Figure } from '../model/figure';
import { toWanYuan } from '../model/quantity';
import type { DataRecord } from '../model/record-schema';
import type { FiguredMark } from './figured-marks';
import { labelBeside } from './part-text';

/** A record with its level and its rate, 民生支出38亿元，增长5%; with its first figure where it has neither, null without any. */
export function leadText(
  { record, figures }: Readonly<{ record: DataRecord; figures: readonly Figure[] }>,
  language: Language,
): string | null {
  const { comma, takeaway } = messagesIn[language];
  const main = figures.filter(({ key }) => key === 'quantity' || key === 'growth');
  const said = main.length > 0 ? main : figures.slice(0, 1);
  if (said.length === 0) return null;
  const [level] = said;
  const say = level?.growth ? takeaway.growth.one : takeaway.value;
  const aspect = level && labelBeside(level, language);
  const name = record.name[language];
  return say(
    aspect === undefined ? name : takeaway.aspect(name, aspect),
    said.map((figure) => figureInSentence(figure, language)).join(comma),
  );
}

/** Of a list those with a figure that the filter leaves, amounts of money first, the most important and largest first. */
export function leading(marks: readonly FiguredMark[], input: ImportanceInput): readonly FiguredMark[] {
  const important = byImportance(input);
  const isMoney = ({ figures }: FiguredMark) =>
    Number(figures.some(({ key, quantity }) => key === 'quantity' && toWanYuan(quantity) !== undefined));
  return marks
    .filter(({ state, record, figures }) => {
      const isMeasured = record.type === 'indicator' || record.type === 'total';
      return isMeasured && figures.length > 0 && (state === 'plain' || state === 'selected');
    })
    .sort((a, b) => isMoney(b) - isMoney(a) || important(a.record, b.record));
}

/** How many measures and projects a list holds, of firms only where there is neither. */
export function countsText(marks: readonly FiguredMark[], language: Language): readonly string[] {
  const { takeaway } = messagesIn[language];
  const of = (type: DataRecord['type']) => marks.filter(({ record }) => record.type === type).length;
  const [measures, projects, enterprises] = [of('measure'), of('project'), of('enterprise')];
  if (measures + projects === 0) return enterprises > 0 ? [takeaway.enterprises(enterprises)] : [];
  return [
    ...(measures > 0 ? [takeaway.measures(measures)] : []),
    ...(projects > 0 ? [takeaway.projects.named(projects)] : []),
  ];
}
