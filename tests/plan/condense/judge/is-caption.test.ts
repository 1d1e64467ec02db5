import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../../src/plan/condense/judge/is-caption.ts';

describe('a paragraph that is no sentence', () => {
  it.each([
    ['さらなるリソース', 'ja'],
    ['Weitere Pumpen', 'de'],
  ])('names what stands beside it: “%s”', (text, lang) => {
    expect(isCaption(text, lang)).toBe(true);
  });

  it.each([
    ['Die alte Pumpe steht seit dem Winter still', 'de'],
    ['Pumpen rosten.', 'de'],
    ['泵坏了。', 'zh'],
    ['ปั๊มรั่ว', 'th'],
  ])('may say something: “%s”', (text, lang) => {
    expect(isCaption(text, lang)).toBe(false);
  });
});
