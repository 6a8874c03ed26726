import { useMemo } from 'react';
import { useLanguage, useMessages, useText } from '../../../i18n/language';
import { usePanelInput } from '../../../parts/use-panel';
import { useTopicTitle } from '../../../parts/use-topic-title';
import { inScreens, listItems, type Picture, type WallProps } from '../../../parts/wall-parts';
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
      ...inScreens('money', model.money, MOST_ROWS, (shown) => <Money model={model} shown={shown} />),
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

/** On one screen while they fit, each with its bar under its name. */
const MOST_ROWS = 6;

function services({ changes, cuts }: BusinessEnvironmentModel): readonly Picture[] {
  if (changes.length + cuts.length === 0) return [];
  if (changes.length + cuts.length <= MOST_ROWS) {
    return [{ key: 'services', node: <Services model={{ changes, cuts }} /> }];
  }
  return [
    ...inScreens('changes', changes, MOST_ROWS, (some) => <Services model={{ changes: some, cuts: [] }} />),
    ...inScreens('cuts', cuts, MOST_ROWS, (some) => <Services model={{ changes: [], cuts: some }} />),
  ];
}
