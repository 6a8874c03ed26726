import { isSettled } from '../../data/loadable';
import { useMessages } from '../../i18n/language';
import type { Figure } from '../../model/figure';
import { useBasisNotes } from '../../parts/footnotes';
import { ScopeTag } from '../../parts/scope-tag';
import { useHeadlines } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { FigureText, type Footnote } from '../../ui/figure-text';
import styles from './headline-strip.module.css';
import { useHeadlineFigures, useHeadlineText } from './use-headline-text';

/** The key figures. They stay under every filter, tagged as whole-district if it does not match them. */
export function HeadlineStrip() {
  const headlines = useHeadlines();
  const figures = useHeadlineFigures();
  const { notes, noteOf } = useBasisNotes(figures);
  const loading = useAppStore(({ files }) => !isSettled(Object.values(files)));
  return (
    <ul className={styles.strip} aria-busy={loading}>
      {headlines.map(({ ref, figure }) =>
        figure ? (
          <Headline
            key={ref}
            figure={figure}
            footnote={noteOf(figure)}
            notes={notes.filter((note) => figures.find((one) => noteOf(one) === note) === figure)}
          />
        ) : (
          <Missing key={ref} isLoading={loading} />
        ),
      )}
    </ul>
  );
}

/** Placeholder of a figure whose file is missing or still loading. */
function Missing({ isLoading }: { readonly isLoading: boolean }) {
  const messages = useMessages();
  return (
    <li className={styles.headline}>
      <span className={styles.name}>{messages.missing}</span>
      <span className={styles.about}>
        {isLoading ? messages.states.loading : messages.states.headlineMissing}
      </span>
    </li>
  );
}

type HeadlineProps = {
  readonly figure: Figure;
  readonly footnote: Footnote | undefined;
  /** The footnotes that this figure is the first to need: a line of their own would cost the desk its one screen. */
  readonly notes: readonly Footnote[];
};

function Headline({ figure, footnote, notes }: HeadlineProps) {
  const { name, part, about, isWhole } = useHeadlineText(figure);
  const openFigure = useAppStore((state) => state.openFigure);
  return (
    <li className={styles.headline}>
      <span className={styles.name}>
        {name}
        {part !== null && <span className={styles.part}>{part}</span>}
        {isWhole && <ScopeTag />}
      </span>
      <FigureText figure={figure} footnote={footnote} onOpen={openFigure} size="big" />
      <span className={styles.about}>
        {[about, ...notes.map(({ sign, text }) => `${sign} ${text}`)].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
