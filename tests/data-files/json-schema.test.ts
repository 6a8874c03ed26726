import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaTexts } from '../../src/data/write-json-schema';
import { textOf } from './load-data';

test('the committed JSON Schemas match the output of `npm run schema:write`', () => {
  const committed = readdirSync('data/schema').sort();
  expect(committed).toEqual([...jsonSchemaTexts().keys()].sort());
  for (const [file, text] of jsonSchemaTexts()) expect(textOf(`data/schema/${file}`), file).toBe(text);
});
