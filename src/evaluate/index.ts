export { type Gold, goldSchema } from './gold.ts';
export { judge, type Verdict } from './judge.ts';
export { type Case, goldAt, loadArticles, loadCases, loadGold, NotGiven } from './load.ts';
export { changeBetween, errorLines, scoreTable } from './report.ts';
export { detailsOf, meanOf, type Score, scoresOf } from './score.ts';
