import { promises as fs } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  indexSchema,
  indicatorsSchema,
  panelFileSchema,
  sectorsSchema,
  sourcesSchema,
  targetsFileSchema,
} from '../model/file-schema';
import { unitsSchema } from '../model/unit-schema';

const folder = 'data/schema';

const schemas = [
  ['index.schema.json', 'data/index.json', indexSchema],
  ['sectors.schema.json', 'data/sectors.json', sectorsSchema],
  ['sources.schema.json', 'data/sources.json', sourcesSchema],
  ['panel-file.schema.json', 'data/regions/<region>/<period>/<panel>.json', panelFileSchema],
  ['targets.schema.json', 'data/regions/<region>/targets.json', targetsFileSchema],
  ['indicators.schema.json', 'data/indicators.json', indicatorsSchema],
  ['units.schema.json', 'data/units.json', unitsSchema],
] as const;

/** The JSON Schemas as text, by file name. Editors check data files with them; the software uses Valibot. */
export function jsonSchemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    schemas.map(([file, title, schema]) => {
      // JSON numbers are always finite, and JSON Schema cannot tell -0 from 0.
      const converted = toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions: ['finite', 'check'] });
      const { $schema, ...rest } = converted;
      return [file, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

/** Writes them into the repository; run it from the root. */
export async function main(): Promise<number> {
  for (const [file, text] of jsonSchemaTexts()) {
    await fs.writeFile(`${folder}/${file}`, text);
    console.log(`${folder}/${file}`);
  }
  return 0;
}
