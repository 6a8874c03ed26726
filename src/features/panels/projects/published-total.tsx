import { Fragment } from 'react';
import { useLanguage, useMessages, useText } from '../../../i18n/language';
import { PanelFigure } from '../../../parts/panel-figure';
import { labelBeside } from '../../../parts/part-text';
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
            label={labelBeside(figure, language)}
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
