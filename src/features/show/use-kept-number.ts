import { useState } from 'react';

/** A number that this window keeps across reloads; `initial` if storage holds no finite number. */
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
      // Storage is off or full: the number is lost on reload.
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
