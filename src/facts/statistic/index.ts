export { statistic } from './statistic.ts';
