import { valueText } from '../../../parts/clause-text';
import { listItems, type PanelWall, rowsPicture } from '../../../parts/wall-parts';
import { livelihoodModel } from './livelihood-model';
import { Shares } from './livelihood-panel';
import { livelihoodTakeaway } from './livelihood-takeaway';

export const livelihoodWall: PanelWall = (input, { language, names }) => {
  const model = livelihoodModel(input);
  return {
    takeaway: livelihoodTakeaway(model, language),
    pictures: rowsPicture('shares', model.shares, 2, (shares) => <Shares model={{ shares }} />),
    items: model.topics.flatMap(({ topic, marks }) =>
      listItems(valueText('topic', topic, names, language), marks, { dot: true }),
    ),
  };
};
