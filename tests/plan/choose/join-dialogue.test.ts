import { describe, expect, it } from 'vitest';
import { isSpoken } from '../../../src/plan/choose/is-spoken.ts';
import type { Exchange } from '../../../src/plan/choose/join-dialogue.ts';
import { partUnits, type PartUnit } from '../../../src/plan/choose/part-units.ts';
import { planWhole } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

const story = `# The lamp

The keeper had poured salt water into the lamp of the northern tower.

I rang the harbour and asked for the harbour master of the town.

"Sir, I have put out the lamp of the northern tower," I said.

There was a long silence on the line.

"How many ships are out there tonight?" asked the harbour master.

"Seven ships are out there tonight."

The harbour master sent out all of the boats that he had.

Eleven years later the tower was sold to a painter from the town.
`;

function listUnits(markdown: string, exchange?: Exchange): PartUnit[] {
  const { full, worths } = planWhole(essayOf(markdown));
  return partUnits(full, worths, 600, exchange);
}

function textOf({ parts }: PartUnit): string {
  return parts.flatMap(({ says }) => says.map(({ text }) => text)).join(' ');
}

function find(units: readonly PartUnit[], words: string): PartUnit {
  const found = units.find((unit) => textOf(unit).includes(words));
  if (found === undefined) throw new Error(`nobody says ${words}`);
  return found;
}

describe('people who answer each other', () => {
  it('are said together, with what happens between their words, and with what they reply to', () => {
    const units = listUnits(story);
    const dialogue = find(units, 'Sir, I have');
    for (const words of ['a long silence', 'How many ships', 'Seven ships']) {
      expect(textOf(dialogue)).toContain(words);
    }
    expect(textOf(dialogue)).not.toContain('Eleven years');
    expect(textOf(units[dialogue.follows ?? -1] ?? dialogue)).toContain('I rang the harbour');
  });

  it('answer paragraph by paragraph where a talk would not end in time', () => {
    const units = listUnits(story, 'paragraph');
    const answer = find(units, 'Seven ships');
    expect(textOf(answer)).not.toContain('Sir, I have');
    expect(textOf(units[answer.follows ?? -1] ?? answer)).toContain('How many ships');
  });

  it('have the answer that is not in quotation marks', () => {
    const units = listUnits(
      '# The lamp\n\nThe lamp of the northern tower burns oil all night.\n\n“But gas would be cheaper than oil!”\n\nGas has to be brought up the hill by two men.\n',
    );
    expect(textOf(find(units, 'But gas'))).toContain('two men');
  });
});

describe('a paragraph is spoken', () => {
  it.each([
    ['"All night."', 'en'],
    ['"Right," said Ida. "How long have I got?"', 'en'],
    ['She said: “Are you still there?”', 'en'],
    ['„Die ganze Nacht“, sagte sie.', 'de'],
    ['— Toute la nuit, dit-elle.', 'fr'],
    ['« Toute la nuit. »', 'fr'],
    ['「はい、そうです」と彼女は言った。', 'ja'],
  ])('where somebody says it: %s', (text, lang) => {
    expect(isSpoken(text, lang)).toBe(true);
  });

  it.each([
    ['"Huh" is the whole product.', 'en'],
    ['“Oil”, “gas” and “coal” are burnt in lamps.', 'en'],
    ['I said that I was sorry.', 'en'],
    ['The tower – a small one – burns.', 'en'],
  ])('but not where it only begins with a word in quotation marks: %s', (text, lang) => {
    expect(isSpoken(text, lang)).toBe(false);
  });
});
