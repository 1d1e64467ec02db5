import { describe, expect, it } from 'vitest';
import { defaultPace, sumSeconds, timePassages } from '../../src/plan/pace.ts';

const passage = (text: string) => [{ text, line: 1, endLine: 1 }];

describe('pace', () => {
  it('counts words, and no punctuation between them', () => {
    expect(timePassages(passage('Lamps — all of them – burn, day & night.'), 'en', 60)).toBe(7);
  });

  it('counts characters in a language without spaces', () => {
    expect(timePassages(passage('灯台は、暗い海を照らす。'), 'ja', 60)).toBe(10);
    expect(timePassages(passage('灯塔照亮大海。'), 'zh-Hans', 60)).toBe(6);
  });

  it('is 140 words a minute, or 300 characters', () => {
    expect([defaultPace('en'), defaultPace('ko'), defaultPace('ja'), defaultPace('zh-CN')]).toEqual([
      140, 140, 300, 300,
    ]);
  });

  it('adds up without the dust of fractions', () => {
    expect(sumSeconds([0.1, 0.2, 0.7])).toBe(1);
  });
});
