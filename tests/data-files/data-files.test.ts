import { expect, test } from 'vitest';
import { assembleContext } from '../../src/data/assemble-context';
import { assembleFiles } from '../../src/data/assemble-files';
import { checkData } from '../../src/data/check-data';
import { filesOfContext } from '../../src/data/data-state';
import { absent, type Loadable } from '../../src/data/loadable';
import { filesOf, type Place } from '../../src/model/place';
import { fileIds } from '../../src/model/record-values';
import { committedFolder, readerOf } from '../support/data-folder';
import { loadDefinitions, loadShared, writtenPanel, writtenSeries, writtenTargets } from './load-data';

const shared = loadShared();
const places = shared.index.regions.flatMap((region) => region.periods.map((period) => ({ region, period })));
const ready = <T extends object>(value: T): Loadable<T> => ({ status: 'ready', value });

/** The files of a place as they come from the server. */
function served(place: Place) {
  return fileIds.map((panel) =>
    filesOf(place).includes(panel) ? ready(writtenPanel(place.region.id, place.period.code, panel)) : absent,
  );
}

test('the data has no fault, and holds nothing that is not read', async () => {
  const { faults, remarks } = await checkData(readerOf(committedFolder()));
  expect({ faults, remarks }).toEqual({ faults: [], remarks: [] });
});

test.each(places.map((place) => [place.region.id, place.period.code, place] as const))(
  'every file of %s in %s is shown',
  (_region, _period, place) => {
    const files = assembleFiles(shared, place, served(place));
    const shown = fileIds.filter((panel) => files[panel].status === 'ready');
    expect(shown).toEqual(fileIds.filter((panel) => filesOf(place).includes(panel)));
  },
);

test('all figures can be compared with each other', () => {
  const { regions } = shared.index;
  const withTargets = regions.filter(({ targets }) => targets);
  const withSeries = regions.filter(({ series }) => series);
  const context = assembleContext(
    shared,
    { reach: 'all', places, withTargets, withSeries },
    {
      panels: places.flatMap(served),
      targets: withTargets.map(({ id }) => ready(writtenTargets(id))),
      series: withSeries.map(({ id }) => ready(writtenSeries(id))),
      indicators: ready({ schemaVersion: 2, indicators: loadDefinitions() }),
    },
  );
  expect(filesOfContext(context).filter(({ status }) => status === 'failed')).toEqual([]);
});
