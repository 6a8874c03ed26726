import type { Language } from '../../i18n/format';
import { messagesIn } from '../../i18n/messages-in';
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

/** What both or one of two rates leave unstated, said once; of one alone `nameIt` says which. */
export function unstatedTexts(
  pair: readonly [PlacedFigure, PlacedFigure],
  nameIt: (one: PlacedFigure) => string,
  language: Language,
): readonly string[] {
  const { caveats: words } = comparisonWords[language];
  const [first, second] = pair.map(({ figure }) =>
    (['kind', 'basis'] as const).filter((what) => figure.growth?.[what] === 'unstated'),
  );
  const say = (who: string, what: readonly ('kind' | 'basis')[] = []) =>
    what.length > 0
      ? [
          words.unstated(
            who,
            what.map((one) => words[one]),
          ),
        ]
      : [];
  if (first?.join() === second?.join()) {
    const areOfOneRegion = pair[0].region.id === pair[1].region.id;
    return say(areOfOneRegion ? words.bothPeriods : words.bothRegions, first);
  }
  return [...say(nameIt(pair[0]), first), ...say(nameIt(pair[1]), second)];
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
