import { createContext, useContext, useMemo } from 'react';
import { type Language, openBasis } from '../i18n/format';
import { useLanguage } from '../i18n/language';
import type { Figure } from '../model/figure';
import type { Footnote } from '../ui/figure-text';
import styles from './footnotes.module.css';

const SaidAbove = createContext<readonly string[]>([]);

/** Around what stands on one screen with footnotes of these texts: they are not said again there, only referred to. */
export const FootnotesAbove = SaidAbove.Provider;

/** One for each thing that a rate can leave open: both, or either. */
const signs = ['①', '②', '③'];

type BasisNotes = Readonly<{
  /** To be written beside the figures. */
  notes: readonly Footnote[];
  noteOf: (figure: Figure) => Footnote | undefined;
}>;

const none = [] as const;

/** What rates leave open of how they were reckoned, each text once. `above` is said elsewhere on the screen. */
export function basisNotes(
  figures: readonly Figure[],
  language: Language,
  above: readonly string[] = none,
): BasisNotes {
  const textOf = ({ growth }: Figure) => growth && openBasis(growth, language);
  const open = figures.flatMap((figure) => textOf(figure) ?? []);
  const all = [...new Set([...above, ...open])].map((text, at) => ({ sign: signs[at] ?? '', text }));
  return {
    notes: all.slice(above.length),
    noteOf: (figure) => all.find(({ text }) => text === textOf(figure)),
  };
}

export function useBasisNotes(figures: readonly Figure[]): BasisNotes {
  const language = useLanguage();
  const above = useContext(SaidAbove);
  return useMemo(() => basisNotes(figures, language, above), [figures, language, above]);
}

export function Footnotes({ notes }: { readonly notes: readonly Footnote[] }) {
  if (notes.length === 0) return null;
  return (
    <p className={styles.notes}>
      {notes.map(({ sign, text }) => (
        <span key={sign}>
          {sign} {text}
        </span>
      ))}
    </p>
  );
}
