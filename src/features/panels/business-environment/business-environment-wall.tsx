import { topicTitle } from '../../../parts/panel-words';
import { listItems, type PanelWall, type Picture, rowsPicture } from '../../../parts/wall-parts';
import { type BusinessEnvironmentModel, businessEnvironmentModel } from './business-environment-model';
import { Money, Services } from './business-environment-panel';
import { businessEnvironmentTakeaway } from './business-environment-takeaway';

export const businessEnvironmentWall: PanelWall = (input, words) => {
  const { language, messages } = words;
  const { panelText } = messages;
  const model = businessEnvironmentModel(input);
  return {
    takeaway: businessEnvironmentTakeaway(model, language),
    pictures: [
      ...services(model),
      ...rowsPicture('money', model.money, MOST_ROWS, (shown) => <Money model={model} shown={shown} />),
    ],
    items: [
      ...listItems(panelText.otherIndicators, model.facts),
      ...listItems(panelText.firms, model.enterprises, { note: panelText.caseNote, dot: true }),
      ...(model.fields.length > 0
        ? listItems(topicTitle(model.fields, words), [...model.programmes, ...model.fields])
        : []),
      ...listItems(panelText.measures, model.mechanisms),
    ],
  };
};

/** Per screen, each with its bar under its name. */
const MOST_ROWS = 6;

function services({ changes, cuts }: BusinessEnvironmentModel): readonly Picture[] {
  const rows = changes.length + cuts.length;
  if (rows === 0) return [];
  const draw = (from: number, to: number) => (
    <Services
      model={{
        changes: changes.slice(from, to),
        cuts: cuts.slice(Math.max(from - changes.length, 0), Math.max(to - changes.length, 0)),
      }}
    />
  );
  return [{ key: 'services', rows, most: MOST_ROWS, draw }];
}
