import { useMessages, useText } from '../../i18n/language';
import type { Library } from '../../model/compare/library';
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
    const { deskPage, focus, indicator, project } = viewOf(page);
    const thing = indicator ?? project;
    if (thing !== null) {
      const name = library && nameIn(library, thing);
      return name ? text(name) : thing;
    }
    if (deskPage === 'projects') return words.allProjects;
    return focus === null ? words.desk : messages.panels[focus];
  };
}

/** The name of an indicator or record, perhaps of another region or period than the one in view. */
function nameIn({ definitions, sets }: Library, id: string) {
  const records = sets.map(({ dataset }) => dataset.byId.get(id));
  return definitions.get(id)?.name ?? records.find((record) => record !== undefined)?.name;
}
