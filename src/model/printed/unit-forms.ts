import { memoizeByObject } from '../memoize';
import { nearest } from '../nearest';
import type { Unit } from '../unit';

type Units = ReadonlyMap<string, Unit>;

/** Every way a unit may be printed. One by one they would be compared with each of tens of thousands of figures. */
const formsOf = memoizeByObject((units: Units) => {
  const forms = new Map<string, Unit>();
  for (const unit of units.values()) {
    for (const form of [unit.zh, ...unit.also]) if (!forms.has(form)) forms.set(form, unit);
  }
  return { forms, longest: Math.max(0, ...[...forms.keys()].map(({ length }) => length)) };
});

/** The unit that is printed with just these words. */
export function unitPrinted(words: string, units: Units): Unit | undefined {
  return formsOf(units).forms.get(words);
}

/** The longest unit that a text begins with. */
export function unitAtStart(text: string, units: Units): Readonly<{ unit: Unit; length: number }> | null {
  const { forms, longest } = formsOf(units);
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const unit = forms.get(text.slice(0, length));
    if (unit) return { unit, length };
  }
  return null;
}

/** Ids of the units whose words, as they are printed, a mistyped one is nearest to. */
export function unitsNear(words: string, units: Units): readonly string[] {
  const { forms } = formsOf(units);
  const known = [...forms.keys(), ...units.keys()];
  return [...new Set(nearest(words, known).map((form) => (forms.get(form) ?? units.get(form))?.id ?? form))];
}
