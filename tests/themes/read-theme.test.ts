import { describe, expect, it } from 'vitest';
import { readTheme } from '../../src/themes/read-theme.ts';

describe('a theme that is read without a browser', () => {
  it('has the sizes and rooms that its style sheet gives', () => {
    const paper = readTheme('paper', 'en');
    expect(paper.number('--size-statement-l')).toBe(144);
    expect(paper.number('--room-points-width')).toBeGreaterThan(1000);
    expect(paper.number('--track-display')).toBe(-0.022);
    expect(paper.number('--nothing')).toBe(0);
  });

  it('has the faces of the language, whose values overlay the general ones', () => {
    expect(readTheme('paper', 'en').families('--font-display')[0]).toBe('Newsreader');
    expect(readTheme('paper', 'ar').families('--font-display')[0]).toBe('Noto Naskh Arabic');
    expect(readTheme('stage', 'ja').families('--font-points')[0]).toBe('Noto Sans JP');
    expect(readTheme('paper', 'zh-Hant').number('--track-display')).toBe(0);
    expect(readTheme('paper', 'ko').text('word-break')).toBe('keep-all');
  });

  it('takes lengths in ems as shares of a size', () => {
    const own = "[data-theme='paper'] { --above-points: 0.5em }";
    expect(readTheme('paper', 'en', { own }).number('--above-points', 80)).toBe(40);
  });

  it('has more room for lists and tables on a higher canvas, and an author’s own as they say', () => {
    const own = `[data-theme][data-aspect='4:3'] { --room-quote-height: 900px }`;
    const [wide, high] = (['16:9', '4:3'] as const).map((aspect) =>
      readTheme('stage', 'en', { aspect, own }),
    );
    expect([wide, high].map((theme) => theme?.number('--room-points-height'))).toEqual([690, 1050]);
    expect([wide, high].map((theme) => theme?.number('--room-quote-height'))).toEqual([640, 900]);
  });

  it('is overlaid by an author’s own, but for what holds on paper or small screens only', () => {
    const own = `
      /* --size-body: 1px; */
      :root, [data-theme] { --size-body: 60px; --size-note: var(--size-body) }
      @media print { :root { --size-body: 9px } }
      [data-theme="stage"] { --size-body: 8px }
      [data-theme]:lang(he) { --size-body: 50px }`;
    expect(readTheme('paper', 'en', { own }).number('--size-note')).toBe(60);
    expect(readTheme('paper', 'he', { own }).number('--size-body')).toBe(50);
  });

  it.each([
    "[data-theme='paper']",
    '[data-theme=paper]',
    '[ data-theme = "paper" ]',
    "html[data-theme='paper']",
    ":root[data-theme='paper']",
    'html:root',
    "[data-theme=stage], [data-theme='paper']:lang(en)",
  ])('is overlaid by what holds for %s', (selector) => {
    expect(readTheme('paper', 'en', { own: `${selector} { --size-body: 60px }` }).number('--size-body')).toBe(
      60,
    );
  });

  it('heeds texts in quotes, and no rules within rules', () => {
    const own =
      ":root { --a: '};x'; --b: 1; .slide { --b: 2 } --c: 3 } @charset 'x'; [data-theme] { --d: 4 }";
    const theme = readTheme('paper', 'en', { own });
    expect(['--a', '--b', '--c', '--d'].map((name) => theme.text(name))).toEqual(["'};x'", '1', '3', '4']);
  });

  it.each(['/* ', '@a{b{}', '@', ':root', 'a{', '}', ': '])(
    'reads an author’s own once, however large: a megabyte of %s',
    (piece) => {
      const own = `:root { --size-body: 60px }${piece.repeat(1_000_000 / piece.length)}`;
      expect(readTheme('paper', 'en', { own }).number('--size-body')).toBe(60);
    },
  );
});
