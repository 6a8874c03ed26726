import { type Language, messagesIn } from '../../i18n/format';
import type { Caveat } from '../../model/compare/comparison';
import type { PlacedFigure } from '../../model/compare/library';
import { comparisonWords } from './words';

/** What must be said beside two figures that are known not to be reckoned alike, a clause each; see also `unstatedTexts`. */
export function caveatTexts(
  caveats: readonly Caveat[],
  pair: readonly [PlacedFigure, PlacedFigure],
  language: Language,
): readonly string[] {
  return caveats.flatMap((caveat) =>
    caveat === 'basis-unstated' || caveat === 'kind-unstated' ? [] : differenceText(caveat, pair, language),
  );
}

/** What rates leave unstated, each thing once, and of whom: each named once, as `nameIt` tells them apart. */
export function unstatedTexts(
  figures: readonly PlacedFigure[],
  nameIt: (one: PlacedFigure) => string,
  language: Language,
): readonly string[] {
  const { caveats: words } = comparisonWords[language];
  const whoByWhat = new Map<string, Set<string>>();
  for (const one of figures) {
    const open = (['kind', 'basis'] as const).filter((what) => one.figure.growth?.[what] === 'unstated');
    if (open.length === 0) continue;
    const what = words.both(open.map((part) => words[part]));
    whoByWhat.set(what, (whoByWhat.get(what) ?? new Set()).add(nameIt(one)));
  }
  return [...whoByWhat].map(([what, who]) => words.unstated([...who], what));
}

function differenceText(
  caveat: Exclude<Caveat, 'basis-unstated' | 'kind-unstated'>,
  [own, other]: readonly [PlacedFigure, PlacedFigure],
  language: Language,
): string {
  const { caveats: words } = comparisonWords[language];
  const { basis, growthKind, natures } = messagesIn[language];
  const [a, b] = [own.figure, other.figure];
  switch (caveat) {
    case 'basis-differs':
      return words[caveat](basis[a.growth?.basis ?? 'unstated'], basis[b.growth?.basis ?? 'unstated']);
    case 'kind-differs':
      return words[caveat](
        growthKind[a.growth?.kind ?? 'unstated'],
        growthKind[b.growth?.kind ?? 'unstated'],
      );
    case 'nature-differs':
      return words[caveat](natures[a.nature], natures[b.nature]);
    case 'scope-differs':
      return words[caveat]((scopeNote(own) ?? scopeNote(other))?.[language] ?? '');
    default:
      return words[caveat];
  }
}

function scopeNote({ figure: { record } }: PlacedFigure) {
  return record.type === 'indicator' ? record.scopeDiffers : undefined;
}
