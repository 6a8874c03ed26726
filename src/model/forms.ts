const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12]\\d|3[01])';

/** The forms that texts of the data have. The schemas check them, and faults name the one that is not kept. */
export const forms = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  key: /^[a-z][a-z0-9-]*$/,
  /** `<record id>.<figure key>`, see figure.ts. */
  figure: /^[a-z0-9-]+\.[a-z0-9-]+$/,
  /** A code of GB/T 4754-2017: a section letter, or a letter with 2–4 digits (C, C36, F526). */
  industryCode: /^[A-T](\d{2,4})?$/,
  paragraph: /^P\d{2,}$/,
  cell: /^[A-Z]{1,3}[1-9]\d*$/,
  /**
   * `2024` whole year, `2024H1` half-year, `2024Q1` quarter, `2024M03` month, `2024C09` from January to
   * September. Periods expressible as year, half, quarter or month have no C code, so that each period has one
   * code only.
   */
  period: /^\d{4}(H[12]|Q[1-4]|M(0[1-9]|1[0-2])|C(0[245789]|1[01]))?$/,
  /** A day, or the month where no day is known. */
  dayOrMonth: new RegExp(`^\\d{4}-${month}(-${day})?$`),
  /** `2024`, `2024-08` or `2024-08-31`, as exact as it is printed. */
  partialDate: new RegExp(`^\\d{4}(-${month}(-${day})?)?$`),
} as const;

/** `day` and `url` are checked by valibot. */
export type Form = keyof typeof forms | 'day' | 'url';
