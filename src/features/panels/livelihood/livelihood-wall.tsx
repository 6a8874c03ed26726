import { useMemo } from 'react';
import { useLanguage } from '../../../i18n/language';
import { valueText } from '../../../parts/clause-text';
import { usePanelInput } from '../../../parts/use-panel';
import { listItems, rowsPicture, type WallProps } from '../../../parts/wall-parts';
import { useShared } from '../../../store/hooks';
import { livelihoodModel } from './livelihood-model';
import { Shares } from './livelihood-panel';
import { livelihoodTakeaway } from './livelihood-takeaway';

export function LivelihoodWall({ children }: WallProps) {
  const input = usePanelInput('livelihood');
  const { records, clauses, sectors, referenceLines } = input;
  const language = useLanguage();
  const shared = useShared();
  const model = useMemo(
    () => livelihoodModel({ records, clauses, sectors, referenceLines }),
    [records, clauses, sectors, referenceLines],
  );
  return children({
    takeaway: livelihoodTakeaway(model, language),
    input,
    pictures: rowsPicture('shares', model.shares, 2, (shares) => <Shares model={{ shares }} />),
    items: model.topics.flatMap(({ topic, marks }) =>
      listItems(valueText('topic', topic, shared, language), marks, { dot: true }),
    ),
  });
}
