import { type Language, messagesIn } from '../../i18n/format';
import type { Caveat } from '../../model/compare/comparison';
import type { PlacedFigure } from '../../model/compare/library';
import { comparisonWords } from './words';

/** The caveats of comparing two figures, one clause each. */
export function caveatTexts(
  caveats: readonly Caveat[],
  pair: readonly [PlacedFigure, PlacedFigure],
  language: Language,
): readonly string[] {
  return caveats.flatMap((caveat) =>
    caveat === 'basis-unstated' || caveat === 'kind-unstated' ? [] : differenceText(caveat, pair, language),
  );
}

/** What one or both of two rates leave unstated, said once, and for which rate; `nameIt` names a rate. */
export function unstatedTexts(
  pair: readonly [PlacedFigure, PlacedFigure],
  nameIt: (one: PlacedFigure) => string,
  language: Language,
): readonly string[] {
  const { caveats: words } = comparisonWords[language];
  return sidesOf(pair).map(({ who, what }) =>
    words.unstated(
      who.map(nameIt),
      what.map((one) => words[one]),
    ),
  );
}

/** Which rate leaves what unstated; two that leave the same unstated are grouped. */
function sidesOf(pair: readonly PlacedFigure[]) {
  const sides = pair
    .map((one) => ({
      who: [one],
      what: (['kind', 'basis'] as const).filter((what) => one.figure.growth?.[what] === 'unstated'),
    }))
    .filter(({ what }) => what.length > 0);
  const [first, second] = sides;
  const isSame = first && second && first.what.join() === second.what.join();
  return isSame ? [{ who: [...first.who, ...second.who], what: first.what }] : sides;
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
