import type { ReactNode } from 'react';
import { useMessages, useText } from '../../i18n/language';
import type { Citations } from '../../model/citations';
import type { ListItem, Picture } from '../../parts/wall-parts';
import { usePlace } from '../../store/hooks';
import { usePageState } from '../orders/page-state';
import { useOrderWords } from '../orders/words';
import { Screens } from './screens';
import { Strip } from './strip';
import { useSingleScreen } from './use-single-screen';
import { useWallContext } from './wall-context';
import styles from './wall-page.module.css';

type WallPageProps = {
  /** The page's heading, unless the pinned page has a title. */
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** The unit of its figures. */
  readonly unit?: string | undefined;
  /** The sources in the strip. */
  readonly citations: Citations;
  readonly pictures?: readonly Picture[];
  readonly items?: readonly ListItem[];
  /** Shown instead of pictures and items. */
  readonly children?: ReactNode;
  /** Whether `children` only stand in until pictures and items come: an address may name a screen of those. */
  readonly isComing?: boolean;
};

const none = [] as const;

/** A page on the wall: heading, content and the permanent strip. */
export function WallPage({
  title,
  subtitle,
  unit,
  citations,
  pictures,
  items,
  children,
  isComing = false,
}: WallPageProps) {
  const words = useOrderWords();
  const messages = useMessages();
  const text = useText();
  const place = usePlace();
  const { page } = useWallContext();
  const { isChanged } = usePageState()(page);
  useSingleScreen(children !== undefined && !isComing);
  const heading = page.title ?? title;
  const under = [page.title === null ? null : title, subtitle, isChanged ? words.changed : null];
  return (
    <>
      <header className={styles.header}>
        <h1 className="visually-hidden">
          {place ? messages.reportTitle(text(place.region.name)) : messages.appName}
        </h1>
        <h2 className={styles.title} data-title>
          {heading}
        </h2>
        <p className={styles.subtitle}>{under.filter(Boolean).join(' · ')}</p>
      </header>
      <main className={styles.body}>
        {children ?? <Screens label={heading} pictures={pictures ?? none} items={items ?? none} />}
      </main>
      <Strip unit={unit} citations={citations} />
    </>
  );
}
