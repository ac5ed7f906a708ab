export { type Statistic, statisticSchema } from './schema.ts';
export { statistic } from './statistic.ts';
