import { describe, expect, it } from 'vitest';
import { judgeSubstance } from '../../../../src/plan/condense/judge/judge-substance.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

const judge = (text: string, source = text) =>
  judgeSubstance({ text, tokens: tagSentence(text).tokens, source });

const plain = 'Old iron pumps leak oil, water and money in hard winters';

describe('what a point says', () => {
  it('is more, the more telling words it has', () => {
    const source = `${plain}, as everybody knows who ever had to keep one running.`;
    expect(judge('Old pumps leak', source)).toBeLessThan(judge('Old iron pumps leak oil', source));
    expect(judge('Old iron pumps leak oil', source)).toBeLessThan(judge(plain, source));
  });

  it('may be brief where it is advice, or a sentence that its author wrote so', () => {
    const source = 'Old pumps leak wherever the gardener forgot to close their valves in autumn.';
    expect(judge('Old pumps leak', 'Old pumps leak.')).toBeGreaterThan(judge('Old pumps leak', source));
    expect(judge('Mend old pumps', source)).toBeGreaterThan(judge('Old pumps leak', source));
  });

  it.each([
    ['an example', 'Old iron tools such as pumps leak oil, water and money'],
    ['an event', 'Old iron pumps leaked oil, water and money in hard winters'],
    ['one of an order', 'The second iron pump leaks oil, water and money in winter'],
    ['one of many', 'Many old iron pumps leak oil, water and money in winter'],
    ['what happens at times', 'Sometimes old iron pumps leak oil, water and money in winter'],
    ['what it counts and does not name', 'Old iron pumps of gardeners want several measures in winter'],
    ['that there is something', 'There are old iron pumps that leak oil, water and money'],
    ['a promise', 'Old iron pumps will leak oil, water and money in winter'],
    ['something of what stands below', 'Old iron pumps leak oil, water and money as shown below'],
  ])('is less where it is %s', (_what, text) => {
    expect(judge(text)).toBeLessThan(judge(plain));
  });

  it('is no less where it says something of what it counts', () => {
    const told = (counted: string) => judge(`Two ${counted} keep oil and water in old iron pumps`);
    expect(told('measures')).toBe(told('gardeners'));
  });

  it('is no less where “below” compares instead of pointing', () => {
    const compared = (word: string) => judge(`Old iron pumps leak oil and water ${word} 40 degrees`);
    expect(compared('below')).toBe(compared('under'));
  });

  it.each([
    ['without what its colon leads to', `${plain}: in all that freeze.`],
    ['when it hangs on the sentence before', `That is why ${plain}.`],
    ['beside the matter', `Note that ${plain}.`],
  ])('is less %s', (_what, source) => {
    expect(judge(plain, source)).toBeLessThan(judge(plain));
  });

  it('is no more for the word that joins it to them', () => {
    expect(judge('Additionally, pumps leak oil')).toBe(judge('Pumps leak oil'));
    expect(judge('But many pumps leak oil')).toBe(judge('Many pumps leak oil'));
  });

  it('is more when the sentences before lead up to it', () => {
    expect(judge(plain, `So ${plain}.`)).toBeGreaterThan(judge(plain));
  });
});
