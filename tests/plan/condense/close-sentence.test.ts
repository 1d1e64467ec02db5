import { describe, expect, it } from 'vitest';
import { closeSentence } from '../../../src/plan/condense/close-sentence.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

const close = (text: string) => closeSentence(toPlainRichText(text)).text.trim();

describe('closeSentence', () => {
  it.each([
    [
      'takes a sentence up to a bracket that goes on behind it',
      'Oil the old pump (it squeaks.',
      'Oil the old pump',
    ],
    ['takes a quotation from behind its mark', '“Pumps need oil.', 'Pumps need oil.'],
    [
      'takes a quotation up to its closing mark',
      'Pumps need oil every day,” said the plumber.',
      'Pumps need oil every day,',
    ],
    ['takes a quotation without its lead-in', 'He said: “Pumps need oil.', 'Pumps need oil.'],
    [
      'takes a quotation without a long lead-in',
      'The question that the plumber asked was, “How do pumps leak?',
      'How do pumps leak?',
    ],
    ['takes a quotation without who said it', 'The old plumber said “Pumps need oil.', 'Pumps need oil.'],
    [
      'keeps what a thing is called',
      'It does what plumbers call “a slow leak.',
      'It does what plumbers call “a slow leak.',
    ],
    ['leaves a sentence that closes what it opens', 'Oil (or wax) helps.', 'Oil (or wax) helps.'],
    ['leaves an inch', 'A hose of 5" fits the pump.', 'A hose of 5" fits the pump.'],
    [
      'never ends on a word that wants another',
      'Cut the hose using a " of steel.',
      'Cut the hose using a " of steel.',
    ],
  ])('%s', (_, text, closed) => {
    expect(close(text)).toBe(closed);
  });

  it('leaves a bracket in code', () => {
    const code = { text: 'Call mend( for a pump.', marks: [{ kind: 'code', start: 5, end: 10 } as const] };
    expect(closeSentence(code)).toBe(code);
  });

  it('leaves a mark that is code', () => {
    const text = 'Put a " around the name of the pump.';
    const marks = [{ kind: 'code', start: 6, end: 7 }] as const;
    expect(closeSentence({ text, marks: [...marks] }).text).toBe(text);
  });
});
