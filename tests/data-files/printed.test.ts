import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/model/dataset';
import { readDirection } from '../../src/model/printed/read-direction';
import { readPrinted } from '../../src/model/printed/read-printed';
import { standsIn } from '../../src/model/printed/stands-in';
import { units } from '../model/printed/committed-units';
import { loadSet, loadShared } from './load-data';

const periods = loadShared().index.regions.flatMap(({ id, periods }) =>
  periods.map(({ code }) => ({ region: id, code })),
);

describe.each(periods)('the figures of $region in $code', ({ region, code }) => {
  const dataset = datasetOf(loadSet(region, code).map(({ file }) => file));
  const published = [...dataset.figures.values()].filter(({ derivation }) => derivation === null);

  test('are read from their printed words as they are recorded', () => {
    const misread = published.flatMap(({ ref, quantity }) => {
      const result = readPrinted(quantity.printed, units);
      if (!result.ok) return [`${ref}: ${quantity.printed} (${result.why} ${result.words})`];
      const { amount, unit, qualifier } = result.reading;
      // 三大 prints no unit; 月 is how the first edition calls 个月.
      const agrees = unit === null || unit === quantity.unit || (unit === '个月' && quantity.unit === '月');
      const isSame = amount === Math.abs(quantity.amount) && qualifier === quantity.qualifier && agrees;
      return isSame ? [] : [`${ref}: ${quantity.printed} is ${amount} ${unit} ${qualifier}`];
    });
    expect(misread).toEqual([]);
  });

  test('stand in their phrases, and the rates go the way that these say', () => {
    const astray = published.filter(
      ({ quantity, source }) => !standsIn(quantity.printed, source.phrase, units),
    );
    expect(astray.map(({ ref }) => ref)).toEqual([]);
    const rates = published.filter(({ growth }) => growth !== null);
    expect(
      rates.map(({ ref, quantity, source }) => [ref, readDirection(source.phrase, quantity.printed)]),
    ).toEqual(rates.map(({ ref, quantity }) => [ref, quantity.amount < 0 ? 'down' : 'up']));
  });
});
