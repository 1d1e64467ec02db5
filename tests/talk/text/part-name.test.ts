import { describe, expect, it } from 'vitest';
import { partName } from '../../../src/talk/text/part-name.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

describe('the name of whoever is quoted', () => {
  it.each([
    ['Ada Keeper, the log of 1911', 'Ada Keeper', ', the log of 1911'],
    ['大瀬みら、灯台守', '大瀬みら', '、灯台守'],
    ['陈爱达，守灯塔的人', '陈爱达', '，守灯塔的人'],
    ['Ada Keeper', 'Ada Keeper', ''],
    ['a keeper who was asked in the night', undefined, 'a keeper who was asked in the night'],
  ])('ends at the first comma, or is all of a short line: %s', (by, name, rest) => {
    expect(partName(toPlainRichText(by))).toEqual({ ...(name && { name }), rest: toPlainRichText(rest) });
  });

  it('has marks behind it, and none within', () => {
    const text = 'Ada Keeper, The Log';
    const log = { kind: 'em', start: 12, end: 19 } as const;
    expect(partName({ text, marks: [log] })).toEqual({
      name: 'Ada Keeper',
      rest: { text: ', The Log', marks: [{ kind: 'em', start: 2, end: 9 }] },
    });
    const link = { kind: 'link', start: 0, end: 10, href: 'https://example.org/' } as const;
    expect(partName({ text, marks: [link, log] })).toEqual({ rest: { text, marks: [link, log] } });
  });
});
