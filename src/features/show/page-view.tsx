import { noCitations } from '../../model/citations';
import type { RunningPage } from '../../model/orders/running-order';
import { viewOf } from '../../store/show';
import { usePageState } from '../orders/page-state';
import { usePageTitle } from '../orders/page-title';
import { useOrderWords } from '../orders/words';
import { ClosingPage, CoverPage } from './cover-page';
import { DeskPage } from './desk-page';
import { FindingsPage } from './findings-page';
import { HeadlinesPage } from './headlines-page';
import { IndicatorPage } from './indicator-page';
import { PanelPage, ProjectListPage } from './panel-page';
import { ProjectPage } from './project-page';
import styles from './wall.module.css';
import { WallPage } from './wall-page';

/** A page of the running order with the current data; says so if what the page was made for is gone. */
export function PageView({ page }: { readonly page: RunningPage }) {
  const words = useOrderWords();
  const titleOf = usePageTitle();
  const { gone } = usePageState()(page);
  if (gone !== null) {
    return (
      <WallPage title={titleOf(page)} citations={noCitations}>
        <p className={styles.message}>{words.gone[gone]}</p>
      </WallPage>
    );
  }
  switch (page.kind) {
    case 'cover':
      return <CoverPage />;
    case 'headlines':
      return <HeadlinesPage />;
    case 'findings':
      return <FindingsPage />;
    case 'closing':
      return <ClosingPage />;
    case 'view':
      return <View page={page} />;
  }
}

function View({ page }: { readonly page: RunningPage }) {
  const { deskPage, focus, indicator, project } = viewOf(page);
  if (indicator !== null) return <IndicatorPage id={indicator} />;
  if (project !== null) return <ProjectPage id={project} />;
  if (deskPage === 'projects') return <ProjectListPage />;
  return focus === null ? <DeskPage /> : <PanelPage panel={focus} />;
}
