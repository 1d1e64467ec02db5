/** Openings that say how far, how often or in which cases a claim holds: without them it holds always. */
import { readPhrases } from '../phrase.ts';

export const limitingOpenings = readPhrases(`
  at least|most|best|worst|first|times
  at some point
  in theory|principle|part|reality|places
  in|with some|certain|many|most|rare|few cases|exceptions|situations|circumstances|ways|places
  in|with a few cases|exceptions
  in the worst|best|simplest|general|common case
  for now
  for the most part
  for the moment|time
  up until|to this|that|now point?
  up to a point
  to some|a|an certain? extent|degree
  so|as far as?
  until now|then|recently
  with few|some|rare|one|two|the exceptions|exception
  under some|certain|normal|ideal circumstances|conditions
`);
