import { describe, expect, it } from 'vitest';
import { choosePoint, type WeighedSentence } from '../../../src/plan/condense/choose-point.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

const paragraph = { sentences: [], value: 0, weighWord: () => 1 };

function choose(...sentences: (string | [text: string, pick: number])[]) {
  const weighed = sentences.map((sentence): WeighedSentence => {
    const [text, pick] = typeof sentence === 'string' ? [sentence, 0] : sentence;
    return { text: toPlainRichText(text), weight: { text, salience: 0, pick } };
  });
  const { point, isWeak } = choosePoint(weighed, paragraph);
  return { text: point.text, isWeak };
}

describe('choosePoint', () => {
  it('takes the sentence that says most of its paragraph', () => {
    const { text } = choose(['Rain fell on the village all night.', 0.1], ['Old pumps need new valves.', 1]);
    expect(text).toBe('Old pumps need new valves');
  });

  it('prefers a sentence that stands alone to one that leans on the one before', () => {
    const { text } = choose(
      ['They never work in the winter.', 0.3],
      ['Old pumps need new valves every year.', 0],
    );
    expect(text).toBe('Old pumps need new valves every year');
  });

  it('passes over one of several cases', () => {
    const { text } = choose(
      'A pump in a garden is nearly dry or nearly drowned.',
      ['If it rains, the pump runs all night long.', 0.2],
      ['If it is dry, the pump stands still.', 0.1],
    );
    expect(text).toBe('A pump in a garden is nearly dry or nearly drowned');
  });

  it('takes what comes after the turn', () => {
    const { text } = choose(
      ['New pumps are quiet, cheap and everywhere.', 0.3],
      'But new pumps are hard to mend.',
    );
    expect(text).toBe('New pumps are hard to mend');
  });

  it('passes over what the next sentence limits', () => {
    const limited = 'It is possible to build a whole pump of nothing but old paper in one winter.';
    const limit = 'It just takes a lot of glue, and more patience than most gardeners have.';
    expect(choose([limited, 0.4], limit, 'An iron pump outlives its well.').text).toBe(
      'An iron pump outlives its well',
    );
    expect(choose(limited, limit).isWeak).toBe(true);
  });

  it('passes over what the next sentence says is not so', () => {
    const { text } = choose(
      ['A dry well eventually fills.', 0.4],
      'Ours did not, because the pump never stopped.',
      'A pump that never stops keeps its well dry.',
    );
    expect(text).toBe('A pump that never stops keeps its well dry');
  });

  it('takes how it is now, before how it was', () => {
    const { text } = choose(
      ['A pump was cheap twenty years ago.', 0.4],
      'Today a pump costs as much as a house.',
    );
    expect(text).toBe('Today a pump costs as much as a house');
  });

  it('finds nothing in what is only admitted', () => {
    expect(choose(['New pumps are great!', 0.3], 'But they leak.').isWeak).toBe(true);
  });

  it('takes what to do, before why and how', () => {
    const reasons = [
      'Sand gets into old valves every winter.',
      'Most gardeners notice it in spring.',
    ] as const;
    const { text } = choose('Check all your old valves.', [reasons[0], 0.3], reasons[1]);
    expect(text).toBe('Check all your old valves');
    expect(choose('Old valves leak.', [reasons[0], 0.3], reasons[1]).text).toBe(reasons[0].slice(0, -1));
  });

  it('passes over what speaks of the sentence before, even if it names something else', () => {
    const { text } = choose(
      ['A pump with a filter keeps the sand out of the old well.', 0.3],
      ['In winter it spares the gardeners many hours of work.', 0.5],
    );
    expect(text).toBe('A pump with a filter keeps the sand out of the old well');
  });

  it('takes the answer that was led up to', () => {
    const { text } = choose(
      ['Old gardeners know a lot about pumps without mending them.', 0.3],
      'The answer is that new pumps are hard to mend.',
    );
    expect(text).toBe('The answer is that new pumps are hard to mend');
  });

  it.each([
    'Rather, the main argument in this post will be that a garden needs a well of its own.',
    'But I have come to believe that a garden needs a well of its own.',
  ])('takes what the author argues: %s', (claim) => {
    const { text } = choose(['Old gardeners know a lot about pumps without mending them.', 0.3], claim);
    expect(text).toBe('A garden needs a well of its own');
  });

  it.each([
    'The main message of the old valve was lost in winter.',
    'The main claim of the critics is that a garden needs no well.',
  ])('takes no other’s claim for the author’s: %s', (claim) => {
    const { text } = choose(['New pumps keep the gardens of the village green.', 0.5], [claim, 0.3]);
    expect(text).toBe('New pumps keep the gardens of the village green');
  });

  it('takes what cannot stand alone only where nothing else can', () => {
    const { text } = choose(['This valve turns the pump into a fountain.', 0.8], 'We cleaned the old pump.');
    expect(text).toBe('We cleaned the old pump');
  });

  it('shows no set-up of an interviewer’s question', () => {
    const { text } = choose(
      ['AB: Gardeners have mended this pump with old valves.', 0.8],
      'How do the gardeners find old valves?',
    );
    expect(text).toBe('How do the gardeners find old valves?');
  });

  it('holds what an interviewer prompts for weak', () => {
    expect(choose('Ada Byron: Tell me about the old pump of your village.').isWeak).toBe(true);
    expect(choose('Tell the gardeners about the old pump of your village.').isWeak).toBe(false);
  });

  it('prefers a sentence short enough for a slide', () => {
    const long =
      'Gardeners, growers, cooks, bakers, brewers, millers, drivers, sellers, teachers, nurses, doctors, painters and singers need clean water.';
    expect(choose([long, 0.5], 'Everyone needs clean water.').text).toBe('Everyone needs clean water');
  });

  it('says when even the best sentence is weak', () => {
    expect(choose('They do.', 'See the manual for more.').isWeak).toBe(true);
    expect(choose('Old pumps need new valves.').isWeak).toBe(false);
  });

  it('has an empty, weak point for a paragraph without sentences', () => {
    expect(choose()).toEqual({ text: '', isWeak: true });
  });

  it('chooses the same point again', () => {
    const sentences = ['Old pumps fail because valves rust.', 'New valves cost little.'];
    expect(choose(...sentences)).toEqual(choose(...sentences));
  });
});
