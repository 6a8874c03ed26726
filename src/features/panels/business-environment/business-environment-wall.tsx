import { useMemo } from 'react';
import { useLanguage, useMessages, useText } from '../../../i18n/language';
import { usePanelInput } from '../../../parts/use-panel';
import { useTopicTitle } from '../../../parts/use-topic-title';
import { listItems, type Picture, rowsPicture, type WallProps } from '../../../parts/wall-parts';
import { type BusinessEnvironmentModel, businessEnvironmentModel } from './business-environment-model';
import { Money, Services } from './business-environment-panel';
import { businessEnvironmentTakeaway } from './business-environment-takeaway';

export function BusinessEnvironmentWall({ children }: WallProps) {
  const input = usePanelInput('business-environment');
  const { records, clauses, sectors, referenceLines } = input;
  const language = useLanguage();
  const text = useText();
  const titleOf = useTopicTitle();
  const { panelText } = useMessages();
  const model = useMemo(
    () => businessEnvironmentModel({ records, clauses, sectors, referenceLines }),
    [records, clauses, sectors, referenceLines],
  );
  const programmeNote = model.programmes[0]?.record.note;
  return children({
    takeaway: businessEnvironmentTakeaway(model, language),
    input,
    pictures: [
      ...services(model),
      ...rowsPicture('money', model.money, MOST_ROWS, (shown) => <Money model={model} shown={shown} />),
    ],
    items: [
      ...listItems(panelText.otherIndicators, model.facts),
      ...listItems(panelText.firms, model.enterprises, { note: panelText.caseNote, dot: true }),
      ...(model.fields.length > 0
        ? listItems(titleOf(model.fields), [...model.programmes, ...model.fields], {
            note: programmeNote && text(programmeNote),
          })
        : []),
      ...listItems(panelText.measures, model.mechanisms),
    ],
  });
}

/** Each with its bar under its name. */
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
