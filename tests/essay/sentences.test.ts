import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/essay/sentences.ts';

function split(text: string, lang = 'en'): string[] {
  return splitSentences(text, lang).map((sentence) => sentence.trim());
}

describe('splitSentences', () => {
  it.each([
    ['en', 'Dr. Smith met Mr. Jones, e.g. Docker. They talked.', 2],
    ['en', 'See Fig. 3 and No. 5 for it. There is no. It ended.', 3],
    ['en', 'J. R. R. Tolkien wrote it. Others read it.', 2],
    ['en', 'We chose plan B. It worked.', 2],
    ['en', '“Stop!” he said. She went on.', 2],
    ['en', 'Version 3.5 is out. Node.js 24 is too.', 2],
    ['en', 'Wow!!! 🎉🎉 Really?', 2],
    ['en', '1. Intro comes first. Then more.', 2],
    ['de', 'Am 3. Mai kam Dr. Weiß. Es regnete.', 2],
    ['de', 'Vieles, z. B. Die Zeit, kostet Geld. Anderes, d. h. Luft, nicht.', 2],
    ['de', 'Im 19. Jahrhundert war das so. Heute nicht.', 2],
    ['fr', 'M. Dupont est là. Mme Durand aussi.', 2],
    ['es', 'El Sr. García llegó. La Dra. Ruiz no.', 2],
    ['zh', '这是一句。这是另一句！真的？', 3],
    ['ja', 'これは文です。これも文です。', 2],
    ['ar', 'هذه جملة. وهذه أخرى؟ نعم.', 3],
  ])('counts as a reader of %s would: %s', (lang, text, count) => {
    expect(split(text, lang)).toHaveLength(count);
  });

  it('takes no line feed for an end', () => {
    expect(split('This sentence\nruns on. Next.')).toEqual(['This sentence\nruns on.', 'Next.']);
  });

  it('loses nothing, whatever the text and the language', () => {
    const fragments = fc.array(
      fc.constantFrom('Dr. ', 'z. B. ', '3. ', 'Mai ', 'A. ', '“No!” ', '\n', '。', '… ', 'word ', '🎉 '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fragments.map((parts) => parts.join('')),
        ),
        fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', 'x-odd', ''),
        (text, lang) => {
          expect(splitSentences(text, lang).join('')).toBe(text.trim());
        },
      ),
    );
  });
});
