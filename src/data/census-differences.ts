/** A number that only the text prints, that only the data lists, or that differs between them. */
export type Difference = Readonly<{
  /** Its position among the numbers of the paragraph, from 1; where it would be, if the text lacks it. */
  position: number;
  inText: string | null;
  inData: string | null;
}>;

/** The fewest differences between the numbers that a paragraph prints and those that the data lists for it. */
export function differencesOf(inText: readonly string[], inData: readonly string[]): readonly Difference[] {
  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  const upTo = (nextI: number, nextJ: number) => {
    for (let step = 0; step < Math.max(nextI - i, nextJ - j); step += 1) {
      differences.push({
        position: Math.min(i + step, nextI) + 1,
        inText: i + step < nextI ? (inText[i + step] ?? null) : null,
        inData: j + step < nextJ ? (inData[j + step] ?? null) : null,
      });
    }
    [i, j] = [nextI + 1, nextJ + 1];
  };
  for (const [sameI, sameJ] of commonOf(inText, inData)) upTo(sameI, sameJ);
  upTo(inText.length, inData.length);
  return differences;
}

/** The positions of a longest common subsequence in both lists. */
function commonOf(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = commonLengths(one, other);
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** [i][j] is the length of that subsequence in what follows i in one list and j in the other. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const [row = [], next = []] = [rows[i], rows[i + 1]];
      row[j] = one[i] === other[j] ? 1 + (next[j + 1] ?? 0) : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
