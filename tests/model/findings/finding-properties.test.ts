import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingText } from '../../../src/features/compare/finding-text';
import type { FindingPart } from '../../../src/features/compare/finding-words';
import { resolveRef } from '../../../src/model/compare/derived';
import type { Library } from '../../../src/model/compare/library';
import { findingsOf } from '../../../src/model/findings/findings';
import { type World, worldOf, worlds } from './arbitrary-libraries';
import { type Language, sentenceKinds, sentenceOf } from './finding-sentences';
import { sectors, Truth } from './finding-truth';

const languages = ['zh', 'en'] as const;

const findingsIn = ({ library, view, clauses }: World) => findingsOf(library, view, clauses, sectors);
const partsIn = (world: World, language: Language) =>
  findingsIn(world).map((finding) => findingText(finding, language));
const wordsOf = (parts: readonly FindingPart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const sentencesIn = (world: World, language: Language) => partsIn(world, language).map(wordsOf);

/** The printed figure behind a piece of a sentence, wherever the ref leads. */
function printedAt(library: Library, { view }: World, ref: string): string | undefined {
  const own = library.sets.find(
    ({ place }) => place.region.id === view.region.id && place.period.code === view.period.code,
  );
  return (own?.dataset.figures.get(ref) ?? resolveRef(library, ref)?.figure)?.quantity.printed;
}

describe('findings', () => {
  test.each(languages)(
    'say in %s only what is true of the data, whatever the data and filters',
    (language) => {
      fc.assert(
        fc.property(worlds, (world) => {
          const truth = new Truth(world, language);
          for (const text of sentencesIn(world, language)) {
            try {
              truth.expect(sentenceOf(text, language));
            } catch (error) {
              throw new Error(`${text}: ${error}`);
            }
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  test('say the same in both languages', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const kinds = (language: Language) =>
          sentencesIn(world, language).map((text) => sentenceOf(text, language).kind);
        expect(kinds('en')).toEqual(kinds('zh'));
      }),
      { numRuns: 150 },
    );
  });

  test('lead from every figure to where it is printed or computed', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const part of partsIn(world, 'zh').flat()) {
          if (typeof part === 'string') continue;
          const printed = printedAt(world.library, world, part.ref);
          expect([part.ref, printed]).toEqual([part.ref, expect.any(String)]);
          const number = /\d+(?:\.\d+)?/.exec(part.text)?.[0];
          if (number) expect(printed).toContain(number);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are the same whatever the order of records, files and targets', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const sets = [...world.sets].reverse().map((set) => ({
          ...set,
          file: {
            ...set.file,
            indicators: [...set.file.indicators].reverse(),
            projects: [...set.file.projects].reverse(),
          },
        }));
        const { regions } = world.library.index;
        const turned = worldOf(regions, sets, [...world.targets].reverse(), world.view, world.clauses);
        expect(sentencesIn(turned, 'zh')).toEqual(sentencesIn(world, 'zh'));
      }),
      { numRuns: 150 },
    );
  });

  test('are of every kind, so that nothing above holds of nothing', () => {
    const said = fc
      .sample(worlds, { numRuns: 400, seed: 1 })
      .flatMap((world) => sentencesIn(world, 'zh').map((text) => sentenceOf(text, 'zh').kind));
    expect([...new Set(said)].sort()).toEqual([...sentenceKinds].sort());
  });

  test('are few, at most two of a kind', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const kinds = findingsIn(world).map(({ kind }) => kind);
        for (const kind of kinds) expect(kinds.filter((other) => other === kind).length).toBeLessThan(3);
      }),
      { numRuns: 150 },
    );
  });
});
