import { describe, expect, it } from 'vitest';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';
import { namesReading, tellsAboutText } from '../../../src/plan/find/tells-about-text.ts';

const tells = (text: string) =>
  tellsAboutText({ kind: 'text', role: 'own', text: toPlainRichText(text), line: 1, endLine: 1 });

describe('a line about the text', () => {
  it.each(['source: the keeper’s book', '来源：灯塔手册', 'zie ook: de lamp', 'ref. the lamp'])(
    'names what is to be read, in a paragraph and in a quotation: %s',
    (text) => expect(namesReading(text)).toBe(true),
  );

  it('may be one word without end', () => {
    expect(tells('a'.repeat(200_000))).toBe(false);
    expect(tells(`mira@${'a.'.repeat(100_000)}`)).toBe(false);
  });
});
