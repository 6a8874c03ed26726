import { useState } from 'react';

/** A number that this window remembers when it is loaded again; NaN in storage, or none at all, means `initial`. */
export function useKeptNumber<T extends number | null>(
  name: string,
  initial: T,
): readonly [number | T, (value: number | T) => void] {
  const [value, setValue] = useState<number | T>(() => read(name) ?? initial);
  const keep = (next: number | T) => {
    setValue(next);
    try {
      if (next === null) sessionStorage.removeItem(keyOf(name));
      else sessionStorage.setItem(keyOf(name), String(next));
    } catch {
      // Off or full; it lasts until the window is closed.
    }
  };
  return [value, keep];
}

function read(name: string): number | null {
  try {
    const number = Number.parseFloat(sessionStorage.getItem(keyOf(name)) ?? '');
    return Number.isFinite(number) ? number : null;
  } catch {
    return null;
  }
}

function keyOf(name: string): string {
  return `yiping.presenter.${name}`;
}
