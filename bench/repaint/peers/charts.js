// The bars of the desk's four panels as plain lists, from the desk's own models, so that all peers draw the
// same data.
import index from '../../../data/index.json';
import businessEnvironment from '../../../data/regions/erdao/2024H1/business-environment.json';
import industry from '../../../data/regions/erdao/2024H1/industry.json';
import livelihood from '../../../data/regions/erdao/2024H1/livelihood.json';
import projects from '../../../data/regions/erdao/2024H1/projects.json';
import sectorFile from '../../../data/sectors.json';
import { businessEnvironmentModel } from '../../../src/features/panels/business-environment/business-environment-model';
import { industryModel } from '../../../src/features/panels/industry/industry-model';
import { livelihoodModel } from '../../../src/features/panels/livelihood/livelihood-model';
import { projectsModel } from '../../../src/features/panels/projects/projects-model';
import { datasetOf } from '../../../src/model/dataset';
import { noClauses, toggleValue } from '../../../src/model/filter/clauses';

const { byPanel } = datasetOf([industry, projects, businessEnvironment, livelihood]);
const sectors = new Map(sectorFile.sectors.map((sector) => [sector.id, sector]));
const { referenceLines } = index;

const colours = { plain: '#3f556f', selected: '#3f556f', whole: '#c9d1da', dimmed: '#c9d1da' };
const ofMark = ({ record, state, figure }) => ({
  name: record.name.zh,
  value: figure.quantity.amount,
  colour: colours[state],
});
const ofGroup = ({ value, state, projects: members }) => ({
  name: value,
  value: members.length,
  colour: colours[state],
});

/**
 * Four charts, each with plots stacked on top of each other; a plot's bars are horizontal (`lying`) or
 * vertical.
 */
function chartsUnder(clauses) {
  const input = (panel) => ({ records: byPanel.get(panel), clauses, sectors, referenceLines });
  const growth = industryModel(input('industry'));
  const pipeline = projectsModel(input('projects'));
  const services = businessEnvironmentModel(input('business-environment'));
  const spending = livelihoodModel(input('livelihood'));
  const [line] = growth.references;
  const ends = services.changes.flatMap(({ record, state, before, after }) => [
    ofMark({ record, state, figure: before }),
    ofMark({ record, state, figure: after }),
  ]);
  return [
    [{ lying: true, bars: growth.growth.map(ofMark), line: line?.percent }],
    [
      { lying: false, bars: pipeline.stages.map(ofGroup) },
      { lying: true, bars: pipeline.scales.map(ofGroup) },
      { lying: true, bars: pipeline.categories.map(ofGroup) },
    ],
    [
      { lying: true, bars: ends },
      { lying: true, bars: services.cuts.map(ofMark) },
      { lying: true, bars: services.money.map(ofMark) },
    ],
    [{ lying: true, bars: spending.shares.map(ofMark) }],
  ];
}

/**
 * Draws once unfiltered and again after each button press; passes `draw` the index of the active button or
 * null.
 */
export function start(draw) {
  let clauses = noClauses;
  for (const [nth, button] of [...document.querySelectorAll('button')].entries()) {
    const { dimension, value } = button.dataset;
    button.addEventListener('click', () => {
      clauses = toggleValue(clauses, dimension, value);
      draw(chartsUnder(clauses), Object.keys(clauses).length === 0 ? null : nth);
    });
  }
  draw(chartsUnder(clauses), null);
}
