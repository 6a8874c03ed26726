import { Fragment } from 'react';
import { useLanguage, useMessages, useText } from '../../../i18n/language';
import type { Figure } from '../../../model/figure';
import { PanelFigure } from '../../../parts/panel-figure';
import { partText } from '../../../parts/part-text';
import { ProgrammeNote } from '../../../parts/programme-note';
import { ScopeTag } from '../../../parts/scope-tag';
import { useJumpTarget } from '../../../parts/use-jump-target';
import type { ProjectsModel } from './projects-model';
import styles from './projects-panel.module.css';

/** A published total with all its figures and, if the source names any of its projects, how many. */
export function PublishedTotal({ total }: { readonly total: ProjectsModel['totals'][number] }) {
  const messages = useMessages();
  const language = useLanguage();
  const text = useText();
  const { record, figures, state } = total;
  const sought = useJumpTarget(record.id);
  return (
    <span {...sought} className={styles.published}>
      {text(record.name)}{' '}
      {figures.map((figure, position) => (
        <Fragment key={figure.ref}>
          <PanelFigure
            figure={figure}
            next={figures[position + 1]}
            label={isNamed(figure) ? partText(figure, language) : undefined}
            showNature={position === 0 || figure.nature !== record.nature}
          />{' '}
        </Fragment>
      ))}
      <ProgrammeNote record={record} />
      {record.members.length > 0 && messages.panelText.funded(record.members.length, record.quantity.amount)}
      {state === 'whole' && <ScopeTag />}
    </span>
  );
}

/** Units distinguish counts, thresholds and funds, but not planned, completed and progress figures. */
function isNamed({ part }: Figure): boolean {
  return part === 'annualPlan' || part === 'completed' || part === 'progress';
}
