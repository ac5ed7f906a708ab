export { type Gold, goldSchema } from './gold.ts';
export { judge, type Verdict } from './judge.ts';
export { goldAt, loadArticles, loadCases, loadGold, NotGiven } from './load.ts';
export { changeBetween, errorLines, scoreTable } from './report.ts';
export { meanOf, scoresOf } from './score.ts';
