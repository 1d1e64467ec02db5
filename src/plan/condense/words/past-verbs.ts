import { wordSet } from './word-set.ts';

/** Forms of the past that command nothing, as “put” does, beside those in -ed. */
export const irregularPast = wordSet(`
  was were had did went came saw said told made took got gave found knew thought felt left kept began wrote spent built
  led met ran sent meant stood won heard brought bought taught lost held grew became chose drove
`);
