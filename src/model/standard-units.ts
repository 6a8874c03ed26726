import { type Unit, unitsOf } from './unit';

/** Units that the software itself computes in, whatever units.json holds. */
const standard = unitsOf({
  units: [
    { id: 'percent', zh: '%', kind: 'share', en: '%' },
    {
      id: 'percentage-point',
      zh: '个百分点',
      kind: 'share-difference',
      en: { one: 'percentage point', other: 'percentage points' },
    },
    { id: '天', kind: 'time', en: { one: 'day', other: 'days' } },
    { id: '元', kind: 'money', en: 'yuan', sign: '¥', scales: ['万', '亿'] },
  ],
});

function named(id: string): Unit {
  const unit = standard.get(id);
  if (!unit) throw new Error(`No standard unit ${id}.`);
  return unit;
}

export const PERCENT = named('percent');
export const PERCENTAGE_POINT = named('percentage-point');
export const DAY = named('天');
export const WAN_YUAN = named('万元');
export const YI_YUAN = named('亿元');
