import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../.ci/first-view';

const FOLDER = `${process.cwd()}/src/boot/`;

describe('the scripts of the page’s start', () => {
  test('use only JavaScript that Internet Explorer parses, so that outdated browsers can be told they are outdated', async () => {
    const names = await readdir(FOLDER);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const source = await readFile(FOLDER + name, 'utf8');
      // The words of notices and comments are not code.
      const code = source.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/'[^'\n]*'/g, "''");
      expect(code, name).not.toMatch(/=>|`|\?\.|\?\?|\.\.\.|\b(?:const|let|class|async|await)\b|catch \{/);
    }
  });
});

describe('the hash of a file', () => {
  test('changes when any byte is changed, swapped, missing or added', async () => {
    const hash = await contentHash();
    const bytes = Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256);
    const changed = bytes.map((byte, at) => (at === 250 ? byte ^ 1 : byte));
    const swapped = bytes.map((byte, at) =>
      at === 10 ? (bytes[11] ?? 0) : at === 11 ? (bytes[10] ?? 0) : byte,
    );
    const others = [
      changed,
      swapped,
      bytes.slice(1),
      bytes.slice(0, -1),
      new Uint8Array([...bytes, 0]),
      new Uint8Array(),
    ];
    const hashes = new Set([bytes, ...others].map(hash));
    expect(hashes.size).toBe(1 + others.length);
    expect(hash(bytes.slice())).toBe(hash(bytes));
  });
});
