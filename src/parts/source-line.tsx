import { Fragment } from 'react';
import { DataText, useMessages } from '../i18n/language';
import type { Citations } from '../model/citations';
import { useShared } from '../store/hooks';

/** Nobody reads more paragraph numbers in a row; each figure still links to its own. */
const MOST_PLACES = 60;
/** Stands for each title in the words around it. */
const TITLE = '\ufffc';

/** The documents that a panel cites, each with its places. */
export function SourceLine({ citations }: { readonly citations: Citations }) {
  const { source } = useMessages();
  const documents = useShared()?.documents;
  const cited = citations.flatMap(({ document: id, locators }) => {
    const document = documents?.get(id);
    return document ? [{ document, locators }] : [];
  });
  if (cited.length === 0) return null;
  const line = source.line(
    cited.map(({ document, locators }) => {
      const places =
        locators.length > MOST_PLACES
          ? source.placeCount(locators.length)
          : source.places(locators, document.read);
      return source.cited(TITLE, places);
    }),
  );
  const [start, ...afterTitles] = line.split(TITLE);
  return (
    <>
      {start}
      {cited.map(({ document }, position) => (
        <Fragment key={document.id}>
          <DataText of={document.title} />
          {afterTitles[position]}
        </Fragment>
      ))}
    </>
  );
}
