import { describe, expect, it } from 'vitest';
import { announcesCode } from '../../../src/plan/find/announces-code.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

const announces = (text: string, lang: string) => announcesCode(toPlainRichText(text), 'light(lamp);', lang);

describe('a sentence right before code', () => {
  it.each([
    ['en', 'See the example below.'],
    ['en', 'The code below lights it.'],
    ['ru', 'Следующий код зажигает её.'],
    ['zh', '以下是代码。'],
    ['ja', '以下のように書きます。'],
    ['ko', '다음과 같습니다.'],
    ['ar', 'انظر الكود التالي.'],
  ])('announces it, in %s: %s', (lang, text) => {
    expect(announces(text, lang)).toBe(true);
  });

  it.each([
    ['en', 'The temperature fell below zero.'],
    ['ru', 'Последующие лампы это умеют.'],
    ['zh', '每行保持在八十个字符以下。'],
    ['ja', '一行は80文字以下にします。'],
    ['ko', '다음에 설명합니다.'],
    ['ar', 'وبالتالي فإن المصباح أسرع من غيره.'],
  ])('may speak of something else, in %s: %s', (lang, text) => {
    expect(announces(text, lang)).toBe(false);
  });
});
