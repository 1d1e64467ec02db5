import { describe, expect, it } from 'vitest';
import { splitRichText } from '../../../src/plan/split/split-rich-text.ts';

describe('the sentences of a text with marks', () => {
  it('do not end with a mark of code that the sentence goes on behind', () => {
    const text = '港では?という印を使おう。灯は消さない。';
    const marks = [{ kind: 'code', start: 3, end: 4 }] as const;
    expect(splitRichText({ text, marks: [...marks] }, 'ja').map((sentence) => sentence.text)).toEqual([
      '港では?という印を使おう。',
      '灯は消さない。',
    ]);
  });

  it.each([
    ['zh', '在建立 ', '8c/6799f...', ' 檔案之後，內容沒有改變。'],
    ['ja', '港では ', 'lamp!', ' という名前を使う。'],
    ['ko', '등대의 ', 'git add .', ' 명령을 쓴다.'],
    ['ar', 'نكتب ', '8c...', ' ثم نمضي.'],
  ])(
    'do not end with code that ends in a stop, in letters without capitals: %s',
    (lang, before, code, after) => {
      const marks = [{ kind: 'code' as const, start: before.length, end: before.length + code.length }];
      const text = before + code + after;
      expect(splitRichText({ text, marks }, lang).map((sentence) => sentence.text)).toEqual([text]);
    },
  );

  it('begin with code in small letters, too', () => {
    const text = 'The lamp burns. trim() keeps it so, e.g. oil() does.';
    const marks = [
      { kind: 'code', start: 16, end: 22 },
      { kind: 'code', start: 41, end: 46 },
    ] as const;
    expect(splitRichText({ text, marks: [...marks] }, 'en').map((sentence) => sentence.text)).toEqual([
      'The lamp burns.',
      'trim() keeps it so, e.g. oil() does.',
    ]);
  });

  it('are parted at the right letter where code begins with one whose capital is longer', () => {
    const text = 'The lamp burns. ßeta trims it. The oil is dear.';
    const marks = [{ kind: 'code', start: 16, end: 20 }] as const;
    expect(
      splitRichText({ text, marks: [...marks] }, 'en')
        .map((sentence) => sentence.text)
        .at(-1),
    ).toBe('The oil is dear.');
  });

  it('do not end with a full stop within code', () => {
    const text = 'Type git add . and go. The lamp burns.';
    const marks = [{ kind: 'code', start: 5, end: 14 }] as const;
    expect(splitRichText({ text, marks: [...marks] }, 'en')).toHaveLength(2);
  });
});
