import { readFileSync } from 'node:fs';
import { marked, type Token, type Tokens } from 'marked';
import type { Language } from '../../src/i18n/format';

export const guidePages = ['index', 'records', 'lists', 'messages'] as const;
export const guideLanguages = ['zh', 'en'] as const satisfies readonly Language[];

/** The Markdown of one page of docs/guide. */
export function guideText(language: Language, page: (typeof guidePages)[number]): string {
  return readFileSync(`docs/guide/${language}/${page}.md`, 'utf8');
}

export function guideTokens(language: Language, page: (typeof guidePages)[number]): readonly Token[] {
  return marked.lexer(guideText(language, page));
}

/** The words in code style of a piece of Markdown. */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The rows of every table of a page, each cell as Markdown. */
export function tablesIn(tokens: readonly Token[]): readonly (readonly (readonly string[])[])[] {
  return tokens
    .filter((token): token is Tokens.Table => token.type === 'table')
    .map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
}

/** The files that the guide writes out: each block of JSON with a schema, under a paragraph that names it. */
export function exampleFiles(language: Language): ReadonlyMap<string, string> {
  return new Map(
    guidePages.flatMap((page) => {
      const tokens = guideTokens(language, page).filter(({ type }) => type !== 'space');
      return tokens.flatMap((token, i): [string, string][] => {
        if (token.type !== 'code' || !token.text.includes('"$schema"')) return [];
        const file = codeIn(tokens[i - 1]?.raw ?? '').find((code) => /^data\/.*\.json$/.test(code));
        return [[file ?? `a block without a name in ${language}/${page}`, token.text]];
      });
    }),
  );
}
