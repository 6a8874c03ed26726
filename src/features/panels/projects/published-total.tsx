import { Fragment } from 'react';
import { directionOf } from '../../../i18n/format';
import { useLanguage, useMessages } from '../../../i18n/language';
import { setAt } from '../../../model/compare/library';
import { programmesOf } from '../../../model/compare/targets';
import type { DataRecord } from '../../../model/record-schema';
import { PanelFigure } from '../../../parts/panel-figure';
import { labelBeside } from '../../../parts/part-text';
import { ScopedName } from '../../../parts/scoped-name';
import { SizeText } from '../../../parts/size-text';
import { useJumpTarget } from '../../../parts/use-jump-target';
import { useLibrary, usePlace } from '../../../store/hooks';
import type { ProjectsModel } from './projects-model';
import styles from './projects-panel.module.css';

/** A published total with all its figures and, if the source names any of its projects, how many. */
export function PublishedTotal({ total }: { readonly total: ProjectsModel['totals'][number] }) {
  const messages = useMessages();
  const language = useLanguage();
  const { record, figures, state } = total;
  const sought = useJumpTarget(record.id);
  return (
    <span {...sought} className={styles.published} data-state={state === 'dimmed' ? state : undefined}>
      <ScopedName state={state} name={record.name} />{' '}
      {figures.map((figure, position) => (
        <Fragment key={figure.ref}>
          <PanelFigure
            figure={figure}
            next={figures[position + 1]}
            label={labelBeside(figure, language)}
            showNature={position === 0 || figure.nature !== record.nature}
          />{' '}
        </Fragment>
      ))}
      <ProgrammeNote record={record} />
      {record.members.length > 0 && messages.panelText.funded(record.members.length, record.quantity.amount)}
    </span>
  );
}

/** How a programme's progress on its annual plan compares with the share of the year elapsed, where that is known. */
function ProgrammeNote({ record }: { readonly record: DataRecord }) {
  const messages = useMessages();
  const library = useLibrary();
  const place = usePlace();
  const hasPlan = (record.type === 'total' || record.type === 'project') && record.annualPlan;
  const set = hasPlan && library && place && setAt(library, place.region.id, place.period.code);
  const programme = set
    ? programmesOf(set).find(({ plan }) => plan.figure.record.id === record.id)
    : undefined;
  const { ahead } = programme ?? {};
  if (!ahead) return null;
  return <SizeText figure={ahead} label={messages.schedule[directionOf(ahead.quantity)]} inGroup />;
}
