import { expect, it } from 'vitest';
import { bindWords } from '../../../src/talk/text/bind-words.ts';

it('keeps initials together, and a short gloss behind a Chinese title', () => {
  expect(bindWords('wie z. B. dort')).toBe('wie z.\u00a0B. dort');
  expect(bindWords('认知负荷的类型(Types of cognitive load)')).toBe(
    '认知负荷的类型(Types\u00a0of\u00a0cognitive\u00a0load)',
  );
  expect(bindWords('语言(Feature-rich languages)')).toBe('语言(Feature\u2011rich\u00a0languages)');
  for (const text of [
    '分层架构(Layered architecture)很好',
    '过多方法(Too many small methods, classes or modules)',
    'Types (of load)',
  ]) {
    expect(bindWords(text)).toBe(text);
  }
});
