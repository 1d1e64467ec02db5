import { describe, expect, it } from 'vitest';
import { isReadable } from '../../../src/plan/condense/is-readable.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

/** Whether the sentence reads without the words in [brackets]. */
function readsWithout(marked: string): boolean {
  const cut = /\[(.*)\]/u.exec(marked);
  const sentence = tagSentence(marked.replaceAll(/[[\]]/gu, ''));
  const start = cut?.index ?? 0;
  const end = start + (cut?.[1]?.length ?? 0);
  const keep = Uint8Array.from(sentence.tokens, (token) =>
    token.start >= start && token.end <= end ? 0 : 1,
  );
  return isReadable(sentence, keep);
}

describe('isReadable', () => {
  it.each([
    'The pump fails every night[, which nobody likes].',
    '[But ]if the pump fails, the gardeners mend it.',
    '[So, ]when the pump fails, then call the gardeners.',
    '[However, ]the old pump fails every night.',
    '[In general, ]old pumps fail every night.',
    'We fix the pump [because the garden needs water].',
    'The old pump [(a gift)] fails every night.',
    'She gave us one rule: mend the pump[, oil the valve, and wait].',
    'When it rains, the pump is loud[, and the gardeners are at home].',
    'We know that the pumps we use in winter have leaked [at night].',
  ])('accepts “%s”', (marked) => {
    expect(readsWithout(marked)).toBe(true);
  });

  it.each([
    ['no fragment is left', '[The old ]pump leaks[ every night].'],
    ['a main clause is left', '[We owe her ]most of the bread she baked.'],
    ['a conjunction keeps its verb', 'The pump leaks because the valve [is old].'],
    [
      'so does “whenever”',
      'The pump is loud, and it will stop whenever any iron valves [used inside of it are opened].',
    ],
    [
      'a subject with a relative clause keeps its verb',
      'The people who wait for water [are many in this town].',
    ],
    [
      'the last of three clauses stays',
      'The pump is new, the valve is dry[, and the hose leaked for hours].',
    ],
    ['a quotation is whole', 'She said “water [the roses] daily” to us.'],
    ['brackets stay in pairs', 'The pump (a gift [of ours) leaks again].'],
    ['dashes stay in pairs', 'The pump — an old one [— fails every night].'],
    ['a participle keeps its adverb', 'The [newly ]built pump fails every night.'],
    [
      'nothing begins within a row of adjectives',
      '[By using these old, ]rusty pumps, gardeners lose much water.',
    ],
    ['nothing begins within a date', '[On May 8th, ]2013 Ada mended all the pumps.'],
    ['a verb of the past keeps its subject', '[Mending the pump, then, ]meant going back to the old well.'],
    [
      'a turn has more than its reason',
      'Pumps are cheap, but since pumps are used to water gardens [it is better to own two].',
    ],
    [
      'what a clause within the sentence leads to stays',
      'The pump is like ours, but whereas ours leaks in summer[, theirs leaks all the year].',
    ],
    [
      'what an inverted condition leads to stays',
      'Should you need a new valve for the pump[, please write to the gardeners].',
    ],
    [
      'what is claimed stays behind a phrase',
      'The book shows that over the years[, in a dry and very old town, a small pump for gardens suffices].',
    ],
    ['what an assumption leads to stays', 'Assuming you have a pump with a valve[, by hand oil both].'],
    [
      'all that is counted before a colon stays',
      'The town had three pumps: a small one[ for the garden, a big one, and a loud one].',
    ],
    [
      'a participle behind a possessive keeps its adverb',
      'A tenth of the town’s [visually ]impaired live in old mills and some can be healed.',
    ],
    ['what is meant keeps its verb', 'All pumps have new valves, meaning leaks[ in the yard are found].'],
    ['a task that people do is no assertion', '[We like it — ]a task people think about at night.'],
    ['a list needs no new “and”', 'We clean valves, pumps[ and hoses in spring].'],
    ['a list behind a colon has all items', 'We bought two things for the yard: a new valve[, and a hose].'],
    ['a task that one has is no assertion', '[We see ]the leaks one might find here.'],
    ['what a condition leads to stays', 'Mend the pump so that if it rains, [the garden is watered].'],
    ['a purpose keeps its clause', 'The pump runs, but in order [for it to last, it needs oil].'],
    [
      'a claim keeps its verb behind a relative clause',
      'We know that the pumps we use in winter [have leaked at night].',
    ],
    ['the main clause stays behind a condition', 'If it rains, [the garden drinks].'],
    ['the last of several deeds stays', 'The keeper opens the valve, drains the pump[ and oils the hose].'],
    [
      'so does the last of several tasks',
      'You can open the valve, write to the keepers[, and wait for them].',
    ],
    ['a plan is not what is planned', 'A plan to quickly mend the pumps [is what we need].'],
    [
      'nothing begins with an item of a list',
      '[They sold the mill, ]a new pump of iron, and an old hose to keep the house.',
    ],
    [
      'nothing begins with what tells who somebody is',
      '[In spring Ada, ]the old gardener at the well, mends every pump.',
    ],
  ])('demands that %s', (_demand, marked) => {
    expect(readsWithout(marked)).toBe(false);
  });
});
