import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { unitsOf } from '../../../src/model/unit';
import { unitsSchema } from '../../../src/model/unit-schema';

export const unitsFile = v.parse(unitsSchema, JSON.parse(readFileSync('data/units.json', 'utf8')));
export const units = unitsOf(unitsFile);
