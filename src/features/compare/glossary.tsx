import { useMemo, useState } from 'react';
import { statedBasis, unitName } from '../../i18n/format';
import { DataText, useLanguage, useMessages, useText } from '../../i18n/language';
import { periodText } from '../../i18n/period-text';
import { type GlossaryEntry, glossaryOf } from '../../model/compare/glossary';
import { regionLevels } from '../../model/file-schema';
import { comparePeriods } from '../../model/period';
import { useLibrary, usePlace } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import { ContextFaults } from './context-faults';
import styles from './glossary.module.css';
import { useComparisonWords } from './words';

/** Every indicator of the region in view and those above it: meaning, measurement and reports. */
export function Glossary() {
  const messages = useMessages();
  const setPage = useAppStore((state) => state.setDeskPage);
  const words = useComparisonWords();
  const library = useLibrary();
  const [wanted, setWanted] = useState('');
  const region = usePlace()?.region;
  const entries = useMemo(() => (library && region ? glossaryOf(library, region) : []), [library, region]);
  const sought = wanted.trim().toLowerCase();
  const shown = entries.filter(({ id, name, definition }) => {
    const texts = [name, definition?.definition, ...Object.values(definition?.nameAt ?? {})];
    return [id, ...texts.flatMap((one) => (one ? [one.zh, one.en] : []))].some((one) =>
      one.toLowerCase().includes(sought),
    );
  });
  return (
    <section className={styles.page} aria-labelledby="glossary-title">
      <header className={styles.header}>
        <h2 id="glossary-title">{messages.indicator.glossary}</h2>
        <p>{words.glossary.intro}</p>
        <input
          type="search"
          className={styles.find}
          aria-label={words.glossary.find}
          placeholder={words.glossary.find}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <p role="status">{words.glossary.count(shown.length)}</p>
        <Button className={styles.back} onClick={() => setPage(null)}>
          {messages.actions.shrink}
        </Button>
      </header>
      <ContextFaults />
      <ul className={styles.entries}>
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry }: { readonly entry: GlossaryEntry }) {
  const messages = useMessages();
  const words = useComparisonWords();
  const language = useLanguage();
  const text = useText();
  const openIndicator = useAppStore((state) => state.openIndicator);
  const { definition } = entry;
  const reports = entry.reports.map(({ region, periods }) =>
    messages.clause(
      text(region.name),
      messages.list([...periods].sort(comparePeriods).map((code) => periodText(code, language))),
    ),
  );
  const otherNames = regionLevels.flatMap((level) => {
    const name = definition?.nameAt?.[level];
    return name && text(name) !== text(entry.name) ? [[messages.whole[level], text(name)] as const] : [];
  });
  const facts = [
    ...otherNames,
    [words.definition, definition && text(definition.definition)],
    [messages.source.note, definition?.note && text(definition.note)],
    [messages.source.scope, messages.listLong(entry.scopes.map(text))],
    [messages.table.unit, messages.list(entry.units.map((unit) => unitName(unit, language)))],
    [
      messages.source.basis,
      messages.listLong(entry.bases.map((basis) => statedBasis(basis, language)).filter(Boolean)),
    ],
    [messages.sectorMenu.codes, definition && (definition.codes.join(' ') || words.everything)],
    [words.glossary.reported, messages.listLong(reports) || messages.notInDatabase],
    [messages.natures.target, messages.list(entry.targets.map(({ name }) => text(name)))],
  ] as const;
  return (
    <li className={styles.entry}>
      <h3>
        <button type="button" className={styles.name} onClick={() => openIndicator(entry.id)}>
          <DataText of={entry.name} />
          <span className="visually-hidden"> {messages.indicator.open}</span>
        </button>
      </h3>
      <dl className={styles.facts}>
        {facts.map(
          ([term, fact]) =>
            fact && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  );
}
