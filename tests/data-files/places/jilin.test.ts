import { describeExtracts, type Row } from './extract-table';
import { describeHouseRules } from './house-rules';

// biome-ignore format: one line per line of the table
const rows: readonly Row[] = [
  ['2024Q1', 'actual', '地区生产总值', '', '', '', '6.5', 'exact', 'unstated', 'jl-2024q1'],
  ['2024Q1', 'actual', '第一产业增加值', '', '', '', '3.0', 'exact', 'unstated', 'jl-2024q1'],
  ['2024Q1', 'actual', '第二产业增加值', '', '', '', '9.5', 'exact', 'unstated', 'jl-2024q1'],
  ['2024Q1', 'actual', '第三产业增加值', '', '', '', '5.7', 'exact', 'unstated', 'jl-2024q1'],
  ['2024Q1', 'actual', '规上工业增加值', '', '', '', '10.4', 'exact', 'unstated', 'jl-2024q1'],
];

describeExtracts('jilin', rows);
describeHouseRules('jilin');
