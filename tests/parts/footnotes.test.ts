import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/model/figure';
import type { Growth } from '../../src/model/quantity-schema';
import { basisNotes } from '../../src/parts/footnotes';
import { asRecord, growth, indicator } from '../support/made-up-data';

function rate(id: string, over: Pick<Growth, 'basis' | 'kind'>) {
  const figure = figureOf(asRecord('indicator', indicator({ id, growth: growth(5, over) })), 'growth');
  if (!figure) throw new Error('no rate');
  return figure;
}

const open = { basis: 'unstated', kind: 'unstated' } as const;
const known = rate('known', { basis: 'constant-price', kind: 'year-on-year' });
const [one, other] = [rate('one', open), rate('other', open)];
const half = rate('half', { basis: 'unstated', kind: 'year-on-year' });

describe('the footnotes of rates', () => {
  test('say once what several rates leave open, and nothing of those that state all', () => {
    const { notes, noteOf } = basisNotes([one, known, other, half], 'zh');
    expect(notes).toEqual([
      { sign: '①', text: '基期与价格基础未注明' },
      { sign: '②', text: '价格基础未注明' },
    ]);
    expect([one, known, other, half].map((figure) => noteOf(figure)?.sign)).toEqual([
      '①',
      undefined,
      '①',
      '②',
    ]);
  });

  test('refer to what is said elsewhere on the screen without saying it again', () => {
    const { notes, noteOf } = basisNotes([one, half], 'zh', ['基期与价格基础未注明']);
    expect(notes).toEqual([{ sign: '②', text: '价格基础未注明' }]);
    expect([one, half].map((figure) => noteOf(figure)?.sign)).toEqual(['①', '②']);
  });
});
