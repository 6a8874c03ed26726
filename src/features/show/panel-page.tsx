import { type ReactNode, useMemo } from 'react';
import { useLanguage, useMessages } from '../../i18n/language';
import { haveUnstatedPeriod } from '../../model/citations';
import { listMarks, untouchedBy } from '../../model/filter/marks';
import type { PanelId } from '../../model/record-values';
import { clauseText } from '../../parts/clause-text';
import { UNSTATED_PERIOD } from '../../parts/panel-figure';
import type { WallParts } from '../../parts/wall-parts';
import { useClauses, usePanelFile, usePlace, useShared } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { useOrderWords } from '../orders/words';
import { ProjectListWall } from '../panels/projects/projects-wall';
import { tableItems } from './table-items';
import styles from './wall.module.css';
import { WallPage } from './wall-page';
import { wallPanels } from './wall-panels';

/** A panel, as charts and lists or as its table. */
export function PanelPage({ panel }: { readonly panel: PanelId }) {
  const Wall = wallPanels[panel];
  return (
    <Readable panel={panel}>
      <Wall>{(parts) => <Parts panel={panel} parts={parts} />}</Wall>
    </Readable>
  );
}

/** The named projects. */
export function ProjectListPage() {
  return (
    <Readable panel="projects">
      <ProjectListWall>{(parts) => <Parts panel="projects" parts={parts} isList />}</ProjectListWall>
    </Readable>
  );
}

/** A file that could not be read must not look like one that holds nothing. */
function Readable({ panel, children }: { readonly panel: PanelId; readonly children: ReactNode }) {
  const messages = useMessages();
  const { status } = usePanelFile(panel);
  const name = messages.panels[panel];
  if (status !== 'failed' && status !== 'loading') return children;
  return (
    <WallPage title={name} records={[]}>
      <p className={styles.message} role="status">
        {status === 'failed' ? messages.states.failed(name) : messages.states.loadingPanel(name)}
      </p>
    </WallPage>
  );
}

type PartsProps = { readonly panel: PanelId; readonly parts: WallParts; readonly isList?: boolean };

function Parts({ panel, parts, isList = false }: PartsProps) {
  const { takeaway, input, pictures, items } = parts;
  const { records, sectors } = input;
  const clauses = useClauses();
  const messages = useMessages();
  const words = useOrderWords();
  const language = useLanguage();
  const shared = useShared();
  const place = usePlace();
  const isTable = useAppStore((state) => state.tables.includes(panel)) && !isList;
  const listed = useMemo(() => listMarks(records, clauses, sectors), [records, clauses, sectors]);
  const remarks = untouchedBy(records, clauses).map((dimension) =>
    messages.filterHas.noDimension(messages.dimensions[dimension]),
  );
  if (place && listed.some(({ state }) => state === 'whole')) {
    remarks.push(messages.filterHas.whole(messages.scope[place.region.level]));
  }
  if (listed.length === 0 && records.length > 0) {
    remarks.push(messages.filterHas.emptyBy(clauseText(clauses, shared, language)));
  }
  const shown = listed.map(({ record }) => record);
  const name = isList ? words.allProjects : messages.panels[panel];
  return (
    <WallPage
      title={records.length === 0 ? messages.takeaway.noRecords : takeaway}
      subtitle={[name, ...remarks].join(' · ')}
      unit={
        haveUnstatedPeriod(shown)
          ? `${messages.subtitle[panel]} · ${UNSTATED_PERIOD} ${messages.period.unstated}`
          : messages.subtitle[panel]
      }
      records={shown}
      pictures={isTable ? [] : pictures}
      items={isTable ? tableItems(listed, messages.table.caption(name)) : items}
    />
  );
}
