import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingText } from '../../../src/features/compare/finding-text';
import type { FindingPart } from '../../../src/features/compare/finding-words';
import type { Language } from '../../../src/i18n/format';
import { resolveRef } from '../../../src/model/compare/derived';
import type { Library } from '../../../src/model/compare/library';
import type { Figure } from '../../../src/model/figure';
import type { Finding } from '../../../src/model/findings/finding';
import { findingsOf } from '../../../src/model/findings/findings';
import { type World, worldOf, worlds } from './arbitrary-libraries';
import { sectors, Truth } from './finding-truth';

const findingsIn = ({ library, view, clauses }: World) => findingsOf(library, view, clauses, sectors);
const partsIn = (world: World, language: Language) =>
  findingsIn(world).map((finding) => findingText(finding, language));
const wordsOf = (parts: readonly FindingPart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const sentencesIn = (world: World, language: Language) => partsIn(world, language).map(wordsOf);

/** The printed figure behind a part of a sentence, for any kind of ref. */
function printedAt(library: Library, { view }: World, ref: string): string | undefined {
  const own = library.sets.find(
    ({ place }) => place.region.id === view.region.id && place.period.code === view.period.code,
  );
  return (own?.dataset.figures.get(ref) ?? resolveRef(library, ref)?.figure)?.quantity.printed;
}

/** The findings' variants that differ in wording. */
function variantOf(finding: Finding): string {
  const side = ({ quantity }: Figure) => ['down', 'level', 'up'][Math.sign(quantity.amount) + 1];
  switch (finding.kind) {
    case 'against-region':
    case 'since':
      return `${finding.kind} ${side(finding.difference)}`;
    case 'target':
      return finding.progress.kind === 'share'
        ? `share ${side(finding.progress.ahead)}`
        : `target ${finding.progress.verdict}`;
    case 'programme':
      return finding.state.kind === 'progress' ? `programme ${side(finding.state.ahead)}` : 'only planned';
    case 'late':
      return `${finding.lateness.actual === null ? 'overdue' : 'late'} ${finding.lateness.step}`;
    case 'family':
      return `family ${finding.better}`;
    default:
      return finding.kind;
  }
}

const sides = (kind: string) => [`${kind} down`, `${kind} level`, `${kind} up`];

const variants = [
  ...['against-region', 'since', 'share', 'programme'].flatMap(sides),
  ...['met', 'missed', 'above', 'below', 'level'].map((verdict) => `target ${verdict}`),
  'only planned',
  ...['late', 'overdue'].flatMap((kind) => [`${kind} start`, `${kind} finish`]),
  'family higher',
  'family lower',
  'largest',
  'no-counterpart',
  'no-result',
  'no-amount',
];

describe('findings', () => {
  test('claim only what is true of the data, whatever the data and filters', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const truth = new Truth(world);
        const findings = findingsIn(world);
        for (const finding of findings) truth.expect(finding);
        truth.expectOrder(findings);
      }),
      { numRuns: 300 },
    );
  });

  test('cite the same figures in both languages', () => {
    const refsOf = (parts: readonly FindingPart[]) =>
      parts.flatMap((part) => (typeof part === 'string' ? [] : [part.ref])).sort();
    fc.assert(
      fc.property(worlds, (world) => {
        expect(partsIn(world, 'en').map(refsOf)).toEqual(partsIn(world, 'zh').map(refsOf));
      }),
      { numRuns: 150 },
    );
  });

  test('link every figure to where it is printed or computed', () => {
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

  test('do not depend on the order of records, files and targets', () => {
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

  test('occur in every variant, so that the properties above are not vacuous', () => {
    const said = fc
      .sample(worlds, { numRuns: 400, seed: 2 })
      .flatMap((world) => findingsIn(world).map(variantOf));
    expect([...new Set(said)].sort()).toEqual([...variants].sort());
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
