import { useMessages } from '../../i18n/language';
import { useAppStore } from '../../store/store';
import styles from './finding-sentence.module.css';
import type { FindingPart, Said } from './finding-words';

type Figure = Exclude<FindingPart, string>;
/** Words, or a figure with the punctuation that a line break must not separate from it. */
type Piece = Readonly<{ before: string; figure: Figure | null; after: string }>;

/** The sentence of a finding; each figure in it is a button that opens its source. */
export function FindingSentence({ said }: { readonly said: Said }) {
  return (
    <p>
      {piecesOf(said).map(({ before, figure, after }, position) =>
        figure ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: one figure may occur twice in a sentence.
          <span key={position} className={styles.unparted}>
            {before}
            <FigureButton figure={figure} />
            {after}
          </span>
        ) : (
          before
        ),
      )}
    </p>
  );
}

// Browsers break lines on either side of a button, even before a comma.
function piecesOf(said: Said): readonly Piece[] {
  return said.map((part, at): Piece => {
    if (typeof part !== 'string') {
      const [before, after] = [said[at - 1], said[at + 1]];
      return { before: openingOf(before), figure: part, after: closingOf(after) };
    }
    const start = at === 0 ? 0 : closingOf(part).length;
    const end = at === said.length - 1 ? part.length : part.length - openingOf(part).length;
    return { before: part.slice(start, end), figure: null, after: '' };
  });
}

function openingOf(part: FindingPart | undefined): string {
  return typeof part === 'string' ? (/[（(]$/.exec(part)?.[0] ?? '') : '';
}

function closingOf(part: FindingPart | undefined): string {
  return typeof part === 'string' ? (/^[）)，、；,;]+/.exec(part)?.[0] ?? '') : '';
}

function FigureButton({ figure: { ref, text } }: { readonly figure: Figure }) {
  const messages = useMessages();
  const openFigure = useAppStore((state) => state.openFigure);
  return (
    <button
      type="button"
      className={styles.figure}
      data-ref={ref}
      title={messages.actions.openSource}
      onClick={() => openFigure(ref)}
    >
      {text}
    </button>
  );
}
