export { type Party, partiesIn } from './parties.ts';
export { statistic } from './statistic.ts';
