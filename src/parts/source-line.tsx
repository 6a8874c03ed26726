import { DataText, useMessages } from '../i18n/language';
import type { Citations } from '../model/citations';
import { useShared } from '../store/hooks';

/** Nobody reads more paragraph numbers in a row; each figure still links to its own. */
const MOST_PLACES = 60;
/** Stands for the title in the words around it. */
const TITLE = '\ufffc';

/** The documents that a panel cites, each with its places. */
export function SourceLine({ citations }: { readonly citations: Citations }) {
  const { source } = useMessages();
  const documents = useShared()?.documents;
  const cited = citations.flatMap(({ document: id, locators }) => {
    const document = documents?.get(id);
    return document ? [{ document, locators }] : [];
  });
  return cited.map(({ document, locators }, position) => {
    const places =
      locators.length > MOST_PLACES
        ? source.placeCount(locators.length)
        : source.places(locators, document.read);
    const say = position === 0 ? source.line : source.furtherLine;
    const [before, after] = say(TITLE, places).split(TITLE);
    return (
      <span key={document.id}>
        {before}
        <DataText of={document.title} />
        {after}
      </span>
    );
  });
}
