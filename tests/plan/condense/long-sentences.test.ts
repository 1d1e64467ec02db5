import { describe, expect, it } from 'vitest';
import { compressSentence } from '../../../src/plan/condense/compress.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

function best(text: string): string | undefined {
  return compressSentence(toPlainRichText(text), () => 1)[0]?.text.text;
}

describe('a sentence of more words than a slide has room for', () => {
  it.each([
    [
      'a result behind an adverb',
      'The first duty of a keeper on this coast is to get the lamp lit more widely so that all the ships can come home.',
      'The first duty of a keeper is to get the lamp lit more widely',
    ],
    [
      'what comes before a question',
      'So after you have learned all about pumps, how would you explain what a valve does to people who have none?',
      'How would you explain what a valve does to people who have none?',
    ],
    [
      'a stress on some of many',
      'The pump is useful to many, especially to those gardeners who have no well of their own behind the house.',
      'The pump is useful to many',
    ],
    [
      'a relative clause that holds another',
      'The garden behind our old house has two pumps whose first job is to make sure that the well is empty.',
      'The garden behind our old house has two pumps',
    ],
    [
      'who knows it, before a participle',
      'We also know that mending old pumps in the middle of a long winter night may be hard for them.',
      'Mending old pumps in the middle of a long winter night may be hard for them',
    ],
    [
      'brackets behind a series',
      'The water comes to all houses regardless of age, size, or any other matter (of the house or its owner).',
      'The water comes to all houses regardless of age, size, or any other matter',
    ],
    [
      'the second of two relative clauses',
      'We chose the pumps that were ready to run on that day and that could be mended quickly or at low cost.',
      'We chose the pumps that were ready to run on that day',
    ],
    [
      'a clause inserted behind its subject',
      'Water, as it comes from the springs in the hills behind our village, has a taste of its own in every season.',
      'Water has a taste of its own in every season',
    ],
    [
      'what a question is contrasted with',
      'What could we do to bring water to people in their own houses, instead of asking them to come to us?',
      'What could we do to bring water to people in their own houses?',
    ],
    [
      'the purpose of what was done',
      'Mended the pump in the garden behind the old house, to help both of the gardeners water the trees in summer.',
      'Mended the pump in the garden behind the old house',
    ],
    [
      'the relative clause of a fragment',
      'A pump for the small garden behind the old house that never once failed us in the whole of that winter.',
      'A pump for the small garden behind the old house',
    ],
    [
      'a reason behind an adverb',
      'Old gardeners often have to mend their pumps early because of the long dry weeks between spring and autumn in this valley.',
      'Old gardeners often have to mend their pumps early',
    ],
    [
      'an exception that changes nothing',
      'Ada visited the mill to discuss how to mend the oldest of the pumps on her own, even if nobody asks her to.',
      'Ada visited the mill to discuss how to mend the oldest of the pumps',
    ],
    [
      'a phrase between brackets and the verb',
      'Good customer service (CS) in valleys is critical to meeting the needs of the public and gardeners alike.',
      'Good customer service is critical to meeting the needs of the public and gardeners alike',
    ],
    [
      'what follows a quoted word',
      'Our hope for the mill is to act as a “lighthouse” for the entire set of mills working to save water.',
      'Our hope for the mill is to act as a “lighthouse”',
    ],
    [
      'the clause behind what it is no more than',
      'The map must be treated as no more precious than a sheet of paper that someone drew the yard on.',
      'The map must be treated as no more precious than a sheet of paper',
    ],
    [
      'a condition before what it asks for politely',
      'If you would like to request another pump or to work on the valves of ours, please write to the mill.',
      'Please write to the mill',
    ],
    [
      'what ends the relative clause of the second of two things',
      'Paint the old and rusty signs and wooden gates that show the names of the mills to be visited in summer.',
      'Paint the old and rusty signs and wooden gates that show the names of the mills',
    ],
    [
      'what it is for',
      'Every gardener wants to see all the regularly updated maps so that she will be informed about the water.',
      'Every gardener wants to see all the regularly updated maps',
    ],
    [
      'brackets that hold more than all the rest',
      'A single pump house (a slightly altered copy of the mill’s — a close, smaller cousin to the lighthouse on the shore)',
      'A single pump house',
    ],
    [
      'all of a series but its first part',
      'In dry years, we need to stay careful with our water, the hoses of our neighbours, how we mend a pump, and clearly tell people of every leak.',
      'In dry years, we need to stay careful with our water',
    ],
    [
      'an opening that ends in quotation marks',
      'As one would expect of a pump that “rests,” we found it dry and full of the old leaves of many autumns.',
      'We found it dry and full of the old leaves of many autumns',
    ],
  ])('loses %s', (_what, text, point) => {
    expect(best(text)).toBe(point);
  });

  it.each([
    [
      'the verb of what is thought',
      'I think the pumps whose valves are made of the cheapest iron in all of the country are old.',
    ],
    [
      'the verb behind a subject of many words',
      'The keepers of the pumps in the yard behind the oldest of the houses at the end of the road were tired.',
    ],
  ])('keeps %s', (_what, text) => {
    expect(best(text)).toMatch(/(?:old|tired)$/u);
  });

  it('is not cut between a name in apposition and its verb', () => {
    const text =
      'Since the pump, the old red one behind the house, is free to use, we think that somebody will break it soon.';
    expect(best(text)).toBe('Since the pump is free to use, we think that somebody will break it soon');
  });
});
