import { promises as fs } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  indexSchema,
  indicatorsSchema,
  panelFileSchema,
  sectorsSchema,
  seriesFileSchema,
  sourcesSchema,
  targetsFileSchema,
} from '../model/file-schema';
import {
  citedQuantitySchema,
  growthSchema,
  keyedQuantitySchema,
  ownPeriodSchema,
  sourceRefSchema,
  textSchema,
} from '../model/quantity-schema';
import { unitsSchema } from '../model/unit-schema';

const folder = 'data/schema';

/** What files say again and again stands once in their schema. */
const texts = { text: textSchema };
const sources = { ...texts, source: sourceRefSchema, period: ownPeriodSchema };
const figures = {
  ...sources,
  figure: citedQuantitySchema,
  'figure-of-its-own': keyedQuantitySchema,
  growth: growthSchema,
};

const schemas = [
  ['index.schema.json', 'data/index.json', indexSchema, texts],
  ['sectors.schema.json', 'data/sectors.json', sectorsSchema, texts],
  ['sources.schema.json', 'data/sources.json', sourcesSchema, texts],
  ['units.schema.json', 'data/units.json', unitsSchema, {}],
  ['panel-file.schema.json', 'data/regions/<region>/<period>/<panel>.json', panelFileSchema, figures],
  ['series.schema.json', 'data/regions/<region>/series.json', seriesFileSchema, figures],
  ['targets.schema.json', 'data/regions/<region>/targets.json', targetsFileSchema, sources],
  ['indicators.schema.json', 'data/indicators.json', indicatorsSchema, texts],
] as const;

/**
 * The JSON Schemas as text, by file name: of files as they are written, before they are completed. Editors check data files
 * with them; the software uses Valibot.
 */
export function jsonSchemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    schemas.map(([file, title, schema, definitions]) => {
      const converted = toJsonSchema(schema, {
        target: 'draft-2020-12',
        typeMode: 'input',
        definitions,
        // JSON numbers are always finite, and JSON Schema cannot tell -0 from 0.
        ignoreActions: ['finite', 'check'],
      });
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
