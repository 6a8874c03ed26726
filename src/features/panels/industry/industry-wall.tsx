import { useMemo } from 'react';
import { useLanguage, useMessages } from '../../../i18n/language';
import { usePanelInput } from '../../../parts/use-panel';
import { listItems, rowsPicture, type WallProps } from '../../../parts/wall-parts';
import { industryModel } from './industry-model';
import { GrowthChart } from './industry-panel';
import { industryTakeaway } from './industry-takeaway';

export function IndustryWall({ children }: WallProps) {
  const input = usePanelInput('industry');
  const { records, clauses, sectors, referenceLines } = input;
  const language = useLanguage();
  const { panelText } = useMessages();
  const model = useMemo(
    () => industryModel({ records, clauses, sectors, referenceLines }),
    [records, clauses, sectors, referenceLines],
  );
  return children({
    takeaway: industryTakeaway(model, language),
    input,
    pictures: rowsPicture('growth', model.growth, 8, (shown) => (
      <GrowthChart model={model} shown={shown} large />
    )),
    items: [
      ...listItems(panelText.otherIndicators, model.counts),
      ...listItems(panelText.enterprises, model.enterprises, { dot: true }),
      ...listItems(panelText.talent, model.measures),
    ],
  });
}
