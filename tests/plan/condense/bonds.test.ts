import { describe, expect, it } from 'vitest';
import { findFreeSpans, findSpans } from '../../../src/plan/condense/spans.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

/** What each rule would leave of the sentence. */
function rests(text: string): string[] {
  const sentence = tagSentence(text);
  return findSpans(sentence).map(({ start, end }) => {
    const from = sentence.tokens[start]?.start ?? 0;
    const to = sentence.tokens[end - 1]?.end ?? text.length;
    return (text.slice(0, from) + text.slice(to)).trim();
  });
}

/** That no rule leaves one of the two words and drops the other. */
function expectTogether(text: string, one: string, other: string): void {
  for (const rest of rests(text)) expect(rest.includes(one), rest).toBe(rest.includes(other));
}

describe('words that stay or go together', () => {
  it('leaves no report without what was reported', () => {
    expectTogether(
      'The gardener tells us, forty times a week, that the old pump leaks again.',
      'tells',
      'that the',
    );
  });

  it('leaves no “were” without what something was, though a phrase stands between', () => {
    const quoted = 'The old pumps were, in the words of Ada, "as good as the new ones" in the yard.';
    expectTogether(quoted, 'were', 'as good');
    expectTogether(
      'The winter was hard and the pumps were, in short, as old as the well.',
      'pumps were',
      'as old',
    );
    expect(rests('The pump is, of course, as old as the well in the yard.')).toContain(
      'The pump is as old as the well in the yard.',
    );
  });

  it('leaves nobody with a task that is not told', () => {
    expectTogether('In the end it falls to the gardeners to mend the old pump.', 'falls', 'to mend');
    expectTogether('The path opens the gate and drops you in a yard of old pumps.', 'drops you', 'in a yard');
  });

  it('leaves no “there was” without what there was', () => {
    expectTogether('There was in all the yards of the town, a pump of iron.', 'There was', 'a pump');
  });

  it('leaves no row of places without one of them, though nothing joins the last', () => {
    const row = 'Put a number on every pump: in the old well, in the yard, in the mill by the river.';
    expectTogether(row, 'in the old well', 'in the yard');
    expectTogether(row, 'in the yard', 'in the mill');
  });

  it('leaves no comparison without its second half', () => {
    expectTogether('The new pump is cheaper to run in winter than the old one.', 'cheaper', 'than');
    expectTogether('The older the pump is, the louder it will be at night.', 'The older', 'the louder');
    expectTogether(
      'The valve was so rusty after the winter that nobody could move it.',
      'so rusty',
      'that nobody',
    );
    expectTogether('The valve was too rusty after the winter to be moved.', 'too rusty', 'to be');
  });

  it('leaves no verb without the infinitive that it wants, whatever stands inside it', () => {
    const text = 'The new valve allowed all of the gardeners to quickly and cheaply drain the yard.';
    expectTogether(text, 'allowed', 'drain');
    expectTogether('The gardeners speak of their fondness for the old pumps.', 'fondness', 'for');
    expectTogether('The gardeners have access to the pump in the yard.', 'access', 'to');
    expectTogether('The gardeners connect the pump through an old hose.', 'connect', 'through');
  });

  it('leaves no half of a pair of conjunctions', () => {
    expectTogether('The mill was saved not by luck but by the work of its neighbours.', 'not by', 'but by');
    expectTogether('Not only is the pump old, but the valve is broken as well.', 'Not only', 'but');
    expectTogether('The owner will either repair the pump in spring or sell the mill.', 'either', 'or sell');
    expectTogether('The town is moving from old pumps towards the new ones in spring.', 'from', 'towards');
  });

  it('leaves no verb without the phrase or particle that it wants', () => {
    expectTogether(
      'The whole harvest of the valley depends this year on rain from the west.',
      'depends',
      'on rain',
    );
    expectTogether('We treat the old pump behind the house as a monument.', 'treat', 'as a');
    expectTogether('The gardeners backed up their plans after the storm.', 'backed', 'up');
  });

  it('leaves no object without the infinitive that completes it', () => {
    expectTogether('The key allows the gardeners hired by the town to open the valve.', 'allows', 'to open');
    expectTogether(
      'The best practice in dry years is for each gardener to close the valve.',
      'for each',
      'to close',
    );
    expectTogether('We prefer for the old pumps made by the town to stay here.', 'for the', 'to stay');
  });

  it('leaves no noun that says nothing alone', () => {
    expectTogether('We were surprised by the fact that nobody reads the manual.', 'the fact', 'that nobody');
    expectTogether(
      'You know that the old pump is lost when nobody dares to touch it.',
      'know',
      'when nobody',
    );
    expectTogether('In a dry year the old pump is the first thing you see.', 'the first thing', 'you see');
  });

  it('leaves no noun without the phrase that it wants', () => {
    expectTogether(
      'The mill was built in 1805 as an alternative to the old pump.',
      'alternative',
      'to the old',
    );
    expectTogether('The law gave the town full control over the old mill in 1805.', 'control', 'over');
    expectTogether('The old rule comes from a misguided adherence to custom.', 'adherence', 'to custom');
    expectTogether('The council will have to take a sober look at the old wells.', 'look', 'at');
    expectTogether('The map gives our gardeners an insight into the old wells here.', 'insight', 'into');
    expectTogether('The new pump is little more than a wrapper around the old one.', 'wrapper', 'around');
    expectTogether('The gardeners measure the distance between the two old pumps.', 'distance', 'between');
  });

  it('leaves no verb without its phrase behind a thing that is described with a verb', () => {
    expectTogether('The gardeners would add a nice sliding door to the shed in spring.', 'add', 'to the');
  });

  it('leaves no noun with the name of whose verb follows, and not that', () => {
    const text = 'The mill in the valley still has the old pump Bertha Benz labelled the Grumbler.';
    for (const rest of rests(text)) expect(rest).not.toMatch(/Benz\W*$/u);
  });

  it('leaves no bare existence', () => {
    expectTogether('The sign means that there’s a pump in the yard that nobody mends.', 'there’s', 'nobody');
    expectTogether('There are old rules for the gardeners of this village in winter.', 'There', 'for the');
  });

  it('leaves nothing that would be so without what it hangs on', () => {
    expectTogether(
      'The old pump of the mill would run again if somebody mended it.',
      'would run',
      'if somebody',
    );
  });

  it('leaves no part of a list', () => {
    expectTogether('Please tell us (a) why the old pump leaks and (b) who mends it.', '(a)', '(b)');
    expectTogether('The gardeners clean pumps, repair valves and sharpen tools.', 'clean', 'sharpen');
    expectTogether('The shop sells valves, hoses, and pumps.', 'valves', 'pumps');
  });

  it('leaves no claim of somebody else without the name', () => {
    expectTogether('The dam will hold for another century, says the mayor.', 'will hold', 'says the mayor');
    expectTogether('According to the mayor, the dam will hold for another century.', 'will hold', 'mayor');
  });
});

describe('a clause inserted before a series', () => {
  it('may go: its commas part no items', () => {
    expect(
      rests('Some gardeners, whose wells ran dry, carried buckets, barrels, pots and pans up the hill.').map(
        (rest) => rest.replace(/\s+/gu, ' '),
      ),
    ).toContain('Some gardeners carried buckets, barrels, pots and pans up the hill.');
  });
});

describe('findSpans', () => {
  it('leaves no denial without its limit', () => {
    for (const rest of rests(
      'We cannot keep the pump and the mill, unless the town lends us the money for the repair.',
    ))
      expect(rest).toContain('unless');
  });

  it('leaves no phrase that takes with it what the author turns to', () => {
    for (const rest of rests(
      'The town has offered water from the pump for a long time but never free hoses.',
    ))
      expect(rest).toContain('but never');
  });

  it('finds no span twice', () => {
    const spans = findSpans(
      tagSentence('However, the pump, which is old, was repaired in 2019 because it leaked, of course.'),
    );
    expect(new Set(spans.map(({ start, end }) => `${String(start)} ${String(end)}`)).size).toBe(spans.length);
    expect(spans.length).toBeGreaterThan(3);
  });

  it('finds what goes for free alone as it does among all others', () => {
    const sentences = [
      'However, the pump (the old one), which is old, was in fact repaired because it leaked, of course.',
      'Note: I think that pumps are cheap, but nobody repairs them.',
      'It seems to me that the mill – a ruin – stands: it was built well, for example, and, frankly, lasts.',
      'You should be able to mend the pump, as it were, before it rains.',
    ].map((text) => tagSentence(text));
    const free = sentences.map(findFreeSpans);
    expect(free).toEqual(sentences.map((each) => findSpans(each).filter(({ isFree }) => isFree === true)));
    expect(new Set(free.flat().map(({ rule }) => rule)).size).toBeGreaterThan(3);
  });

  it('takes no phrase for one that a colon parts', () => {
    expect(rests('Old gardener, part time: as our gardener, you mend the old pumps.')).not.toContain(
      'Old gardener you mend the old pumps.',
    );
  });
});
