/** Known words that a mistyped one may stand for, nearest first; at most three. */
export function nearest(word: string, known: Iterable<string>): readonly string[] {
  const most = Math.max(1, Math.floor(word.length / 3));
  return [...known]
    .map((other) => ({ other, distance: begins(word, other) ? 0.5 : distanceOf(word, other) }))
    .filter(({ other, distance }) => distance <= most && distance < other.length)
    .sort((a, b) => a.distance - b.distance || a.other.length - b.other.length)
    .slice(0, 3)
    .map(({ other }) => other);
}

/** One of them breaks off: 平方 for 平方米, gdp-growth for gdp. */
function begins(word: string, other: string): boolean {
  return word.length > 1 && other.length > 1 && (other.startsWith(word) || word.startsWith(other));
}

/** How many characters must be put in, taken out or replaced (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[to.length] ?? 0;
}
