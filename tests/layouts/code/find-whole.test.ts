import { describe, expect, it } from 'vitest';
import { findWhole } from '../../../src/layouts/code/find-whole.ts';
import { highlightCode } from '../../../src/layouts/code/highlight.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../../plan/essay-of.ts';

function placesOf(code: string, language = 'js') {
  const talk = planTalk(essayOf(`~~~${language}\n${code}\n~~~`));
  return talk.slides.flatMap((slide) => {
    const shows = slide.steps[0]?.shows;
    return shows?.kind === 'code' ? [{ text: shows.text, ...findWhole(talk, slide, shows) }] : [];
  });
}

describe('code that goes on over slides', () => {
  const story = Array.from({ length: 40 }, (_, at) => `const line ${String(at)}`);

  it.each([
    ['lines', ['/*', ...story, '*/'].join('\n')],
    ['blank lines', story.join('\n\n')],
    ['one endless line', 'x = 1; '.repeat(600).trimEnd()],
  ])('is put together again: %s', (_, code) => {
    const places = placesOf(code);
    expect(places.length).toBeGreaterThan(1);
    for (const { text, code: whole, start } of places) {
      expect(whole).toBe(code);
      expect(whole.slice(start, start + text.length)).toBe(text);
    }
  });

  it('keeps the colours of a comment on every slide, and shows just its own lines', async () => {
    for (const { text, code, start } of placesOf(['/*', ...story, '*/'].join('\n'))) {
      const lines = await highlightCode(code, 'js', [], { start, end: start + text.length });
      expect(lines.map((line) => line.replace(/<[^>]*>/gu, '')).join('\n')).toBe(text);
      for (const line of lines) expect(line).toContain('class="comment"');
    }
  });

  it('keeps each slide’s own piece of a line that was cut', async () => {
    for (const { text, code, start } of placesOf('x = "1"; '.repeat(600).trimEnd())) {
      const lines = await highlightCode(code, 'js', [], { start, end: start + text.length });
      expect(lines.map((line) => line.replace(/<[^>]*>/gu, '').replaceAll('&quot;', '"'))).toEqual([text]);
    }
  });
});
