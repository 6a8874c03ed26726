import { useMemo } from 'react';
import { useMessages, useText } from '../../i18n/language';
import { useShared } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { ExplorerBar } from './explorer-bar';
import { KnownSum } from './known-sum';
import styles from './project-explorer.module.css';
import { ProjectGrid } from './project-grid';
import { type ProjectRows, useProjectRows } from './use-project-rows';
import { useProjectTableWords } from './words';

const manyValued: readonly string[] = ['sector', 'topic', 'nature'];

/** All projects of the register as one table. */
export function ProjectExplorer() {
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const setPage = useAppStore((state) => state.setDeskPage);
  const shown = useProjectRows();
  const { table, view, rows, known } = shown;
  return (
    <section className={styles.explorer} aria-label={words.title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.summary} role="status">
          {words.count(rows.length, table.projects.length)}
          <KnownSum known={known} />
        </p>
        <Button data-screen-only onClick={() => setPage(null)}>
          {messages.actions.shrink}
        </Button>
      </header>
      <ExplorerBar />
      <p className={styles.note}>
        {words.sumRule}
        {view.group && manyValued.includes(view.group) && (
          <span className={styles.overlap}>{words.groupOverlap(messages.dimensions[view.group])}</span>
        )}
      </p>
      <ProjectGrid {...shown} />
      <footer className={styles.note}>
        <Documents {...shown} />
        <p data-screen-only>{words.keys}</p>
      </footer>
    </section>
  );
}

/** The source documents of the projects in view; each row cites its place in them. */
function Documents({ table, rows }: Pick<ProjectRows, 'table' | 'rows'>) {
  const { table: words } = useProjectTableWords();
  const text = useText();
  const shared = useShared();
  const ids = useMemo(
    () => new Set(rows.flatMap((row) => table.projects[row]?.sources.map(({ document }) => document) ?? [])),
    [table, rows],
  );
  const titles = [...ids].flatMap((id) => {
    const document = shared?.documents.get(id);
    return document ? [text(document.title)] : [];
  });
  return titles.length > 0 ? <p>{words.sources(titles)}</p> : null;
}
