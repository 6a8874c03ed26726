import { useMessages, useText } from '../../i18n/language';
import { indicatorName } from '../../model/compare/library';
import type { RunningPage } from '../../model/orders/running-order';
import { useLibrary } from '../../store/hooks';
import { viewOf } from '../../store/show';
import { useOrderWords } from './words';

/** A page's name in lists: its own title, else what it shows. */
export function usePageTitle(): (page: RunningPage) => string {
  const shown = useShownTitle();
  return (page) => page.title ?? shown(page);
}

/** What a page shows, regardless of its title. */
export function useShownTitle(): (page: RunningPage) => string {
  const messages = useMessages();
  const words = useOrderWords();
  const text = useText();
  const library = useLibrary();
  return (page) => {
    if (page.kind !== 'view') return words.kinds[page.kind];
    const { deskPage, focus, indicator, project, region } = viewOf(page);
    const thing = indicator ?? project;
    if (thing !== null) {
      const level = library?.index.regions.find(
        ({ id }) => id === (region ?? library.index.default.region),
      )?.level;
      const name = library && level && indicatorName(library, thing, level);
      return name ? text(name) : thing;
    }
    if (deskPage === 'projects') return words.allProjects;
    return focus === null ? words.desk : messages.panels[focus];
  };
}
