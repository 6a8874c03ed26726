import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('no two style files have the same name, because class names are made from it', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => path.basename(file));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
});
