type English = typeof import('./format-en').english;

let loaded: English | null = null;

/** The words and formats of English. Whoever makes English the language has waited for loadEnglish before. */
export function english(): English {
  if (!loaded) throw new Error('English is asked for before loadEnglish() has brought it.');
  return loaded;
}

export function hasEnglish(): boolean {
  return loaded !== null;
}

/** Rejects where the file cannot be fetched; asking again then tries again. */
export async function loadEnglish(): Promise<void> {
  loaded ??= (await import('./format-en')).english;
}
