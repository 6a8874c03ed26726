import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inForce, isInOrder, limitsFrom } from '../../../src/model/compare/thresholds';
import { threshold } from '../../support/made-up-data';

const better = fc.constantFrom('higher' as const, 'lower' as const);

describe('typed limits', () => {
  test.each([
    ['10', '0', { meets: 10, warns: 0 }],
    [' 7.5 ', '-2', { meets: 7.5, warns: -2 }],
    ['5', '5', { meets: 5, warns: 5 }],
    ['0', '10', 'wrong-order'],
    ['', '0', 'no-number'],
    ['10', ' ', 'no-number'],
    ['ten', '0', 'no-number'],
    ['1e999', '0', 'no-number'],
    ['1e10', '0', 'no-number'],
  ])('%j and %j where higher is better are %j', (meets, warns, expected) => {
    expect(limitsFrom('higher', { meets, warns })).toEqual(expected);
  });

  test('never hold −0', () => {
    expect(limitsFrom('higher', { meets: '-0', warns: '-1' })).toEqual({ meets: 0, warns: -1 });
  });

  test('are accepted exactly if their order fits the better direction', () => {
    const number = fc.integer({ min: -999, max: 999 });
    fc.assert(
      fc.property(better, number, number, (end, meets, warns) => {
        const read = limitsFrom(end, { meets: String(meets), warns: String(warns) });
        const isRight = end === 'higher' ? meets >= warns : meets <= warns;
        expect(isInOrder(end, { meets, warns })).toBe(isRight);
        expect(read).toEqual(isRight ? { meets: meets + 0, warns: warns + 0 } : 'wrong-order');
      }),
    );
  });
});

describe('limits in force', () => {
  const own = { meets: 5, warns: 1 };
  const ref = 'here.industrial-output.growth';

  test('are the user’s for the same region, indicator and key, and the editors’ otherwise', () => {
    expect(inForce('here', threshold(), { [ref]: own })).toMatchObject({ limits: own, isOwn: true });
    for (const [region, of] of [
      ['there', threshold()],
      ['here', threshold({ key: 'quantity' })],
      ['here', threshold({ indicator: 'retail' })],
    ] as const) {
      expect(inForce(region, of, { [ref]: own })).toMatchObject({ limits: { meets: 10 }, isOwn: false });
    }
  });
});
