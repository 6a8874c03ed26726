import { clsx } from 'clsx/lite';
import { memo, type ReactNode } from 'react';
import { DataText, useLanguage, useMessages } from '../i18n/language';
import { type Figure, recordRef } from '../model/figure';
import { clauseOf, type Mark } from '../model/filter/marks';
import type { Text } from '../model/quantity-schema';
import { useSectorColours } from '../store/hooks';
import { useAppStore } from '../store/store';
import { SectorDot } from '../ui/sector-dot';
import { Tag } from '../ui/tag';
import { PanelFigure } from './panel-figure';
import { labelBeside } from './part-text';
import styles from './record-mark.module.css';
import { ScopedName } from './scoped-name';
import { useJumpTarget } from './use-jump-target';
import { panelActions } from './use-panel';

type RecordMarkProps = Mark & {
  readonly figures?: readonly Figure[];
  /** What the mark shows besides its name: a bar, a dumbbell. */
  readonly children?: ReactNode;
  readonly layout?: 'chip' | 'row';
  readonly dot?: boolean;
  /** Off where the marks beside it already say that all of them are a plan or a forecast. */
  readonly showNature?: boolean;
  /** Whether there is room for the record's description. */
  readonly detailed?: boolean;
};

const noFigures: readonly Figure[] = [];

/**
 * A record: its name filters by its sector, town or topic, its figures open their source. Must be in a MarkGroup.
 * Memoised: the desk has about a hundred, and a click changes few.
 */
export const RecordMark = memo(function RecordMark({
  record,
  state,
  figures = noFigures,
  children,
  layout = 'chip',
  dot = true,
  showNature = true,
  detailed = false,
}: RecordMarkProps) {
  const language = useLanguage();
  const messages = useMessages();
  const colours = useSectorColours();
  const pressed = useIsPressed(record);
  const sought = useJumpTarget(record.id);
  const detail = detailed ? detailOf(record) : undefined;
  return (
    <span {...sought} className={clsx(styles.item, styles[layout])} data-state={state}>
      <button
        type="button"
        className={styles.name}
        data-mark
        tabIndex={-1}
        data-ref={recordRef(record.id)}
        aria-pressed={pressed}
        onClick={() => panelActions.filterByRecord(record)}
      >
        {dot && <SectorDot colour={colours.get(record.sectors[0] ?? '') ?? null} />}
        <ScopedName state={state} name={record.name} />
        {showNature && record.nature !== 'actual' && <Tag>{messages.natures[record.nature]}</Tag>}
      </button>
      {figures.length > 0 && (
        <span className={styles.figures}>
          {figures.map((figure, position) => (
            <PanelFigure
              key={figure.ref}
              figure={figure}
              next={figures[position + 1]}
              label={labelBeside(figure, language)}
              showNature={figure.nature !== record.nature}
            />
          ))}
        </span>
      )}
      {children}
      {detail && (
        <span className={styles.detail}>
          <DataText of={detail} />
        </span>
      )}
    </span>
  );
});

/** A record's description: a project's stage as worded, a measure's summary, an indicator's scope. */
export function detailOf(record: Mark['record']): Text | undefined {
  switch (record.type) {
    case 'project':
      return record.stageNote;
    case 'enterprise':
    case 'measure':
      return record.summary;
    case 'indicator':
    case 'total':
      return record.scope;
  }
}

/** The description of several marks that all have the same: 全区. */
export function sharedDetail(marks: readonly Pick<Mark, 'record'>[]): Text | undefined {
  const details = marks.map(({ record }) => detailOf(record));
  const [first] = details;
  return marks.length > 1 && details.every((detail) => detail?.zh === first?.zh) ? first : undefined;
}

/** undefined for a mark that opens its source: it is not a toggle. */
function useIsPressed(record: Mark['record']): boolean | undefined {
  const clause = clauseOf(record);
  return useAppStore(({ clauses }) =>
    clause ? (clauses[clause.dimension]?.includes(clause.value) ?? false) : undefined,
  );
}
