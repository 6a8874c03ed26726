import { start } from './charts';

const drawers = {
  ECharts: async () => (await import('./echarts.js')).draw,
  'ECharts, lists': async () => {
    const [charts, lists] = await Promise.all([import('./echarts.js'), import('./lists.js')]);
    return (...all) => {
      charts.draw(...all);
      lists.draw(...all);
    };
  },
  Recharts: async () => (await import('./recharts.js')).draw,
};

/** The address names the drawer. */
start(await drawers[new URLSearchParams(location.search).get('drawer')]());
