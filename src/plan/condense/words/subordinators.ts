/** Words that begin a clause which depends on another. */
import { wordSet } from './word-set.ts';

/** What such a clause says limits the main clause: without it, more is claimed than the author said. */
export const conditions = wordSet('if unless until till lest whether except without only provided assuming');

export const subordinators = wordSet(`
  because while although though since when whenever where wherever whereas after before until till unless if as once
  lest given despite
`);

export const relativePronouns = wordSet('which who whom whose where');

/** Words before a subordinator that belong to it: "even though", "only when". */
export const clauseAdverbs = wordSet(`
  even just only especially particularly simply precisely partly mainly right shortly long ever soon
`);
