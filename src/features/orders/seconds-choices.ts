const usual = [10, 15, 20, 30, 60, 120];

/** After how many seconds pages may turn by themselves, with what an address asked for. */
export function secondsChoices(wanted: number | null): readonly number[] {
  return wanted === null || usual.includes(wanted) ? usual : [...usual, wanted].sort((a, b) => a - b);
}
