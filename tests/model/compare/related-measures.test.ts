import { expect, test } from 'vitest';
import { relatedMeasures } from '../../../src/model/compare/related-measures';
import type { RecordOf } from '../../../src/model/record-schema';
import { asRecord, measure, project } from '../../support/made-up-data';

test('related measures share a sector or a topic, and each says which', () => {
  const plant = asRecord(
    'project',
    project({ sectors: ['automotive', 'food'], topics: ['growth'] }),
  ) as RecordOf<'project'>;
  const measures = [
    measure({ id: 'both', sectors: ['food', 'software'], topics: ['services', 'growth'] }),
    measure({ id: 'none', sectors: ['software'], topics: ['services'] }),
    measure({ id: 'sector', sectors: ['automotive'], topics: [] }),
    measure({ id: 'without-any', sectors: [], topics: [] }),
  ].map((each) => asRecord('measure', each) as RecordOf<'measure'>);
  expect(relatedMeasures(plant, measures).map(({ measure: { id }, ...shared }) => [id, shared])).toEqual([
    ['both', { sectors: ['food'], topics: ['growth'] }],
    ['sector', { sectors: ['automotive'], topics: [] }],
  ]);
});
