const drawers = { ECharts: () => import('./echarts.js'), Recharts: () => import('./recharts.js') };

/** The address says who draws. */
await drawers[new URLSearchParams(location.search).get('drawer')]();
