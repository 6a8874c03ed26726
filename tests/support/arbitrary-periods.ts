import fc from 'fast-check';

const two = (n: number) => String(n).padStart(2, '0');

/** Every code of a few years that the schema allows. */
export const periodCodes = fc
  .tuple(
    fc.integer({ min: 2028, max: 2031 }),
    fc.constantFrom(
      '',
      ...['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'],
      ...Array.from({ length: 12 }, (_, i) => `M${two(i + 1)}`),
      ...[2, 4, 5, 7, 8, 9, 10, 11].map((month) => `C${two(month)}`),
    ),
  )
  .map(([year, rest]) => `${year}${rest}`);

export const arrayOfPeriods = fc.uniqueArray(periodCodes, { maxLength: 12 });
