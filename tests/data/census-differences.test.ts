import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf } from '../../src/data/census-differences';

const numbers = fc.array(fc.constantFrom('1', '2', '一'), { maxLength: 8 });

test('lists that agree have no difference', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      expect(differencesOf(list, list)).toEqual([]);
    }),
  );
});

test('one number that is left out, put in or changed is one difference', () => {
  const other = '99';
  fc.assert(
    fc.property(numbers, fc.nat(8), (list, at) => {
      const place = at % (list.length + 1);
      const more = [...list.slice(0, place), other, ...list.slice(place)];
      const added = { position: place + 1, inText: other, inData: null };
      expect(differencesOf(more, list)).toEqual([added]);
      expect(differencesOf(list, more)).toEqual([{ position: place + 1, inText: null, inData: other }]);
      fc.pre(place < list.length);
      const changed = list.map((number, i) => (i === place ? other : number));
      expect(differencesOf(list, changed)).toEqual([
        { position: place + 1, inText: list[place], inData: other },
      ]);
    }),
  );
});
