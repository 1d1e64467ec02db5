import { describe, expect, it } from 'vitest';
import { joinKept } from '../../../src/plan/condense/join-kept.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';
import type { Mark, RichText } from '../../../src/talk/shown.ts';

/** What is written when the words between < and > go. */
function cut(marked: string, marks: Mark[] = []): RichText {
  const text = marked.replaceAll(/[<>]/gu, '');
  const spans = [...marked.matchAll(/<[^>]*>/gu)].map(({ index, 0: span }, before) => {
    const start = index - 2 * before;
    return { start, end: start + span.length - 2 };
  });
  const sentence = tagSentence(text);
  const keep = Uint8Array.from(sentence.tokens, ({ start, end }) =>
    spans.some((span) => start >= span.start && end <= span.end) ? 0 : 1,
  );
  return joinKept({ text, marks }, sentence, keep);
}

describe('joinKept', () => {
  it('parts no subject from its verb by a comma of what is gone', () => {
    expect(cut('The old pump<, mended in spring>, slows down again.').text).toBe(
      'The old pump slows down again',
    );
    expect(cut('If it rains on the pump<, as it does>, we stay here.').text).toBe(
      'If it rains on the pump, we stay here',
    );
  });

  it.each([
    ['drops the full stop', 'Pumps fail.', 'Pumps fail'],
    ['keeps a question mark and an exclamation mark', 'Do pumps fail?', 'Do pumps fail?'],
    ['drops a question mark with the question', 'Pumps fail<, do they not>?', 'Pumps fail'],
    [
      'asks nothing that it did not ask',
      'When it rains, pumps fail<: what would we do>?',
      'When it rains, pumps fail',
    ],
    ['begins with the sign that it is about', '? stands for one valve.', '? stands for one valve'],
    ['begins with a capital', '<However, >pumps fail.', 'Pumps fail'],
    ['leaves a name written small as it is', '<However, >iPhones fail.', 'iPhones fail'],
    ['fits the article to its new neighbour', 'It is an <old >pump.', 'It is a pump'],
    ['fits it the other way', 'It is a <bad >idea.', 'It is an idea'],
    ['leaves one of two commas', 'Pumps, <old ones, >they fail.', 'Pumps, they fail'],
    ['keeps the author’s quotation marks', 'We call it “the <old> well” here.', 'We call it “the well” here'],
    ['drops the comma that a closing quotation mark leaves', '“Close it,”< she said>.', '“Close it”'],
    ['drops a mark that has no partner', 'Pumps (and valves fail.', 'Pumps and valves fail'],
    ['drops all marks that have no partner', 'Pumps ([“ and ) valves] fail.', 'Pumps and valves fail'],
    ['keeps a German quotation', 'We say „Pumpe“ here.', 'We say „Pumpe“ here'],
    ['folds white space', 'Pumps  \n fail.', 'Pumps fail'],
  ])('%s', (_rule, marked, text) => {
    expect(cut(marked).text).toBe(text);
  });

  it('keeps the brackets that code stands right beside', () => {
    const text = '{ref}name and {kbd}Ctrl help.';
    const marks: Mark[] = ['name', 'Ctrl'].map((code) => {
      const start = text.indexOf(code);
      return { kind: 'code', start, end: start + code.length };
    });
    expect(cut(text, marks)).toEqual({ text: '{ref}name and {kbd}Ctrl help', marks });
    expect(cut('Help {ref} and {kbd}.').text).toBe('Help {ref} and {kbd}');
  });

  it('keeps the space behind a quotation mark that closes', () => {
    expect(cut("The lid of 'our old pump' <(new) >is heavy.").text).toBe(
      "The lid of 'our old pump' is heavy",
    );
  });

  it('moves marks with their words and clips what was cut', () => {
    const text = 'However, old pumps often fail.';
    const marks: Mark[] = [
      { kind: 'strong', start: text.indexOf('old'), end: text.indexOf(' fail') },
      { kind: 'em', start: text.indexOf('often'), end: text.indexOf('often') + 5 },
    ];
    const point = cut('<However, >old pumps <often >fail.', marks);
    expect(point).toEqual({ text: 'Old pumps fail', marks: [{ kind: 'strong', start: 0, end: 9 }] });
  });
});
