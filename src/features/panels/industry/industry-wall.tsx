import { listItems, type PanelWall, rowsPicture } from '../../../parts/wall-parts';
import { industryModel } from './industry-model';
import { GrowthChart } from './industry-panel';
import { industryTakeaway } from './industry-takeaway';

export const industryWall: PanelWall = (input, { language, messages: { panelText } }) => {
  const model = industryModel(input);
  return {
    takeaway: industryTakeaway(model, language),
    pictures: rowsPicture('growth', model.growth, 8, (shown) => (
      <GrowthChart model={model} shown={shown} large />
    )),
    items: [
      ...listItems(panelText.otherIndicators, model.counts),
      ...listItems(panelText.enterprises, model.enterprises, { dot: true }),
      ...listItems(panelText.talent, model.measures),
    ],
  };
};
