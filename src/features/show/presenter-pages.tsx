import { useEffect, useRef } from 'react';
import type { RunningPage } from '../../model/orders/running-order';
import { clockText } from '../../model/show/show-clock';
import { appStore, useAppStore } from '../../store/store';
import { MarkGroup } from '../../ui/mark-group';
import { usePageTitle } from '../orders/page-title';
import styles from './presenter-pages.module.css';
import { usePresenterWords } from './presenter-words';

/** All pages by number and title, to jump to one; while the wall is held, only this window jumps. */
export function Pages({ pages }: { readonly pages: readonly RunningPage[] }) {
  const words = usePresenterWords();
  const current = useAppStore(({ slide }) => slide.page);
  const titleOf = usePageTitle();
  const element = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the current page changes.
  useEffect(() => {
    const page = element.current?.querySelector('[aria-current]');
    page?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <div ref={element} className={styles.pages}>
      <MarkGroup label={words.pages} className={styles.list}>
        {pages.map((page, at) => (
          <button
            key={page.id}
            type="button"
            className={styles.page}
            data-mark
            tabIndex={-1}
            aria-current={at + 1 === current ? 'page' : undefined}
            onClick={() => appStore.getState().turnTo(at + 1)}
          >
            <span className={styles.number}>{at + 1}</span>
            <span>{titleOf(page)}</span>
            {page.seconds !== null && <span className={styles.time}>{clockText(page.seconds)}</span>}
          </button>
        ))}
      </MarkGroup>
    </div>
  );
}
